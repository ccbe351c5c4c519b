import { geoContains, geoDistance } from 'd3-geo'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { makeReference } from '../../../tools/reference/make-reference.mjs'
import { allCountries, placeAnchor, regionRows } from '../../../src/renderer/countries/atlas'
import { figureWorld, screenWorld, type World } from '../../../src/renderer/countries/world'
import places from '../../../data/reference/places.json?raw'
import labels from '../../../data/reference/labels.json?raw'
import figure from '../../../data/reference/world.json?raw'
import screen from '../../../data/reference/world-screen.json?raw'

const worlds: readonly (readonly [string, () => World])[] = [
  ['figure', figureWorld],
  ['screen', screenWorld]
]

function countryAt(point: [number, number]): string | undefined {
  return figureWorld().countries.features.find((country) => geoContains(country, point))?.properties.iso3
}

function near(lines: readonly Position[][], [lon, lat]: readonly [number, number], degrees: number): boolean {
  return lines.some((line) =>
    line.slice(1).some(([x = 0, y = 0], at) => {
      const [fromX = 0, fromY = 0] = line[at] ?? []
      const squared = (x - fromX) ** 2 + (y - fromY) ** 2
      const along = squared === 0 ? 0 : ((lon - fromX) * (x - fromX) + (lat - fromY) * (y - fromY)) / squared
      const share = Math.max(0, Math.min(1, along))
      return Math.hypot(fromX + share * (x - fromX) - lon, fromY + share * (y - fromY) - lat) < degrees
    })
  )
}

describe('the worlds', () => {
  it('are the ones that the generator makes, byte for byte', () => {
    expect(makeReference()).toEqual({
      'places.json': places,
      'labels.json': labels,
      'world.json': figure,
      'world-screen.json': screen
    })
  })

  it('stay small enough to ship', () => {
    expect(figure.length).toBeLessThan(900 * 1024)
    expect(screen.length).toBeLessThan(400 * 1024)
  })

  it.each(worlds)('draw every country of the 50m set once, without Antarctica, by its code (%s)', (_, world) => {
    const codes = world().countries.features.map(({ properties }) => properties.iso3)
    expect(new Set(codes).size).toBe(codes.length)
    const missing = allCountries.filter((code) => !codes.includes(code))
    expect(missing).toEqual(['ATA', 'BVT', 'GIB', 'TKL', 'TUV', 'UMI'])
  })

  it('give land to the country that the worldview table names', () => {
    expect(countryAt([34.3, 45.2])).toBe('UKR')
    expect(countryAt([-13.2, 27.15])).toBe('ESH')
    expect(countryAt([-9.5, 27.3])).toBe('ESH')
    expect(countryAt([-9.5, 28.2])).toBe('MAR')
    expect(countryAt([20.9, 42.6])).toBe('XKX')
    expect(countryAt([45, 9.7])).toBe('SOM')
    expect(countryAt([33.6, 35.25])).toBe('CYP')
    expect(countryAt([35.78, 33])).toBe('SYR')
    expect(countryAt([-53.2, 3.9])).toBe('GUF')
    expect(countryAt([77, 35.45])).toBeUndefined()
  })

  it.each(worlds)('dot what is open and draw what is settled (%s)', (_, world) => {
    const { unsettled, borders, coast } = world()
    expect(near(unsettled.coordinates, [-11, 27.667], 0.1)).toBe(true)
    expect(near(borders.coordinates, [-11, 27.667], 0.1)).toBe(false)
    expect(near(unsettled.coordinates, [74, 34], 0.8)).toBe(true)
    expect(near(unsettled.coordinates, [70.5, 25.5], 1.2)).toBe(false)
    expect(near(borders.coordinates, [70.5, 25.5], 1.2)).toBe(true)
    const isthmus = [34.2, 46.08] as const
    expect(near([...borders.coordinates, ...coast.coordinates, ...unsettled.coordinates], isthmus, 0.1)).toBe(false)
  })

  it('cut the screen world at the antimeridian: no ring spans the map, no line follows the cut', () => {
    const { countries, land, coast, borders, unsettled } = screenWorld()
    const areas = [...countries.features.map(({ geometry }) => geometry), land]
    const rings = areas.flatMap((area) => (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()))
    const lines = [coast, borders, unsettled].flatMap(({ coordinates }) => coordinates)
    const widest = [...rings, ...lines].flatMap((ring) =>
      ring.slice(1).map(([lon = 0], at) => Math.abs(lon - (ring[at]?.[0] ?? lon)))
    )
    expect(widest.reduce((a, b) => Math.max(a, b), 0)).toBeLessThan(60)
    const along = lines.flatMap((line) =>
      line.slice(1).flatMap(([lon = 0, lat = 0], at) => {
        const [fromLon = 0, fromLat = 0] = line[at] ?? []
        return Math.abs(lon) > 179.99 && Math.abs(fromLon) > 179.99 ? [Math.abs(lat - fromLat)] : []
      })
    )
    // Simplifying can bring two ends of one islet together on the cut: specks of less than a pixel.
    expect(along.every((degrees) => degrees < 0.1)).toBe(true)
  })
})

describe('anchors', () => {
  it('lie in their country, or within a degree of its shore', () => {
    const far = figureWorld().countries.features.filter((country) => {
      const anchor = placeAnchor(country.properties.iso3)
      if (!anchor) return true
      const point: [number, number] = [anchor[0], anchor[1]]
      const { geometry } = country
      const points = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat()
      const degree = Math.PI / 180
      return !geoContains(country, point) && !points.some(([x = 0, y = 0]) => geoDistance([x, y], point) < degree)
    })
    expect(far.map(({ properties }) => properties.iso3)).toEqual([])
  })

  it('of regions lie in no country, and apart from each other', () => {
    expect(regionRows).toHaveLength(31)
    for (const { anchor, code } of regionRows) {
      expect([code, countryAt([anchor[0], anchor[1]])]).toEqual([code, undefined])
      const others = regionRows.filter((other) => other.code !== code)
      expect(others.every((other) => Math.hypot(other.anchor[0] - anchor[0], other.anchor[1] - anchor[1]) > 2)).toBe(
        true
      )
    }
  })
})
