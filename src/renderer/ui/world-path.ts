import type { MultiPolygon } from 'geojson'

/** Land as one SVG path in Equal Earth, north up, the equator at 0, about 5.4 wide. */
export function worldPath({ coordinates }: MultiPolygon): string {
  return coordinates.map((polygon) => polygon.map(ringPath).join('')).join('')
}

function ringPath(ring: readonly (readonly number[])[]): string {
  const points = ring.map(([lon = 0, lat = 0]) => {
    const [x, y] = equalEarth(lon, lat)
    return `${x.toFixed(3)} ${(-y).toFixed(3)}`
  })
  return `M${points.join('L')}Z`
}

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796]
const half3 = Math.sqrt(3) / 2

/** The projection of Šavrič, Patterson and Jenny (2018). */
function equalEarth(lon: number, lat: number): readonly [number, number] {
  const t = Math.asin(half3 * Math.sin((lat * Math.PI) / 180))
  const t2 = t * t
  const t6 = t2 * t2 * t2
  const slope = a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)
  const x = ((lon * Math.PI) / 180) * (Math.cos(t) / (half3 * slope))
  return [x, t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))]
}
