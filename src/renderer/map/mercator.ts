import type { Point } from '../flows/drawing'

export type LonLat = readonly [longitude: number, latitude: number]

/** Width in pixels of the whole world at a zoom, as MapLibre counts zooms. */
export function worldWidthPx(zoom: number): number {
  return 512 * 2 ** zoom
}

const furthest = 85.051129

/** Pixels of a Mercator world of the given width, from its north-western corner. */
export function toWorldPx([longitude, latitude]: LonLat, widthPx: number): Point {
  const sine = Math.sin((Math.min(furthest, Math.max(-furthest, latitude)) * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [((longitude + 180) / 360) * widthPx, y * widthPx]
}

export function fromWorldPx([x, y]: Point, widthPx: number): [number, number] {
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / widthPx))) * (180 / Math.PI)
  return [(x / widthPx) * 360 - 180, latitude]
}

export interface Extent {
  readonly west: number
  readonly south: number
  /** More than 180 where the extent crosses the antimeridian. */
  readonly east: number
  readonly north: number
}

/** The narrowest extent around all points: the widest empty stretch of longitudes is left out. Null without points. */
export function extentOf(points: readonly LonLat[]): Extent | null {
  const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b)
  const [first, last] = [longitudes[0], longitudes.at(-1)]
  if (first === undefined || last === undefined) return null
  let [west, east, widest] = [first, last, first + 360 - last]
  for (const [index, longitude] of longitudes.entries()) {
    const next = longitudes[index + 1]
    if (next !== undefined && next - longitude > widest)
      [west, east, widest] = [next, longitude + 360, next - longitude]
  }
  const latitudes = points.map(([, latitude]) => latitude)
  return { west, east, south: Math.min(...latitudes), north: Math.max(...latitudes) }
}
