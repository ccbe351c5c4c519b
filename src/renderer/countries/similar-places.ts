import type { Place } from '../../shared/place'
import { knownLabels } from './known-labels'

/** Names this like the label may be meant; never more than a suggestion. 1 is equal. */
const leastLikeness = 0.74
const most = 3

/** Places whose names look like the key, most alike first. */
export function similarPlaces(key: string): readonly Place[] {
  if (key.length < 3) return []
  const best = new Map<Place, number>()
  for (const table of [knownLabels().names, knownLabels().demonyms]) {
    for (const [name, { place }] of table) {
      const likeness = likenessOf(key, name)
      if (likeness >= leastLikeness && likeness > (best.get(place) ?? 0)) best.set(place, likeness)
    }
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([place]) => place)
}

/** 1 less the share of letters that must be inserted, dropped, changed or swapped with their neighbour. */
function likenessOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (Math.abs(a.length - b.length) > longest * (1 - leastLikeness)) return 0
  return 1 - distanceOf(a, b) / longest
}

function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}
