import type { YearCount } from '../../shared/answer'

/** One bar: `low` is certain, `more` is what a bounded count may add. Every year of the span has one, also at 0. */
export interface YearBar {
  readonly year: number
  readonly low: number
  readonly more: number
  readonly isChosen: boolean
}

export function yearBars(
  counts: readonly YearCount[],
  span: readonly [number, number],
  chosen: readonly [number, number] | null
): readonly YearBar[] {
  const byYear = new Map(counts.map(({ year, count }) => [year, count]))
  const [first, last] = span
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index
    const { low, high } = byYear.get(year) ?? { low: 0, high: 0 }
    return { year, low, more: high - low, isChosen: chosen === null || (chosen[0] <= year && year <= chosen[1]) }
  })
}

/** Years to write under the axis: both ends and the ends of the choice, none closer than `least` bars to another. */
export function axisYears(
  [first, last]: readonly [number, number],
  chosen: readonly [number, number] | null,
  least: number
): readonly number[] {
  const written: number[] = []
  for (const year of [first, last, ...(chosen ?? []), Math.round((first + last) / 2)]) {
    if (written.every((other) => Math.abs(other - year) >= least)) written.push(year)
  }
  return written.sort((a, b) => a - b)
}

/** Round values for the axis of counts, from 0 to at least `most`, three steps at the most. */
export function countTicks(most: number): readonly number[] {
  if (most <= 0) return [0]
  const power = 10 ** Math.floor(Math.log10(most))
  const steps = [0.1, 0.2, 0.5, 1, 2, 5].map((part) => part * power).filter((step) => step >= 1 || most < 3)
  const step = steps.find((one) => most / one <= 3) ?? 10 * power
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
}
