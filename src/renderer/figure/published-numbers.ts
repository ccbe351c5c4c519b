import type { PublishedCount } from '../disclosure/published'

/** What is certain of it: what widths and bars are drawn by. A hidden count has none. */
export function leastOf(count: PublishedCount): number {
  switch (count.kind) {
    case 'exact':
      return count.value
    case 'bounded':
      return count.low
    case 'hidden':
      return 0
  }
}

/** The most that may be drawn of it: the high end of a bounded count. */
export function mostOf(count: PublishedCount): number {
  return count.kind === 'bounded' ? count.high : leastOf(count)
}

export function isNone(count: PublishedCount): boolean {
  return count.kind === 'exact' && count.value === 0
}

/** The number that all hidden counts are fewer than; `null` where none is hidden. */
export function hiddenBelow(counts: readonly PublishedCount[]): number | null {
  const ends = counts.flatMap((count) => (count.kind === 'hidden' ? [count.below] : []))
  return ends.length === 0 ? null : Math.max(...ends)
}

/** The sum of what is published: hidden counts add nothing and have to be told beside it. */
export function sumOfPublished(counts: readonly PublishedCount[]): PublishedCount {
  const [low, high] = [leastOf, mostOf].map((end) => settle(counts.reduce((sum, count) => sum + end(count), 0))) as [
    number,
    number
  ]
  return low === high ? { kind: 'exact', value: low } : { kind: 'bounded', low, high }
}

function settle(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** A share in 0 to 1 of two published counts; `null` where either is not exact or the whole is 0. */
export function shareOf(part: PublishedCount, whole: PublishedCount): number | null {
  if (part.kind !== 'exact' || whole.kind !== 'exact' || whole.value === 0) return null
  return part.value / whole.value
}
