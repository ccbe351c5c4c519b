import type { MultiPolygon } from 'geojson'

/** Land as one SVG path on a plane where one degree of longitude is one unit, north up, stretched as on the map. */
export function worldPath({ coordinates }: MultiPolygon): string {
  return coordinates.map((polygon) => polygon.map(ringPath).join('')).join('')
}

function ringPath(ring: readonly (readonly number[])[]): string {
  const points = ring.map(([lon = 0, lat = 0]) => `${lon.toFixed(1)} ${(-stretched(lat)).toFixed(1)}`)
  return `M${points.join('L')}Z`
}

/** Degrees on a Mercator plane, where the equator is 0. */
function stretched(lat: number): number {
  const radians = (Math.max(-80, Math.min(84, lat)) * Math.PI) / 180
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI
}
