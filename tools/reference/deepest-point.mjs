/**
 * The point of a polygon that lies farthest from its edges (its pole of inaccessibility), to about 1 % of its height.
 * Planar, with longitudes shortened by the latitude of the polygon's middle. Squares are refined best hope first.
 */
export function deepestPoint(polygon) {
  const lats = polygon[0].map(([, lat]) => lat)
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180)
  const rings = polygon.map((ring) => ring.map(([lon, lat]) => [lon * shrink, lat]))
  const xs = rings[0].map(([x]) => x)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...lats), Math.max(...lats)]
  const step = Math.max(Math.min(right - left, top - bottom), 1e-4)
  const cell = (x, y, half) => {
    const depth = depthOf(x, y, rings)
    return { x, y, half, depth, hope: depth + half * Math.SQRT2 }
  }
  let cells = []
  for (let x = left; x < right; x += step) {
    for (let y = bottom; y < top; y += step) cells.push(cell(x + step / 2, y + step / 2, step / 2))
  }
  let best = cells.reduce((a, b) => (b.depth > a.depth ? b : a))
  while (cells.length > 0) {
    const next = []
    for (const { x, y, half, hope } of cells) {
      if (hope <= best.depth + step / 100) continue
      for (const [dx, dy] of quarters) next.push(cell(x + (dx * half) / 2, y + (dy * half) / 2, half / 2))
    }
    for (const candidate of next) if (candidate.depth > best.depth) best = candidate
    cells = next
  }
  return [best.x / shrink, best.y]
}

const quarters = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1]
]

/** Distance to the nearest edge; below 0 outside. */
function depthOf(x, y, rings) {
  let inside = false
  let least = Infinity
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1]
      const [bx, by] = ring[index]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      least = Math.min(least, squaredDistance(x, y, ax, ay, bx, by))
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(least)
}

function squaredDistance(x, y, ax, ay, bx, by) {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}
