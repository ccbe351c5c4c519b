import { geoCentroid, geoContains, geoDistance } from 'd3-geo'
import { feature } from 'topojson-client'
import { cutAreas, leftOut, movedNorth, movedPolygons, namedAreas } from './worldview.mjs'

const degree = Math.PI / 180

/**
 * The world-atlas set as areas: `{ area, country, polygons }`, spherical rings in d3's winding. Every entry of the worldview
 * table must find what it names.
 */
export function makeAreas(atlas, iso3OfNumber) {
  const areas = new Map()
  const place = (area, country, polygon) => {
    const entry = areas.get(area) ?? { area, country, polygons: [] }
    entry.polygons.push(polygon)
    areas.set(area, entry)
  }
  const used = new Set()
  for (const country of feature(atlas, atlas.objects.countries).features) {
    const { name } = country.properties
    if (leftOut.includes(name)) continue
    const home = namedAreas[name] ?? homeOf(iso3OfNumber.get(country.id))
    for (const polygon of polygonsOf(country.geometry)) {
      const centroid = geoCentroid({ type: 'Polygon', coordinates: polygon })
      const move =
        movedPolygons.find(({ from, near }) => from === name && geoDistance(near, centroid) < degree) ??
        movedNorth.find(({ from, lat }) => from === name && centroid[1] > lat)
      if (move) used.add(move)
      if (move) place(move.area, move.country ?? move.area, polygon)
      else if (home) place(home.area, home.country, polygon)
      else throw new Error(`${name}: a polygon without an area at ${centroid}`)
    }
  }
  for (const move of [...movedPolygons, ...movedNorth]) {
    if (!used.has(move)) throw new Error(`no polygon for: ${move.why}`)
  }
  for (const cut of cutAreas) cutOut(areas, cut, iso3OfName(atlas, iso3OfNumber, cut.from))
  return [...areas.values()].sort((a, b) => (a.area < b.area ? -1 : 1))
}

function homeOf(iso3) {
  return iso3 ? { area: iso3, country: iso3 } : null
}

function iso3OfName(atlas, iso3OfNumber, name) {
  return iso3OfNumber.get(atlas.objects.countries.geometries.find(({ properties }) => properties.name === name).id)
}

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function cutOut(areas, { start, line, end, holds, area, country, why }, from) {
  const whole = areas.get(from)
  const index = whole.polygons.findIndex((polygon) => geoContains({ type: 'Polygon', coordinates: polygon }, holds))
  if (index < 0) throw new Error(`nothing to cut for: ${why}`)
  const [ring, ...holes] = whole.polygons[index]
  const open = ring.slice(0, -1)
  const first = nearestVertex(open, start, why)
  const last = nearestVertex(open, end, why)
  const along = [open[first], ...line, open[last]]
  const parts = [
    [...walk(open, last, first), ...along.slice(1)],
    [...walk(open, first, last), ...along.slice(0, -1).reverse()]
  ].map((part) => [part])
  const cut = parts.findIndex((polygon) => geoContains({ type: 'Polygon', coordinates: polygon }, holds))
  if (holes.length > 0 || cut < 0) throw new Error(`cannot cut for: ${why}`)
  whole.polygons[index] = parts[1 - cut]
  areas.set(area, { area, country, polygons: [parts[cut]] })
}

/** Vertices of an open ring from `first` to `last`, both included, in the ring's direction. */
function walk(open, first, last) {
  return first <= last ? open.slice(first, last + 1) : [...open.slice(first), ...open.slice(0, last + 1)]
}

function nearestVertex(ring, point, why) {
  const distances = ring.map((vertex) => geoDistance(vertex, point))
  const least = Math.min(...distances)
  if (least > degree / 10) throw new Error(`no vertex near ${point} for: ${why}`)
  return distances.indexOf(least)
}
