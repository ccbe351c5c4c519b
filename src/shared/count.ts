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
 * The least share that `part` can have of `part` and `rest` together, 0 to 1: exact counts give the plain share, bounded
 * ones its lower bound. `null` where the whole is 0.
 */
export function leastShare(part: Count, rest: Count): number | null {
  const whole = part.low + rest.high
  return whole === 0 ? null : part.low / whole
}
