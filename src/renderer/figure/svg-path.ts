import type { Point } from '../flows/drawing'

/** A tenth of a pixel is finer than print shows, and keeps files small and the same on every machine. */
export function rounded(value: number): number {
  const tenths = Math.round(value * 10) / 10
  return Object.is(tenths, -0) ? 0 : tenths
}

export function closedPath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')}Z`
}

export function openPath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L')}`
}
