import { describe, expect, test } from 'vitest'
import { decimalMarkOf, isMissingWord, parseCount } from '../../../src/renderer/import/parse-count'

const read = (cell: string) => {
  const count = parseCount(cell, '.')
  return count.kind === 'count' ? [count.low, count.high] : count.kind
}

describe('a count', () => {
  test.each([
    ['12', [12, 12]],
    ['0', [0, 0]],
    ['1,757', [1757, 1757]],
    ["1'757", [1757, 1757]],
    ['1 234 567', [1234567, 1234567]],
    ['1\u00a0757', [1757, 1757]],
    ['1\u202f757', [1757, 1757]],
    ['2014.0', [2014, 2014]],
    ['0.25', [0.25, 0.25]],
    ['1e3', [1000, 1000]]
  ])('%s is exact', (cell, expected) => expect(read(cell)).toEqual(expected))

  test.each([
    ['<5', [1, 4]],
    ['< 5', [1, 4]],
    ['less than 5', [1, 4]],
    ['<=5', [1, 5]],
    ['≤5', [1, 5]],
    ['<1,000', [1, 999]],
    ['3-6', [3, 6]],
    ['3–6', [3, 6]]
  ])('%s is bounded', (cell, expected) => expect(read(cell)).toEqual(expected))

  test.each(['', ' ', '-', 'NaN', '-99', 'n/a', 'Unknown', 'No mention', 'Inconnu'])('"%s" states none', (cell) =>
    expect(read(cell)).toBe('blank')
  )

  test.each(['-1', '−3', '-0.5'])('%s is negative', (cell) => expect(read(cell)).toBe('negative'))

  test.each(['about 5', '5 victims', '<1', '6-3', '1,2,3', 'Infinity', '0x10', '=1+1', '1,75', '<b>'])(
    '%s cannot be read',
    (cell) => expect(read(cell)).toBe('unreadable')
  )
})

test('a column that holds a decimal comma is read with it', () => {
  expect(decimalMarkOf(['1,757', '12'])).toBe('.')
  expect(decimalMarkOf(['1,5', '12'])).toBe(',')
  expect(parseCount('1.234,5', ',')).toEqual({ kind: 'count', low: 1234.5, high: 1234.5 })
  expect(parseCount('1.757', ',')).toEqual({ kind: 'count', low: 1757, high: 1757 })
})

test('words for "missing" do not reach places: there NA is Namibia', () => {
  expect(isMissingWord('NA')).toBe(true)
  expect(isMissingWord('Namibia')).toBe(false)
})
