import { describe, expect, test } from 'vitest'
import { boxesMeet, direction, distanceToPath, distanceToSegment, rightOf } from '../../../src/renderer/flows/plane'

describe('distances', () => {
  test('to a segment are those to its nearest point', () => {
    expect(distanceToSegment([5, 3], [0, 0], [10, 0])).toBe(3)
    expect(distanceToSegment([13, 4], [0, 0], [10, 0])).toBe(5)
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5)
  })

  test('to a path are those to its nearest segment', () => {
    const corner = [[0, 0], [10, 0], [10, 10]] as const // prettier-ignore
    expect(distanceToPath([12, 8], corner)).toBe(2)
    expect(distanceToPath([0, 0], [])).toBe(Infinity)
  })
})

test('the right hand of one who goes east is south, as y goes down', () => {
  expect(rightOf(direction([0, 0], [5, 0]))).toEqual([-0, 1])
})

test('two points that coincide still have a direction', () => {
  expect(direction([3, 3], [3, 3])).toEqual([1, 0])
})

test('boxes that only touch do not meet', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  expect(boxesMeet(box, { ...box, left: 10, right: 20 })).toBe(false)
  expect(boxesMeet(box, { ...box, left: 9, right: 20 })).toBe(true)
})
