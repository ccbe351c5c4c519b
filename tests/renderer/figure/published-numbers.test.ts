import { expect, test } from 'vitest'
import {
  hiddenBelow,
  isNone,
  leastOf,
  mostOf,
  shareOf,
  sumOfPublished
} from '../../../src/renderer/figure/published-numbers'

const hidden = { kind: 'hidden', below: 10 } as const

test('a hidden count adds nothing to what is drawn', () => {
  expect([leastOf(hidden), mostOf(hidden), isNone(hidden)]).toEqual([0, 0, false])
})

test('a sum with a bounded part is bounded', () => {
  const counts = [{ kind: 'exact', value: 12 }, { kind: 'bounded', low: 11, high: 14 }, hidden] as const
  expect(sumOfPublished(counts)).toEqual({ kind: 'bounded', low: 23, high: 26 })
})

test('fractions add up without binary noise', () => {
  const tenth = { kind: 'exact', value: 0.1 } as const
  expect(sumOfPublished([tenth, tenth, tenth])).toEqual({ kind: 'exact', value: 0.3 })
})

test('a share needs two exact counts', () => {
  const whole = { kind: 'exact', value: 40 } as const
  expect(shareOf({ kind: 'exact', value: 10 }, whole)).toBe(0.25)
  expect(shareOf(hidden, whole)).toBeNull()
  expect(shareOf(whole, { kind: 'exact', value: 0 })).toBeNull()
})

test('hidden counts are together fewer than the largest of their ends', () => {
  const wider = { kind: 'hidden', below: 30 } as const
  expect(hiddenBelow([hidden, wider, { kind: 'exact', value: 99 }])).toBe(30)
  expect(hiddenBelow([{ kind: 'exact', value: 0 }])).toBeNull()
})
