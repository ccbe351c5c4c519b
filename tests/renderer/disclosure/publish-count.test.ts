import { expect, test } from 'vitest'
import { publishAbove, publishWhole } from '../../../src/renderer/disclosure/publish-count'

const k = 10

test.each([
  ['0 stays 0', [0, 0], { kind: 'exact', value: 0 }],
  ['1 is hidden', [1, 1], { kind: 'hidden', below: 10 }],
  ['k − 1 is hidden', [9, 9], { kind: 'hidden', below: 10 }],
  ['k stays', [10, 10], { kind: 'exact', value: 10 }],
  ['a fraction below 1 is hidden', [0.25, 0.25], { kind: 'hidden', below: 10 }],
  ['a fraction just below k is hidden', [9.999, 9.999], { kind: 'hidden', below: 10 }],
  ['a fraction above k stays', [10.5, 10.5], { kind: 'exact', value: 10.5 }],
  ['bounds below k are hidden below k', [1, 4], { kind: 'hidden', below: 10 }],
  ['bounds around k are hidden below a multiple of k', [4, 12], { kind: 'hidden', below: 20 }],
  ['bounds around k with a fraction are hidden below a multiple of k', [4, 19.5], { kind: 'hidden', below: 20 }],
  ['bounds that end at k are hidden below twice k', [9, 10], { kind: 'hidden', below: 20 }],
  ['bounds that end at a multiple of k are hidden below the next', [1, 20], { kind: 'hidden', below: 30 }],
  ['bounds from k stay', [10, 13], { kind: 'bounded', low: 10, high: 13 }],
  ['what may be 0 is at most k', [0, 4], { kind: 'bounded', low: 0, high: 10 }],
  ['what may be 0 or more than k keeps its end', [0, 40], { kind: 'bounded', low: 0, high: 40 }]
] as const)('%s', (_, [low, high], published) => {
  expect(publishAbove(k, { low, high })).toEqual(published)
})

test('without protection every number stays', () => {
  expect(publishWhole({ low: 3, high: 3 })).toEqual({ kind: 'exact', value: 3 })
  expect(publishWhole({ low: 1, high: 4 })).toEqual({ kind: 'bounded', low: 1, high: 4 })
})

test.each([
  [-1, 4],
  [4, 3],
  [NaN, NaN]
])('%d to %d is no count and is thrown as a bug', (low, high) => {
  expect(() => publishAbove(k, { low, high })).toThrow('a count must be')
})

test('a small exact part is not told by the end of a range that holds it', () => {
  const withUnderFive = (exact: number) => publishAbove(k, { low: exact + 1, high: exact + 4 })
  expect(new Set([6, 7, 8].map((exact) => JSON.stringify(withUnderFive(exact)))).size).toBe(1)
})
