import { describe, expect, test } from 'vitest'
import { bendFlows, linkKey, nearestCopy, type Course, type Surroundings } from '../../../src/renderer/flows/flow-bends'

const around: Surroundings = {
  unit: 1,
  diagonalPx: 1000,
  nodes: [],
  extent: { left: 0, top: -300, right: 400, bottom: 300 },
  worldWidthPx: null,
  kept: new Map(),
  hold: false
}

function course(from: string, to: string, y = 0): Course {
  const ends = { from: { at: [0, y] as const, radiusPx: 5 }, to: { at: [400, y] as const, radiusPx: 5 } }
  return { link: { from, to, value: 1 }, ...ends, widthPx: 4, pairOffsetPx: null }
}

describe('a single flow', () => {
  test('bends to its right where nothing is in the way', () => {
    expect(bendFlows([course('AAA', 'BBB')], around).map(({ bend }) => bend)).toEqual([1])
  })

  test('bends to its left where a place is in the way', () => {
    const nodes = [{ at: [200, 80] as const, radiusPx: 12 }]
    expect(bendFlows([course('AAA', 'BBB')], { ...around, nodes })[0]?.bend).toBe(-1)
  })

  test('does not lie upon another that is wider', () => {
    const bends = bendFlows([course('AAA', 'BBB'), course('AAA', 'CCC')], around).map(({ bend }) => bend)
    expect(new Set(bends).size).toBe(2)
  })

  test('does not leave the picture for a wide bow', () => {
    const low = { left: 0, top: -5, right: 400, bottom: 5 }
    expect(Math.abs(bendFlows([course('AAA', 'BBB')], { ...around, extent: low, diagonalPx: 500 })[0]?.bend ?? 9)).toBe(
      0.55
    )
  })
})

test('the key of a flow tells its direction', () => {
  expect(linkKey({ from: 'GHA', to: 'NLD' })).not.toBe(linkKey({ from: 'NLD', to: 'GHA' }))
})

test('the nearest copy is at most half a world away', () => {
  expect(nearestCopy(950, 100, 1000)).toBe(-50)
  expect(nearestCopy(100, 950, 1000)).toBe(1100)
  expect(nearestCopy(600, 100, 1000)).toBe(600)
  expect(nearestCopy(950, 100, null)).toBe(950)
})
