import type { Point } from './drawing'
import { add, along, between, clamp, direction, distance, rightOf, subtract } from './plane'

/** A quadratic curve. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
}

/** A disc that a flow keeps off: its node's rim with the gap before it. */
export interface Rim {
  readonly at: Point
  readonly radiusPx: number
}

/** `bend` times the usual bow, to the right of the way when positive. The curve itself leaves its chord by `bowPx`. */
export function bentCurve(start: Point, end: Point, bowPx: number): Curve {
  const right = rightOf(direction(start, end))
  return { start, control: along(between(start, end, 0.5), right, 2 * bowPx), end }
}

export function pointAt({ start, control, end }: Curve, t: number): Point {
  const u = 1 - t
  return [
    u * u * start[0] + 2 * u * t * control[0] + t * t * end[0],
    u * u * start[1] + 2 * u * t * control[1] + t * t * end[1]
  ]
}

/** Enough for a deviation under a third of a pixel, so that short flows stay cheap. */
function segmentsFor(curve: Curve): number {
  const bow = distance(curve.control, between(curve.start, curve.end, 0.5)) / 2
  return clamp(Math.ceil(Math.sqrt(bow / 0.3)), 4, 64)
}

/** The part of the curve that is outside both rims, as points; the middle third where rims swallow the whole curve. */
export function freePath(curve: Curve, rims: readonly Rim[]): readonly Point[] {
  const [first, last] = freeRange(curve, rims)
  const segments = segmentsFor(curve)
  return Array.from({ length: segments + 1 }, (_, index) => pointAt(curve, first + ((last - first) * index) / segments))
}

const probes = 48

function freeRange(curve: Curve, rims: readonly Rim[]): readonly [number, number] {
  const isFree = (t: number) => rims.every(({ at, radiusPx }) => distance(at, pointAt(curve, t)) >= radiusPx)
  let best: readonly [number, number] = [0, 0]
  let from: number | null = null
  for (let probe = 0; probe <= probes + 1; probe++) {
    const free = probe <= probes && isFree(probe / probes)
    if (free && from === null) from = probe
    if (!free && from !== null) {
      if (probe - 1 - from >= best[1] - best[0]) best = [from, probe - 1]
      from = null
    }
  }
  if (best[1] <= best[0]) return [1 / 3, 2 / 3]
  return [borderOf(isFree, best[0], best[0] - 1), borderOf(isFree, best[1], best[1] + 1)]
}

/** Where freedom ends between a free probe and its neighbour that is not. */
function borderOf(isFree: (t: number) => boolean, freeProbe: number, otherProbe: number): number {
  if (otherProbe < 0 || otherProbe > probes) return freeProbe / probes
  let [free, other] = [freeProbe / probes, otherProbe / probes]
  for (let step = 0; step < 10; step++) {
    const middle = (free + other) / 2
    if (isFree(middle)) free = middle
    else other = middle
  }
  return free
}

export function lengthOf(path: readonly Point[]): number {
  return path.reduce((sum, point, index) => sum + distance(path[index - 1] ?? point, point), 0)
}

/** The path up to `lengthPx` from its start. */
export function cutPath(path: readonly Point[], lengthPx: number): readonly Point[] {
  const kept: Point[] = []
  let gone = 0
  for (const [index, point] of path.entries()) {
    const before = path[index - 1] ?? point
    const step = distance(before, point)
    if (gone + step > lengthPx) {
      const cut = between(before, point, step === 0 ? 0 : (lengthPx - gone) / step)
      return [...kept, cut]
    }
    gone += step
    kept.push(point)
  }
  return kept
}

export function headLengthPx(widthPx: number, unit: number, pathLengthPx: number): number {
  return Math.min(5.2 * unit + 1.15 * widthPx, 15 * unit + 0.2 * widthPx, 0.55 * pathLengthPx)
}

export function headHalfWidthPx(widthPx: number, unit: number): number {
  return widthPx / 2 + clamp(0.32 * widthPx + 1.4 * unit, 2 * unit, 4 * unit)
}

/** Shaft and head as one closed outline, first point not repeated. */
export function arrowOutline(path: readonly Point[], widthPx: number, unit: number): readonly Point[] {
  const length = lengthOf(path)
  const shaft = cutPath(path, length - headLengthPx(widthPx, unit, length))
  const tip = path[path.length - 1] ?? [0, 0]
  const neck = shaft[shaft.length - 1] ?? tip
  const across = rightOf(direction(neck, tip))
  const half = headHalfWidthPx(widthPx, unit)
  const [left, right] = sidesOf(shaft, widthPx / 2)
  return [...left, along(neck, across, -half), tip, along(neck, across, half), ...[...right].reverse()]
}

/** A band along a path, as closed outline: the reach of a bounded count, or the part of a flow that is selected. */
export function bandOutline(path: readonly Point[], widthPx: number): readonly Point[] {
  const [left, right] = sidesOf(path, widthPx / 2)
  return [...left, ...[...right].reverse()]
}

function sidesOf(path: readonly Point[], halfWidthPx: number): readonly [readonly Point[], readonly Point[]] {
  const left: Point[] = []
  const right: Point[] = []
  for (const [index, point] of path.entries()) {
    const across = rightOf(direction(path[index - 1] ?? point, path[index + 1] ?? point))
    left.push(along(point, across, -halfWidthPx))
    right.push(along(point, across, halfWidthPx))
  }
  return [left, right]
}

/** A closed outline moved outwards on all sides, sharp corners cut at twice the distance: the casing around a shape. */
export function grownOutline(outline: readonly Point[], px: number): readonly Point[] {
  const count = outline.length
  const outwards = turnsRight(outline) ? -px : px
  return outline.map((point, index) => {
    const before = outline[(index + count - 1) % count] ?? point
    const after = outline[(index + 1) % count] ?? point
    const [into, outOf] = [rightOf(direction(before, point)), rightOf(direction(point, after))]
    const sum = add(into, outOf)
    const squared = sum[0] * sum[0] + sum[1] * sum[1]
    const stretch = squared < 1e-6 ? 1 : Math.min(2 / squared, 2 / Math.sqrt(squared))
    return along(point, sum, outwards * stretch)
  })
}

function turnsRight(outline: readonly Point[]): boolean {
  const area = outline.reduce((sum, point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point
    return sum + point[0] * next[1] - next[0] * point[1]
  }, 0)
  return area > 0
}

/** The point half way along, and the unit normal there that points out of the curve's hollow side. */
export function middleOf(curve: Curve, path: readonly Point[]): { readonly middle: Point; readonly normal: Point } {
  const half = cutPath(path, lengthOf(path) / 2)
  const middle = half[half.length - 1] ?? curve.start
  const right = rightOf(direction(curve.start, curve.end))
  const bow = subtract(curve.control, between(curve.start, curve.end, 0.5))
  const side = bow[0] * right[0] + bow[1] * right[1] >= 0 ? 1 : -1
  return { middle, normal: [right[0] * side, right[1] * side] }
}
