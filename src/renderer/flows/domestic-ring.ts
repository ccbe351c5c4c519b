import type { Point } from './drawing'

const gapPx = 2.6
/** The opening is at the top right; the ring runs clockwise into it. Angles from the east, clockwise. */
const firstAngle = (-8 * Math.PI) / 180
const lastAngle = (278 * Math.PI) / 180

/** Outer edge of a node's ring of the given width. */
export function ringRimPx(radiusPx: number, ringWidthPx: number, unit: number): number {
  return radiusPx + gapPx * unit + ringWidthPx
}

/** An open ring around a node with a small head at its end, as closed outline. */
export function ringOutline(at: Point, radiusPx: number, ringWidthPx: number, unit: number): readonly Point[] {
  const inner = radiusPx + gapPx * unit
  const outer = inner + ringWidthPx
  const middle = (inner + outer) / 2
  const headLength = 2.4 * unit + 0.7 * ringWidthPx
  const neck = lastAngle - Math.min(1.1, headLength / middle)
  const steps = Math.max(12, Math.ceil(outer * 1.6))
  const arc = Array.from({ length: steps + 1 }, (_, step) => firstAngle + ((neck - firstAngle) * step) / steps)
  const on = (radius: number) => (angle: number) => polar(at, radius, angle)
  const flare = 1.5 * unit
  return [
    ...arc.map(on(outer)),
    polar(at, outer + flare, neck),
    polar(at, middle, lastAngle),
    polar(at, Math.max(radiusPx, inner - flare), neck),
    ...arc.reverse().map(on(inner))
  ]
}

function polar(at: Point, radius: number, angle: number): Point {
  return [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)]
}
