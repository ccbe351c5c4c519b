import { describe, expect, test } from 'vitest'
import { mapStyle, mapStyleLayers } from '../../../src/renderer/map/map-style'
import { colourOf, mapThemes, mixed } from '../../../src/renderer/map/map-theme'

const lines = { type: 'MultiLineString' as const, coordinates: [] }
const world = {
  land: { type: 'MultiPolygon' as const, coordinates: [] },
  coast: lines,
  borders: lines,
  unsettled: lines
}

describe('the ground of the map', () => {
  test('names no address: no glyphs, sprite, tiles or remote data', () => {
    const style = mapStyle(world, mapThemes.light)
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    expect(JSON.stringify(style)).not.toMatch(/:\/\//)
  })

  test('dots the lines that are not settled', () => {
    const layer = mapStyleLayers(mapThemes.dark).find(({ id }) => id === 'unsettled')
    expect(layer?.paint).toMatchObject({ 'line-dasharray': [1.6, 2] })
  })

  test('has the same layers in every theme', () => {
    const ids = Object.values(mapThemes).map((theme) => mapStyleLayers(theme).map(({ id }) => id))
    expect(new Set(ids.map((one) => one.join())).size).toBe(1)
  })
})

test('a colour over another is the part asked for', () => {
  expect(colourOf('#0B5CAD')).toEqual([11, 92, 173])
  expect(mixed('#FFFFFF', '#000000', 0.5)).toEqual([128, 128, 128])
})
