import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { mergeArcs, feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { deepestPoint } from './deepest-point.mjs'
import { simplifyArcs } from './simplify-arcs.mjs'
import { makeAreas } from './world-areas.mjs'
import { makeLines, withoutSeam } from './world-lines.mjs'

const require = createRequire(import.meta.url)

/** Both worlds as TopoJSON, and the deepest point of each country's largest polygon. */
export function makeWorlds(codes) {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
  const iso3OfNumber = new Map(codes.map(({ iso3, m49 }) => [m49, iso3]))
  const areas = makeAreas(atlas, iso3OfNumber)
  const pieces = topology({ areas: { type: 'FeatureCollection', features: areas.map(areaFeature) } })
  const lines = makeLines(pieces)
  const countries = mergeCountries(pieces)
  const figure = pack(countries, lines, figureGrid)
  const screen = pack(
    countries.map(plane),
    mapValues(lines, (line) => withoutSeam(plane(line))),
    screenGrid
  )
  simplifyArcs(screen, screenDetail)
  return { figure: tidy(figure), screen: tidy(quantize(screen, screenGrid)), anchorOf: anchorsOf(countries.map(plane)) }
}

const figureGrid = 1e5
const screenGrid = 2e4
/** Least area of a corner that stays, in square degrees. */
const screenDetail = 0.004

function areaFeature({ area, country, polygons }) {
  const geometry = { type: 'MultiPolygon', coordinates: polygons }
  return { type: 'Feature', properties: { area, country }, geometry }
}

/** One feature a country; land without a country is the feature with the id `none`. */
function mergeCountries(pieces) {
  const byCountry = new Map()
  for (const geometry of pieces.objects.areas.geometries) {
    const id = geometry.properties.country ?? 'none'
    byCountry.set(id, [...(byCountry.get(id) ?? []), geometry])
  }
  return [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, geometries]) => ({ ...feature(pieces, mergeArcs(pieces, geometries)), id, properties: {} }))
}

function pack(countries, lines, grid) {
  return topology({ countries: { type: 'FeatureCollection', features: countries }, ...lines }, grid)
}

/** Cut at the antimeridian, on the plane of degrees. */
function plane(object) {
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
  const flipped = geoProject(object, degrees)
  return JSON.parse(JSON.stringify(flipped), (_, value) =>
    Array.isArray(value) && typeof value[0] === 'number' ? [value[0], -value[1]] : value
  )
}

function anchorsOf(countries) {
  const byId = new Map(countries.map((country) => [country.id, country.geometry]))
  return (iso3) => {
    const geometry = byId.get(iso3)
    if (!geometry) return null
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const sized = polygons.map((polygon) => ({ polygon, area: planeArea(polygon[0]) }))
    return deepestPoint(sized.reduce((a, b) => (b.area > a.area ? b : a)).polygon)
  }
}

/** Size of a small or large ring on the sphere, whichever way it winds. */
function planeArea(ring) {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] })
  return Math.min(area, 4 * Math.PI - area)
}

/** Keys in a fixed order and no empty properties, so that the same input gives the same bytes. */
function tidy({ type, transform, objects, arcs }) {
  const bare = mapValues(objects, (object) =>
    JSON.parse(JSON.stringify(object, (key, value) => (key === 'properties' ? undefined : value)))
  )
  return { type, transform, objects: bare, arcs }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}
