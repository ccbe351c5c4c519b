import { expect, test } from 'vitest'
import { parseCodes, splitCell } from '../../../src/renderer/import/parse-codes'

const profile = {
  column: 'Victim Profile',
  role: 'age' as const,
  separator: ',',
  codes: { 1: 'adult', 2: 'adult', 3: 'child', 4: 'child', 5: 'unknown' }
}

test('a list of codes gives each value once, sorted', () => {
  expect(parseCodes('3,4', profile, 'age')).toEqual(['child'])
  expect(parseCodes('4, 1', profile, 'age')).toEqual(['adult', 'child'])
})

test('a list that was taken for a decimal number is a list', () => {
  expect(splitCell('3.4', ',', ['3', '4'])).toEqual(['3', '4'])
  expect(splitCell('3.4', ',', ['3.4'])).toEqual(['3.4'])
  expect(splitCell('3.4', ';', ['3', '4'])).toEqual(['3.4'])
})

test('a code that is in no codebook is unknown, and unknown never stands beside a value', () => {
  expect(parseCodes('11', profile, 'age')).toEqual([])
  expect(parseCodes('3,11', profile, 'age')).toEqual(['child'])
  expect(parseCodes('5,1', profile, 'age')).toEqual(['adult'])
  expect(parseCodes('constructor', profile, 'age')).toEqual([])
})

test('a place name is not split without being told to', () => {
  expect(splitCell('Egypt, Arab Republic of', undefined, [])).toEqual(['Egypt, Arab Republic of'])
})

test('values without a code keep their words, without the signs that separate values', () => {
  const column = { column: 'band', role: 'ageBand' as const }
  expect(parseCodes('9--17', column, 'ageBand')).toEqual(['9--17'])
  expect(parseCodes('a;b>c', column, 'ageBand')).toEqual(['a b c'])
  expect(parseCodes('Unknown', column, 'ageBand')).toEqual([])
})

test('a value of the column may be declared missing', () => {
  expect(parseCodes('99', { column: 'x', role: 'sector', missing: ['99'] }, 'sector')).toEqual([])
})
