import { describe, expect, test } from 'vitest'
import type { Point } from '../../../src/renderer/flows/drawing'
import {
  arrowOutline,
  bandOutline,
  bentCurve,
  cutPath,
  freePath,
  grownOutline,
  lengthOf,
  middleOf
} from '../../../src/renderer/flows/flow-curve'
import { boxOf, distance } from '../../../src/renderer/flows/plane'

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10]
]

test('a curve leaves its chord by its bow, to the right of the way', () => {
  const curve = bentCurve([0, 0], [100, 0], 20)
  const path = freePath(curve, [])
  expect(Math.max(...path.map(([, y]) => y))).toBeCloseTo(20, 0)
  const { middle, normal } = middleOf(curve, path)
  expect(middle[1]).toBeCloseTo(20, 0)
  expect(normal).toEqual([-0, 1])
})

test('a curve whose ends are swallowed by their rims still shows its middle', () => {
  const rim = { at: [5, 0] as const, radiusPx: 60 }
  expect(lengthOf(freePath(bentCurve([0, 0], [10, 0], 2), [rim, rim]))).toBeGreaterThan(3)
})

test('shorter curves have fewer points', () => {
  const long = freePath(bentCurve([0, 0], [600, 0], 130), [])
  const short = freePath(bentCurve([0, 0], [30, 0], 3), [])
  expect(short.length).toBeLessThan(6)
  expect(long.length).toBeGreaterThan(3 * short.length)
})

test('a path is cut at a length', () => {
  expect(cutPath([[0, 0], [10, 0], [20, 0]], 14)).toEqual([[0, 0], [10, 0], [14, 0]]) // prettier-ignore
})

describe('an outline', () => {
  test('of an arrow holds shaft, head and tip', () => {
    const outline = arrowOutline([[0, 0], [100, 0]], 10, 1) // prettier-ignore
    const box = boxOf(outline)
    expect(outline).toContainEqual([100, 0])
    expect(box.left).toBe(0)
    expect(box.bottom - box.top).toBeCloseTo(2 * (5 + 4))
    expect(outline.some(([x, y]) => x === 0 && Math.abs(y) === 5)).toBe(true)
  })

  test('of a band is as wide as the band', () => {
    expect(boxOf(bandOutline([[0, 0], [50, 0]], 8))).toEqual({ left: 0, top: -4, right: 50, bottom: 4 }) // prettier-ignore
  })

  test('grows to all sides, whichever way it turns', () => {
    const grown = { left: -2, top: -2, right: 12, bottom: 12 }
    expect(boxOf(grownOutline(square, 2))).toEqual(grown)
    expect(boxOf(grownOutline([...square].reverse(), 2))).toEqual(grown)
  })

  test('does not shoot out at sharp corners', () => {
    const needle: readonly Point[] = [[0, -1], [100, 0], [0, 1]] // prettier-ignore
    for (const [index, point] of grownOutline(needle, 2).entries())
      expect(distance(point, needle[index] ?? [0, 0])).toBeLessThanOrEqual(4.0001)
  })
})
