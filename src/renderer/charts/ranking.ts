import type { Count } from '../../shared/count'

/** A row of bars. Widths are shares of the plot, 0 to 1; `more` is what a bounded count may add. */
export interface RankingRow<Key> {
  readonly key: Key
  readonly count: Count
  readonly low: number
  readonly more: number
}

/** Rows in the order given, on one scale from zero. */
export function rankingRows<Key>(
  counts: readonly { readonly key: Key; readonly count: Count }[]
): readonly RankingRow<Key>[] {
  const most = Math.max(0, ...counts.map(({ count }) => count.high))
  const part = (value: number) => (most === 0 ? 0 : value / most)
  return counts.map(({ key, count }) => ({ key, count, low: part(count.low), more: part(count.high - count.low) }))
}
