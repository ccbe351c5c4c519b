import { expect, test } from 'vitest'
import { drawingScale, screenSize } from '../../../src/renderer/flows/flow-scale'
import { isSameScale, scaleAtZoom } from '../../../src/renderer/map/map-scale'

const full = drawingScale(screenSize, 171, 220)

test('marks have their full size from the zoom of a continent on', () => {
  expect(scaleAtZoom(full, 2.6)).toEqual(full)
  expect(scaleAtZoom(full, 6)).toEqual(full)
})

test('on a whole world, widths and radii shrink alike and stand for the same values', () => {
  const world = scaleAtZoom(full, 0.8)
  expect(world.widestPx / full.widestPx).toBeCloseTo(0.55)
  expect(world.largestRadiusPx / full.largestRadiusPx).toBeCloseTo(0.55)
  expect([world.mostFlow, world.mostPlace, world.unit]).toEqual([171, 220, 1])
  expect(isSameScale(world, full)).toBe(false)
})
