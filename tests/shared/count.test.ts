import { describe, expect, test } from 'vitest'
import {
  addCounts,
  compareCodes,
  compareLargestFirst,
  isExact,
  leastShare,
  noCount,
  settleCount
} from '../../src/shared/count'

const exactly = (value: number) => ({ low: value, high: value })
const under5 = { low: 1, high: 4 }

test('a count of one value is exact, fractional or not, and a bounded one is not', () => {
  expect([exactly(7), exactly(0.5), noCount, under5].map(isExact)).toEqual([true, true, true, false])
})

test('bounded counts add up to an interval: three of "<5" are at least 3 and at most 12', () => {
  expect([under5, under5, under5].reduce(addCounts)).toEqual({ low: 3, high: 12 })
  expect(addCounts(under5, exactly(10))).toEqual({ low: 11, high: 14 })
  expect(addCounts(under5, noCount)).toEqual(under5)
})

describe('settling', () => {
  test('takes the binary noise of fractions away, so that ten tenths are one', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0)

    expect(tenths).not.toBe(1)
    expect(settleCount(exactly(tenths))).toEqual(exactly(1))
  })

  test('keeps a fraction, each end by itself, and the largest whole numbers', () => {
    expect(settleCount({ low: 2.5, high: 3.125 })).toEqual({ low: 2.5, high: 3.125 })
    expect(settleCount(exactly(Number.MAX_SAFE_INTEGER))).toEqual(exactly(Number.MAX_SAFE_INTEGER))
  })

  test('never lifts a count over a threshold that it is truly below', () => {
    expect(settleCount(exactly(9.99999)).low).toBeLessThan(10)
  })
})

test('counts stand largest first: by what is certain, then by what is possible', () => {
  const counts = [under5, exactly(3), { low: 3, high: 20 }, exactly(7), noCount]

  expect(counts.sort(compareLargestFirst)).toEqual([exactly(7), { low: 3, high: 20 }, exactly(3), under5, noCount])
  expect(compareLargestFirst(under5, { low: 1, high: 4 })).toBe(0)
})

test('codes stand by code unit: capitals before small letters, in every language alike', () => {
  expect(['unknown', 'M49:150', 'GHA', 'other', 'ÅLA', 'NLD'].sort(compareCodes)).toEqual([
    'GHA',
    'M49:150',
    'NLD',
    'other',
    'unknown',
    'ÅLA'
  ])
  expect(compareCodes('GHA', 'GHA')).toBe(0)
})

describe('the least share', () => {
  test('of exact counts is the plain share', () => {
    expect(leastShare(exactly(65), exactly(35))).toBe(0.65)
  })

  test('of bounded counts takes the least part and the most rest', () => {
    expect(leastShare({ low: 3, high: 12 }, { low: 2, high: 9 })).toBe(0.25)
    expect(leastShare(under5, noCount)).toBe(1)
    expect(leastShare({ low: 0, high: 4 }, exactly(6))).toBe(0)
  })

  test('of nothing is none, and not 0', () => {
    expect(leastShare(noCount, noCount)).toBeNull()
    expect(leastShare(noCount, exactly(5))).toBe(0)
  })
})
