import { describe, expect, test } from 'vitest'
import { fitMap, withRoom } from '../../../src/renderer/figure/map-frame'

const accra = [-0.2, 5.6] as const
const rome = [12.5, 41.9] as const
const tokyo = [139.7, 35.7] as const
const losAngeles = [-118.2, 34.1] as const

describe('a map of neighbours', () => {
  const frame = fitMap([{ from: accra, to: rome }], 960, 46)

  test('is cropped, keeps both ends well inside, and is no tower', () => {
    expect(frame.extent).toBe('part')
    for (const at of [accra, rome]) {
      const [x, y] = frame.project(at)
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(920)
      expect(y).toBeGreaterThan(30)
      expect(y).toBeLessThan(frame.heightPx - 30)
    }
    expect(960 / frame.heightPx).toBeGreaterThan(1.55)
  })

  test('can be given room above, which moves everything down', () => {
    const before = frame.project(rome)
    const roomier = withRoom(frame, 30, 10)
    expect(roomier.heightPx).toBe(frame.heightPx + 40)
    expect(roomier.project(rome)[1]).toBeCloseTo(before[1] + 30, 6)
  })
})

test('islands on both sides of the antimeridian are neighbours', () => {
  const frame = fitMap([{ from: [178, -17.7], to: [-172, -13.8] }], 960, 46)
  expect(frame.extent).toBe('part')
  expect(frame.project([178, -17.7])[0]).toBeLessThan(frame.project([-172, -13.8])[0])
})

test('a flow that is shorter across the Pacific is not led round the world', () => {
  const delhi = [77, 28] as const
  const ways = [
    { from: tokyo, to: losAngeles },
    { from: delhi, to: rome },
    { from: accra, to: losAngeles }
  ]
  expect(fitMap(ways, 960, 46).extent).toBe('world')
  const pacific = fitMap(ways.slice(0, 1), 960, 46)
  expect(pacific.project(tokyo)[0]).toBeLessThan(pacific.project(losAngeles)[0])
})

test('without flows there is the whole world', () => {
  expect(fitMap([], 960, 46).extent).toBe('world')
})
