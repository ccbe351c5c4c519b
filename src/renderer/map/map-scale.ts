import type { DrawingScale } from '../flows/drawing'

/** At this zoom and closer, marks have their full size: Europe and Africa side by side in a window of usual width. */
const fullZoom = 2.6
const perZoom = 0.25
const least = 0.55

/**
 * Smaller marks where countries are smaller: on a whole world, full discs would cover the places beside them. Widths and
 * radii shrink alike, so that what is drawn stays in proportion; the least ones keep their floor.
 */
export function scaleAtZoom(scale: DrawingScale, zoom: number): DrawingScale {
  const factor = Math.min(1, Math.max(least, 1 - (fullZoom - zoom) * perZoom))
  return { ...scale, widestPx: scale.widestPx * factor, largestRadiusPx: scale.largestRadiusPx * factor }
}

/** Equal but for differences that no eye sees. */
export function isSameScale(a: DrawingScale, b: DrawingScale): boolean {
  return (
    a.mostFlow === b.mostFlow &&
    a.mostPlace === b.mostPlace &&
    Math.abs(a.widestPx - b.widestPx) < 0.05 &&
    Math.abs(a.largestRadiusPx - b.largestRadiusPx) < 0.05
  )
}
