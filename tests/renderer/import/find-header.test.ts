import { expect, test } from 'vitest'
import { findHeader, namesOf } from '../../../src/renderer/import/find-header'

test('lines above the header are a preamble', () => {
  const rows = [
    ['UNODC', 'a@b'],
    ['30/05/2023'],
    ['Iso', 'Country', 'Year', 'n'],
    ['FRA', 'France', '2019', '5'],
    ['ITA', 'Italy', '2019', '<5']
  ]
  expect(findHeader(rows)).toEqual({ header: 2, firstRow: 3 })
})

test('a header may hold the number of a year', () => {
  const rows = [
    ['2008', 'Origin', 'Destination'],
    ['2008', 'Ghana', 'Togo'],
    ['2008', 'Mali', 'Togo']
  ]
  expect(findHeader(rows)).toEqual({ header: 0, firstRow: 1 })
})

test('years as columns are a header', () => {
  expect(
    findHeader([
      ['Country', '2003', '2004', '2005'],
      ['Ghana', '1', '2', '3']
    ])?.header
  ).toBe(0)
})

test('a row of tags under the header is no data', () => {
  expect(
    findHeader([
      ['a', 'b'],
      ['#country', '#value'],
      ['Ghana', '1']
    ])
  ).toEqual({ header: 0, firstRow: 2 })
})

test('a first row whose cells come back below is data', () => {
  const rows = [
    ['Albania', 'Italy'],
    ['Albania', 'Greece'],
    ['Nigeria', 'Italy']
  ]
  expect(findHeader(rows)).toEqual({ header: -1, firstRow: 0 })
})

test('one column is no table', () => {
  expect(findHeader([['a'], ['b']])).toBeNull()
  expect(findHeader([])).toBeNull()
})

test('each column has a name of its own', () => {
  expect(namesOf(['a', null, 'a', 'a'], 5)).toEqual(['a', '#2', 'a (2)', 'a (3)', '#5'])
})
