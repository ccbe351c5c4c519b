import { geoEquirectangular } from 'd3-geo'
import { expect, test } from 'vitest'
import { snappedPath } from '../../../src/renderer/figure/snapped-path'

const plane = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)

test('points on one grid point and in the middle of a straight line are left out', () => {
  const path = snappedPath(plane, {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [0.1, 0],
      [1, 0],
      [2, 0],
      [2, -3]
    ]
  })
  expect(path).toBe('M0 0l2 0 0 3')
})

test('half pixels are written short, and an area is closed', () => {
  const path = snappedPath(plane, {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0.5, 1],
        [1.5, 0],
        [0, 0]
      ]
    ]
  })
  expect(path).toMatch(/^M0 0l.*z$/)
  expect(path).toContain('.5-1')
  expect(path).not.toContain('0.5')
})

test('what is smaller than the grid is not drawn', () => {
  expect(
    snappedPath(plane, {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0.05, 0.1],
          [0.1, 0],
          [0, 0]
        ]
      ]
    })
  ).toBe('')
})

test('neighbours keep the same border', () => {
  const border = [
    [3.13, 0],
    [3.37, 2.2],
    [3.61, 4.4]
  ]
  const west = snappedPath(plane, { type: 'LineString', coordinates: border })
  const east = snappedPath(plane, { type: 'LineString', coordinates: border })
  expect(west).toBe(east)
  expect(west).not.toBe('')
})

test('a point is a mistake', () => {
  expect(() => snappedPath(plane, { type: 'Point', coordinates: [0, 0] })).toThrow('points')
})
