import { expect, test } from 'vitest'
import { addSum, countAt, emptySums, seenCounts, sumWhere } from '../../../src/renderer/flows/sums'

test('counts of one code add up, low to low and high to high, and other codes stay as they were', () => {
  const sums = emptySums(3)
  addSum(sums, 1, 1, 4)
  addSum(sums, 1, 10, 10)

  expect([0, 1, 2].map((code) => countAt(sums, code))).toEqual([
    { low: 0, high: 0 },
    { low: 11, high: 14 },
    { low: 0, high: 0 }
  ])
})

test('a code that was given a count of 0 is seen, and one that was given none is not', () => {
  const sums = emptySums(3)
  addSum(sums, 2, 0, 0)
  addSum(sums, 0, 5, 5)

  expect(seenCounts(sums)).toEqual([
    { code: 0, count: { low: 5, high: 5 } },
    { code: 2, count: { low: 0, high: 0 } }
  ])
})

test('the sum over codes takes those asked for and no other', () => {
  const sums = emptySums(4)
  addSum(sums, 0, 1, 1)
  addSum(sums, 1, 2, 3)
  addSum(sums, 3, 4, 8)

  expect(sumWhere(sums, (code) => code !== 0)).toEqual({ low: 6, high: 11 })
  expect(sumWhere(sums, () => true)).toEqual({ low: 7, high: 12 })
  expect(sumWhere(sums, () => false)).toEqual({ low: 0, high: 0 })
})

test('ten tenths are one, by code and over codes', () => {
  const sums = emptySums(2)
  for (let tenth = 0; tenth < 10; tenth++) addSum(sums, 0, 0.1, 0.1)
  for (let tenth = 0; tenth < 10; tenth++) addSum(sums, 1, 0.1, 0.1)

  expect(countAt(sums, 0)).toEqual({ low: 1, high: 1 })
  expect(sumWhere(sums, () => true)).toEqual({ low: 2, high: 2 })
})
