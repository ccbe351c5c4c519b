import type { GeoProjection } from 'd3-geo'
import { geoEqualEarth } from 'd3-geo'
import type { LonLat } from '../countries/atlas'
import type { Point } from '../flows/drawing'

export interface Way {
  readonly from: LonLat
  readonly to: LonLat
}

/** An Equal Earth projection and the size of the picture that it fills. */
export interface MapFrame {
  readonly projection: GeoProjection
  readonly widthPx: number
  readonly heightPx: number
  readonly extent: 'world' | 'part'
  project(at: LonLat): Point
}

/** A world map is cut through the Bering Strait, where it cuts no continent. */
const worldMeridian = 11
/** A part wider than this share of the world leaves too little out: the whole world is drawn. */
const widestPart = 0.84
const northmost = 80
const southmost = -56
const aspects = { widest: 2.15, tallest: 1.6 }
/** Nothing is drawn closer than this many degrees across, so that a single pair of neighbours keeps its surroundings. */
const leastDegrees = 22

/**
 * Fits the central meridian and the crop to the ways that are drawn. The world where they span it, where a way is shorter
 * across the antimeridian of the crop, and where nothing is drawn.
 */
export function fitMap(
  ways: readonly Way[],
  widthPx: number,
  paddingPx: number,
  mostHeightPx = widthPx / aspects.tallest
): MapFrame {
  const points = ways.flatMap(({ from, to }) => [from, to])
  const { centre } = shortestArc(points.map(([lon]) => lon))
  const goesRound = ways.some(({ from, to }) => Math.abs(wrapped(from[0] - centre) - wrapped(to[0] - centre)) > 180)
  const part = points.length === 0 || goesRound ? null : partFrame(points, centre, { widthPx, paddingPx, mostHeightPx })
  return part ?? worldFrame(widthPx)
}

/** The middle and the length of the shortest stretch of longitudes that holds all. */
function shortestArc(lons: readonly number[]): { readonly centre: number; readonly degrees: number } {
  const sorted = [...new Set(lons)].sort((a, b) => a - b)
  const [first] = sorted
  if (first === undefined) return { centre: 0, degrees: 0 }
  const gaps = sorted.map((lon, index) => {
    const next = sorted[index + 1] ?? first + 360
    return { gap: next - lon, after: next }
  })
  const widest = gaps.reduce((best, gap) => (gap.gap > best.gap ? gap : best))
  const degrees = 360 - widest.gap
  return { centre: wrapped(widest.after + degrees / 2), degrees }
}

function wrapped(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180
}

function worldFrame(widthPx: number): MapFrame {
  return framed(worldMeridian, boundsOf(outlineOf(worldMeridian), worldMeridian), widthPx, 'world')
}

function outlineOf(centre: number): readonly LonLat[] {
  const edges = [-179.9, 179.9].map((step) => wrapped(centre + step))
  return [...edges.map((lon): LonLat => [lon, 0]), [centre, northmost + 3.5], [centre, southmost]]
}

interface PlaneBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** In units of the bare projection, y downwards. */
function boundsOf(points: readonly LonLat[], centre: number): PlaneBox {
  const bare = bareProjection(centre)
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => bare([...point])?.[axis] ?? 0)) as [number[], number[]]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function bareProjection(centre: number): GeoProjection {
  return geoEqualEarth().rotate([-centre, 0]).scale(1).translate([0, 0])
}

interface PartSize {
  readonly widthPx: number
  readonly paddingPx: number
  readonly mostHeightPx: number
}

function partFrame(
  points: readonly LonLat[],
  centre: number,
  { widthPx, paddingPx, mostHeightPx }: PartSize
): MapFrame | null {
  const tallest = Math.max(aspects.tallest, widthPx / mostHeightPx)
  const tight = boundsOf(points, centre)
  const radians = (leastDegrees * Math.PI) / 180
  const bare = withAspect(grownTo(tight, radians, radians / aspects.widest), tallest)
  const pad = ((bare.right - bare.left) * paddingPx) / (widthPx - 2 * paddingPx)
  const sides = Math.max(0, tight.right - tight.left + 3 * pad - (bare.right - bare.left))
  const ends = Math.max(0, tight.bottom - tight.top + 2 * pad - (bare.bottom - bare.top))
  const box = withAspect(grownTo(bare, bare.right - bare.left + sides, bare.bottom - bare.top + ends), tallest)
  const world = boundsOf(outlineOf(centre), centre)
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (width > widestPart * (world.right - world.left) || height > world.bottom - world.top) return null
  return framed(centre, within(box, world), widthPx, 'part')
}

