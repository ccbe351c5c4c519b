import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extentOf, fromWorldPx, toWorldPx, worldWidthPx } from '../../../src/renderer/map/mercator'

test('pixels of the world and degrees turn into one another', () => {
  const longitude = fc.double({ min: -180, max: 180, noNaN: true })
  const latitude = fc.double({ min: -84, max: 84, noNaN: true })
  fc.assert(
    fc.property(longitude, latitude, fc.integer({ min: 0, max: 7 }), (east, north, zoom) => {
      const [lon, lat] = fromWorldPx(toWorldPx([east, north], worldWidthPx(zoom)), worldWidthPx(zoom))
      expect(lon).toBeCloseTo(east, 6)
      expect(lat).toBeCloseTo(north, 6)
    })
  )
})

describe('the extent of places', () => {
  test('leaves out the widest empty stretch', () => {
    expect(extentOf([[121, 14], [-98, 39], [174, -41]])).toEqual({ west: 121, east: 262, south: -41, north: 39 }) // prettier-ignore
    expect(extentOf([[-1, 8], [5, 52]])).toEqual({ west: -1, east: 5, south: 8, north: 52 }) // prettier-ignore
  })

  test('is none without places', () => {
    expect(extentOf([])).toBeNull()
  })
})
