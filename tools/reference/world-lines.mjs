import { mesh } from 'topojson-client'
import { openLines } from './worldview.mjs'

/**
 * The lines of a topology of areas: `borders` (settled, on land), `unsettled`, `coast`; MultiLineStrings of spherical
 * coordinates. Every entry of the table of open lines must find a line.
 */
export function makeLines(topology) {
  const areas = topology.objects.areas
  const borders = []
  const unsettled = []
  for (const [key, lines] of linesByPair(topology)) {
    const pair = key.split('|')
    const rules = openLines.filter(({ between }) => between.includes(pair[0]) && between.includes(pair[1]))
    if (rules.some(({ hidden }) => hidden)) continue
    const [sameCountry] = [countryOf(areas, pair[0]) === countryOf(areas, pair[1])]
    if (sameCountry && rules.length === 0) continue
    for (const line of lines) splitLine(line, rules, borders, unsettled)
  }
  for (const rule of openLines) {
    if (!linesByPair(topology).has([...rule.between].sort().join('|'))) throw new Error(`no line: ${rule.why}`)
  }
  return {
    borders: { type: 'MultiLineString', coordinates: borders },
    unsettled: { type: 'MultiLineString', coordinates: unsettled },
    coast: withoutSeam(mesh(topology, areas, (a, b) => a === b))
  }
}

/** Lines without what runs along the antimeridian: where polygons are cut there is no shore. */
export function withoutSeam({ type, coordinates }) {
  const isSeam = ([lon]) => Math.abs(lon) > 179.98
  const runs = coordinates.flatMap((line) => {
    const parts = [[line[0]]]
    for (let index = 1; index < line.length; index++) {
      if (isSeam(line[index - 1]) && isSeam(line[index])) parts.push([])
      parts.at(-1).push(line[index])
    }
    return parts.filter((part) => part.length > 1)
  })
  return { type, coordinates: runs }
}

function countryOf(areas, area) {
  return areas.geometries.find(({ properties }) => properties.area === area).properties.country
}

function linesByPair(topology) {
  const keys = new Set()
  mesh(topology, topology.objects.areas, (a, b) => {
    if (a !== b) keys.add(pairKey(a, b))
    return false
  })
  return new Map(
    [...keys]
      .sort()
      .map((key) => [
        key,
        mesh(topology, topology.objects.areas, (a, b) => a !== b && pairKey(a, b) === key).coordinates
      ])
  )
}

function pairKey(a, b) {
  return [a.properties.area, b.properties.area].sort().join('|')
}

/** A line in runs: unsettled where both ends of a segment lie within a rule's stretch, settled elsewhere. */
function splitLine(line, rules, borders, unsettled) {
  let run = [line[0]]
  let open = null
  for (let index = 1; index < line.length; index++) {
    const isOpen = rules.some((rule) => lies(line[index - 1], rule.within) && lies(line[index], rule.within))
    if (open !== null && isOpen !== open) {
      ;(open ? unsettled : borders).push(run)
      run = [line[index - 1]]
    }
    run.push(line[index])
    open = isOpen
  }
  ;(open ? unsettled : borders).push(run)
}

function lies([lon, lat], within) {
  if (!within) return true
  const [west, south, east, north] = within
  return lon >= west && lon <= east && lat >= south && lat <= north
}
