import { feature } from 'topojson-client'

/**
 * Visvalingam on the arcs of a quantised topology, which becomes a plain one: corners whose triangle is smaller than
 * `detail` (in squared units of the map) go, smallest first. Ends of arcs stay, so neighbours keep sharing their border;
 * closed arcs keep four points, so no island is lost.
 */
export function simplifyArcs(topology, detail) {
  const arcs = topology.arcs.map(
    (_, index) => feature(topology, { type: 'LineString', arcs: [index] }).geometry.coordinates
  )
  topology.arcs = arcs.map((arc) => simplify(arc, detail))
  delete topology.transform
}

function simplify(arc, detail) {
  const points = [...arc]
  const [first] = points
  const last = points[points.length - 1]
  const least = first[0] === last[0] && first[1] === last[1] ? 4 : 2
  while (points.length > least) {
    let smallest = detail
    let at = -1
    for (let index = 1; index < points.length - 1; index++) {
      const area = triangle(points[index - 1], points[index], points[index + 1])
      if (area < smallest) {
        smallest = area
        at = index
      }
    }
    if (at < 0) break
    points.splice(at, 1)
  }
  return points
}

function triangle([ax, ay], [bx, by], [cx, cy]) {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}
