import { describe, expect, test } from 'vitest'
import { categoryCodeOf, plainText } from '../../../src/renderer/import/category-words'

describe('age', () => {
  test.each([
    ['0-8', 'child'],
    ['9--17', 'child'],
    ['0 to 17 years', 'child'],
    ['17', 'child'],
    ['under 18', 'child'],
    ['<18', 'child'],
    ['Minor', 'child'],
    ['Enfants', 'child'],
    ['niños', 'child'],
    ['18--20', 'adult'],
    ['48+', 'adult'],
    ['18 years or over', 'adult'],
    ['Adultes', 'adult'],
    ['15-24', 'unknown'],
    ['12+', 'unknown'],
    ['<21', 'unknown'],
    ['Total', 'unknown']
  ])('%s is %s', (value, expected) => expect(categoryCodeOf(value, 'age')).toBe(expected))
})

test.each([
  ['Women', 'female'],
  ['Fille', 'female'],
  ['M', 'male'],
  ['Hombre', 'male'],
  ['Trans/Transgender/NonConforming', 'transgender']
])('the sex %s is %s', (value, expected) => expect(categoryCodeOf(value, 'sex')).toBe(expected))

test.each([
  ['Sexual exploitation', 'sexual-exploitation'],
  ['Child sexual exploitation', 'child-sexual-exploitation'],
  ['Forced labour', 'forced-labour'],
  ['Travail forcé', 'forced-labour'],
  ['Domestic servitude', 'domestic-servitude'],
  ['forced-begging', 'forced-begging'],
  ['Matrimonio forzado', 'forced-marriage']
])('the form %s is %s', (value, expected) => expect(categoryCodeOf(value, 'form')).toBe(expected))

test('a value without a code stays as it stands', () => {
  expect(categoryCodeOf('Car washes', 'sector')).toBe('Car washes')
})

test('text is compared without accents and letter case', () => {
  expect(plainText('  Forcé  É ')).toBe('force e')
})
