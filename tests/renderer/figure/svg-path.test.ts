import { expect, test } from 'vitest'
import { closedPath, rounded } from '../../../src/renderer/figure/svg-path'

test('numbers are rounded to a tenth, and 0 has no sign', () => {
  expect([rounded(1.26), rounded(-0.01)]).toEqual([1.3, 0])
  expect(Object.is(rounded(-0.01), 0)).toBe(true)
})

test('an outline is closed, and none is empty', () => {
  expect(
    closedPath([
      [0, 0],
      [1, 0],
      [0.55, 2]
    ])
  ).toBe('M0,0L1,0L0.6,2Z')
  expect(closedPath([])).toBe('')
})
