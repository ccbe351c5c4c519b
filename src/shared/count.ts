/**
 * How many units a record or a flow stands for, in the dataset's unit. `low` equals `high` for an exact or fractional
 * count; a bounded one (`<5`) is the interval of whole numbers that it allows (1 to 4).
 */
export interface Count {
  readonly low: number
  readonly high: number
}

export const noCount: Count = { low: 0, high: 0 }

export function isExact(count: Count): boolean {
  return count.low === count.high
}

/** Sums of bounded counts are intervals: at least the sum of the lows, at most the sum of the highs. */
export function addCounts(a: Count, b: Count): Count {
  return { low: a.low + b.low, high: a.high + b.high }
}

/**
 * Sums of fractions carry binary noise far behind the point (ten times 0.1 is not 1), which must neither show nor decide
 * whether a count is below a threshold: rounded to a millionth. Whole numbers stay as they are.
 */
export function settleCount({ low, high }: Count): Count {
  return { low: settle(low), high: settle(high) }
}

function settle(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6
}

/** For sorting: the larger first, by what is certain, then by what is possible. 0 where neither is larger. */
export function compareLargestFirst(a: Count, b: Count): number {
  return b.low - a.low || b.high - a.high
}

/** For sorting: by code unit, the same in every language. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The least share that `part` can have of `part` and `rest` together, 0 to 1: exact counts give the plain share, bounded
 * ones its lower bound. `null` where the whole is 0.
 */
export function leastShare(part: Count, rest: Count): number | null {
  const whole = part.low + rest.high
  return whole === 0 ? null : part.low / whole
}
