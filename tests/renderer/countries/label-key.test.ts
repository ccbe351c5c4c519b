import { describe, expect, test } from 'vitest'
import { cleanLabel, labelKey, lostLetter } from '../../../src/renderer/countries/label-key'

describe('two labels have one key', () => {
  test.each([
    ['but for capitals', 'GHANA', 'Ghana'],
    ['but for accents', 'Perú', 'Peru'],
    ['but for the way accents are stored', 'Pe\u0301rou', 'P\u00e9rou'],
    ['but for spaces', '  South\u00a0\u200b  Africa ', 'South Africa'],
    ['but for hyphens', 'Guinea-Bissau', 'Guinea Bissau'],
    ['but for articles', 'The Gambia', 'Gambia'],
    ['but for an article after a comma', 'Gambia, The', 'Gambia'],
    ['but for "and", "et", "y" and "&"', 'Trinidad & Tobago', 'Trinidad and Tobago'],
    ['but for French elision', 'Corne de l’Afrique', 'Corne Afrique'],
    ['but for the dots of initials', 'U.A.E.', 'UAE'],
    ['but for spaces between initials', 'EE. UU.', 'EEUU'],
    ['but for the usual short forms', 'St. Lucia', 'Saint Lucia'],
    ['but for "Rep."', 'Dominican Rep.', 'Dominican Republic'],
    ['but for the mark of possession', 'People’s Republic', 'Peoples Republic'],
    ['but for letters with strokes', 'Østrig Łotwa', 'Ostrig Lotwa'],
    ['but for joined letters', 'Œland', 'Oeland'],
    ['but for a second encoding', 'TÃ¼rkiye', 'Türkiye']
  ])('%s: %j and %j', (_, one, other) => {
    expect(labelKey(one)).toBe(labelKey(other))
  })

  test.each(["'", '\u2019', '\u2018', '`', '\u00b4', '\u02bc', '\u02bb', '\u02b9', '\u02c8', '\u2032', '\ua78c', ' '])(
    'with the apostrophe %j',
    (apostrophe) => {
      expect(labelKey(`Côte d${apostrophe}Ivoire`)).toBe('cote ivoire')
      expect(labelKey(`People${apostrophe}s Republic`)).toMatch(/^peoples? ?s? ?republic$/)
    }
  )
})

test.each([
  ['Niger', 'Nigeria'],
  ['Austria', 'Australia'],
  ['Mali', 'Malawi'],
  ['Dominica', 'Dominican'],
  ['Guinea', 'Guinea-Bissau'],
  ['Congo', 'Republic of the Congo'],
  ['Sudan', 'South Sudan'],
  ['Oman', 'Roman'],
  ['Samoa', 'American Samoa']
])('%s and %s have two keys', (one, other) => {
  expect(labelKey(one)).not.toBe(labelKey(other))
})

test('initials are one word, and a short form before a name is not one of them', () => {
  expect(labelKey('U.S. Virgin Islands')).toBe('us virgin islands')
  expect(labelKey('R. Dominicana')).toBe('r dominicana')
})

test('a label of nothing but small words keeps them, and one of nothing but marks has no key', () => {
  expect(labelKey('The')).toBe('the')
  expect(labelKey(' — ')).toBe('')
})

test('a letter that was lost keeps its place, whether it left a mark or a question mark', () => {
  expect(labelKey('M\uFFFDxico')).toBe(`m${lostLetter}xico`)
  expect(labelKey('M?xico')).toBe(`m${lostLetter}xico`)
  expect(labelKey('C\uFFFDte d\uFFFDIvoire')).toBe(`c${lostLetter}te ivoire`)
  expect(labelKey('Ghana?')).toBe('ghana')
})

test('text that was encoded twice is read back, and text that only looks like it is left alone', () => {
  expect(cleanLabel('CÃ´te dâ€™Ivoire')).toBe('Côte d’Ivoire')
  expect(cleanLabel('PerÃº')).toBe('Perú')
  expect(cleanLabel('SÃO TOMÉ')).toBe('SÃO TOMÉ')
  expect(cleanLabel('Türkiye')).toBe('Türkiye')
})

test('capitals, accents and marks stay as they are in a label that is only put in order', () => {
  expect(cleanLabel('\uFEFF Côte\t d’Ivoire\n')).toBe('Côte d’Ivoire')
})
