import { expect, test } from 'vitest'
import { ringOutline, ringRimPx } from '../../../src/renderer/flows/domestic-ring'
import { distance } from '../../../src/renderer/flows/plane'

test('a domestic ring stands off its disc and is open at the top right', () => {
  const outline = ringOutline([50, 50], 10, 4, 1)
  const away = outline.map((point) => distance(point, [50, 50]))
  expect(Math.min(...away)).toBeGreaterThan(10)
  expect(Math.max(...away)).toBeLessThan(ringRimPx(10, 4, 1) + 2)
  const gap = outline.filter(([x, y]) => x > 55 && y < 45 && Math.abs(x - 50 - (50 - y)) < 4)
  expect(gap).toEqual([])
  const below = outline.filter(([x, y]) => y > 60 && Math.abs(x - 50) < 3)
  expect(below.length).toBeGreaterThan(0)
})

test('a ring has one head, at its end, wider than the ring', () => {
  const outline = ringOutline([0, 0], 10, 4, 1)
  const flared = outline.filter((point) => distance(point, [0, 0]) > ringRimPx(10, 4, 1) + 0.1)
  expect(flared).toHaveLength(1)
  const head = flared[0] ?? [0, 0]
  expect(head[1]).toBeLessThan(0)
})
