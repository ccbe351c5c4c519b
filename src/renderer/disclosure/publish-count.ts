import type { Count } from '../../shared/count'
import { isExact } from '../../shared/count'
import type { PublishedCount } from './published'

/** As it is. */
export function publishWhole(count: Count): PublishedCount {
  const { low, high } = count
  return isExact(count) ? { kind: 'exact', value: low } : { kind: 'bounded', low, high }
}

/**
 * Hides every count that may lie between 0 and `k`, neither included, and never states a number between them. What it
 * states is true: a bounded count that begins below `k` and ends above is hidden below a multiple of `k`, for its own end
 * tells a small exact part to whoever knows the publisher's bound (6 and `<5` end at 10); one that may be 0 is at most `k`.
 */
export function publishAbove(k: number, count: Count): PublishedCount {
  const { low, high } = count
  if (!(low >= 0 && low <= high)) throw new Error('a count must be an interval of numbers from 0')
  if (low >= k || high === 0) return publishWhole(count)
  if (low === 0) return { kind: 'bounded', low, high: Math.max(high, k) }
  return { kind: 'hidden', below: k * Math.ceil((Math.floor(high) + 1) / k) }
}
