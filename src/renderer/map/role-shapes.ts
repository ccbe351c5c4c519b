import type { Point, Role } from '../flows/drawing'

export function circleOutline([x, y]: Point, radiusPx: number): readonly Point[] {
  const steps = Math.min(56, Math.max(16, Math.ceil(radiusPx * 3)))
  return Array.from({ length: steps }, (_, step) => {
    const angle = (2 * Math.PI * step) / steps
    return [x + radiusPx * Math.cos(angle), y + radiusPx * Math.sin(angle)]
  })
}

/** A circle's line in eight dashes: the sign of a region, whose anchor is no place on the ground. */
export function dashedCircle([x, y]: Point, radiusPx: number, widthPx: number): readonly (readonly Point[])[] {
  const [inner, outer] = [radiusPx - widthPx, radiusPx]
  const turn = Math.PI / 4
  return Array.from({ length: 8 }, (_, dash) => {
    const angles = [0, 1, 2, 3].map((step) => dash * turn + (step / 3) * turn * 0.6)
    const on =
      (radius: number) =>
      (angle: number): Point => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    return [...angles.map(on(outer)), ...angles.reverse().map(on(inner))]
  })
}

const unitShapes: Readonly<Record<Role, readonly Point[]>> = {
  source: [
    [0, -1.12],
    [1.06, 0.74],
    [-1.06, 0.74]
  ],
  transit: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0]
  ],
  destination: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86]
  ]
}

/** ▲ source, ◆ transit, ■ destination, of like area at the same `sizePx`. */
export function roleOutline(role: Role, [x, y]: Point, sizePx: number): readonly Point[] {
  return unitShapes[role].map(([dx, dy]) => [x + dx * sizePx, y + dy * sizePx])
}
