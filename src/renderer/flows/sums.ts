import type { Count } from '../../shared/count'
import { settleCount } from '../../shared/count'

/** Sums by code. `seen` tells a code whose counts add up to 0 from one that has none. */
export interface Sums {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly seen: Uint8Array
}

export function emptySums(size: number): Sums {
  return { low: new Float64Array(size), high: new Float64Array(size), seen: new Uint8Array(size) }
}

export function addSum(sums: Sums, code: number, low: number, high: number): void {
  sums.low[code] = (sums.low[code] ?? 0) + low
  sums.high[code] = (sums.high[code] ?? 0) + high
  sums.seen[code] = 1
}

export function countAt(sums: Sums, code: number): Count {
  return settleCount({ low: sums.low[code] ?? 0, high: sums.high[code] ?? 0 })
}

/** The counts that were added to, in the order of their codes. */
export function seenCounts(sums: Sums): readonly { readonly code: number; readonly count: Count }[] {
  const counts: { code: number; count: Count }[] = []
  sums.seen.forEach((seen, code) => {
    if (seen === 1) counts.push({ code, count: countAt(sums, code) })
  })
  return counts
}

/** The sum of the counts whose code has the property asked for. */
export function sumWhere(sums: Sums, has: (code: number) => boolean): Count {
  const total = { low: 0, high: 0 }
  sums.seen.forEach((seen, code) => {
    if (seen === 0 || !has(code)) return
    total.low += sums.low[code] ?? 0
    total.high += sums.high[code] ?? 0
  })
  return settleCount(total)
}
