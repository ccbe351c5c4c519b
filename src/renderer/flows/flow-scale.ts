import type { DrawingScale } from './drawing'

/** Pixels of a drawing, without the values that they stand for. */
export type DrawingSize = Pick<DrawingScale, 'unit' | 'widestPx' | 'largestRadiusPx'>

export const screenSize: DrawingSize = { unit: 1, widestPx: 13, largestRadiusPx: 14.5 }
/** A column figure at 96 dots an inch. */
export const columnSize: DrawingSize = { unit: 1, widestPx: 13, largestRadiusPx: 12 }
/** A slide of 1920 × 1080. */
export const slideSize: DrawingSize = { unit: 3.1, widestPx: 44, largestRadiusPx: 38 }
export const presenterSize: DrawingSize = { unit: 3.4, widestPx: 50, largestRadiusPx: 44 }

const leastWidth = 1.1
const leastRadius = 2.6
/** Part of the widest flow. */
const widestRing = 6 / 13

/** `mostFlow` and `mostPlace` belong to the series, not to the filter: a width keeps its meaning while filters change. */
export function drawingScale(size: DrawingSize, mostFlow: number, mostPlace: number): DrawingScale {
  return { ...size, mostFlow, mostPlace }
}

/** Linear from zero, because a reader compares widths. Not raised to the floor. */
function trueWidthPx(value: number, scale: DrawingScale): number {
  return scale.mostFlow > 0 ? (scale.widestPx * Math.max(0, value)) / scale.mostFlow : 0
}

export function widthPx(value: number, scale: DrawingScale): number {
  return Math.max(leastWidth * scale.unit, trueWidthPx(value, scale))
}

export function isAtFloor(value: number, scale: DrawingScale): boolean {
  return trueWidthPx(value, scale) < leastWidth * scale.unit
}

/** Flows below this value are drawn wider than they are: the legend says so when there are any. */
export function floorValue(scale: DrawingScale): number {
  return (leastWidth * scale.unit * scale.mostFlow) / scale.widestPx
}

/** Area by value: the radius goes with the square root. */
export function radiusPx(value: number, scale: DrawingScale): number {
  const share = scale.mostPlace > 0 ? Math.max(0, value) / scale.mostPlace : 0
  return Math.max(leastRadius * scale.unit, scale.largestRadiusPx * Math.sqrt(share))
}

/** A domestic ring is as wide as a flow of the same value, up to a cut that the legend names. */
export function ringWidthPx(domestic: number, scale: DrawingScale): number {
  return Math.min(widestRing * scale.widestPx, widthPx(domestic, scale))
}

export function isRingCut(domestic: number, scale: DrawingScale): boolean {
  return domestic > ringCutValue(scale)
}

/** Domestic counts above this value share one ring width. */
export function ringCutValue(scale: DrawingScale): number {
  return widestRing * scale.mostFlow
}

/**
 * Round values for a legend, rising, none above `most`: the largest near `most`, one near its half, one near its tenth.
 * Fewer where whole numbers leave no room. Empty where there is nothing to show.
 */
export function legendValues(most: number): readonly number[] {
  if (!(most > 0)) return []
  const wanted = [significant(most * 0.11, 1, Math.round), significant(most * 0.45, 1, Math.round)]
  const largest = significant(most, 2, Math.floor)
  const whole = most >= 1 ? wanted.map((value) => Math.max(1, Math.round(value))) : wanted
  return [...new Set([...whole.filter((value) => value < largest), largest])].sort((a, b) => a - b)
}

function significant(value: number, digits: number, toWhole: (value: number) => number): number {
  const step = 10 ** (Math.floor(Math.log10(value) + 1e-9) - digits + 1)
  const wholeStep = value >= 1 && digits > 1 ? Math.max(1, step) : step
  // Division by a power of ten of a whole number is exact where multiplication by its fraction is not (3 × 0.1).
  const steps = toWhole(value / wholeStep + 1e-9)
  return wholeStep < 1 ? steps / Math.round(1 / wholeStep) : steps * wholeStep
}
