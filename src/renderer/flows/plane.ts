import type { Box, Point } from './drawing'

/** Plane geometry in pixels, y downwards. */

export function add(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]]
}

export function subtract(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]]
}

export function along(start: Point, direction: Point, px: number): Point {
  return [start[0] + direction[0] * px, start[1] + direction[1] * px]
}

export function between(a: Point, b: Point, part: number): Point {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

/** Unit vector from `a` to `b`; east where they coincide, so that nothing downstream divides by zero. */
export function direction(a: Point, b: Point): Point {
  const length = distance(a, b)
  return length < 1e-9 ? [1, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
}

/** The unit vector to the right hand of one who travels along `heading`. */
export function rightOf(heading: Point): Point {
  return [-heading[1], heading[0]]
}

export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const squared = dx * dx + dy * dy
  const part = squared === 0 ? 0 : clamp(((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared, 0, 1)
  return Math.hypot(point[0] - a[0] - dx * part, point[1] - a[1] - dy * part)
}

export function distanceToPath(point: Point, path: readonly Point[]): number {
  let least = Infinity
  let start = path[0]
  for (const end of path) {
    least = Math.min(least, distanceToSegment(point, start ?? end, end))
    start = end
  }
  return least
}

export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const point of points) {
    left = Math.min(left, point[0])
    top = Math.min(top, point[1])
    right = Math.max(right, point[0])
    bottom = Math.max(bottom, point[1])
  }
  return { left, top, right, bottom }
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function grownBox(box: Box, px: number): Box {
  return { left: box.left - px, top: box.top - px, right: box.right + px, bottom: box.bottom + px }
}

export function boxHolds(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