/** A part of the world in a picture of a given size, with room inside its edges for names. */
export function fitPanel(points: readonly LonLat[], widthPx: number, heightPx: number): MapFrame {
  const { centre } = shortestArc(points.map(([lon]) => lon))
  const tight = boundsOf(points, centre)
  const radians = (leastDegrees * Math.PI) / 180
  const perUnit = Math.min(
    (widthPx - 2 * panelRoom.sidesPx) / (tight.right - tight.left),
    (heightPx - 2 * panelRoom.endsPx) / (tight.bottom - tight.top),
    widthPx / radians
  )
  const box = grownTo(tight, widthPx / perUnit, heightPx / perUnit)
  return framed(centre, within(box, boundsOf(outlineOf(centre), centre)), widthPx, 'part')
}

export const panelRoom = { sidesPx: 80, endsPx: 34 } as const

/** The same map with more of the world above and below it, as far as there is any. */
export function taller(frame: MapFrame, heightPx: number): MapFrame {
  if (frame.extent === 'world' || heightPx <= frame.heightPx) return frame
  const [, north] = frame.projection([0, northmost + 3.5]) ?? [0, 0]
  const [, south] = frame.projection([0, southmost]) ?? [0, 0]
  const above = Math.max(0, -north)
  const below = Math.max(0, south - frame.heightPx)
  const more = Math.min(heightPx - frame.heightPx, above + below)
  const top = Math.min(above, Math.max(more / 2, more - below))
  return withRoom(frame, Math.floor(top), Math.floor(more - top))
}

function grownTo(box: PlaneBox, width: number, height: number): PlaneBox {
  const [dx, dy] = [Math.max(0, width - (box.right - box.left)) / 2, Math.max(0, height - (box.bottom - box.top)) / 2]
  return { left: box.left - dx, right: box.right + dx, top: box.top - dy, bottom: box.bottom + dy }
}

function withAspect(box: PlaneBox, tallest: number): PlaneBox {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  return grownTo(box, height * tallest, width / Math.max(tallest, aspects.widest))
}

/** Moved, not cut, so that the frame does not look beyond the poles of the drawing. */
function within(box: PlaneBox, world: PlaneBox): PlaneBox {
  const down = Math.max(0, world.top - box.top)
  const up = Math.max(0, box.bottom - world.bottom)
  const move = down > 0 && up > 0 ? 0 : down - up
  return { ...box, top: box.top + move, bottom: box.bottom + move }
}

function framed(centre: number, box: PlaneBox, widthPx: number, extent: MapFrame['extent']): MapFrame {
  const scale = widthPx / (box.right - box.left)
  const heightPx = Math.round(scale * (box.bottom - box.top))
  const projection = bareProjection(centre)
    .scale(scale)
    .translate([-box.left * scale, -box.top * scale])
    .clipExtent([
      [-2, -2],
      [widthPx + 2, heightPx + 2]
    ])
    .precision(0.4)
  const project = (at: LonLat): Point => {
    const [x, y] = projection([...at]) ?? [0, 0]
    return [x, y]
  }
  return { projection, widthPx, heightPx, extent, project }
}

/** The same map with more room above and below, for flows that bow out of it. */
export function withRoom(frame: MapFrame, abovePx: number, belowPx: number): MapFrame {
  const [x, y] = frame.projection.translate()
  const heightPx = Math.round(frame.heightPx + abovePx + belowPx)
  const projection = frame.projection.translate([x, y + abovePx]).clipExtent([
    [-2, -2],
    [frame.widthPx + 2, heightPx + 2]
  ])
  return { ...frame, projection, heightPx }
}
