import type { Place } from '../../shared/place'
import { knownLabels } from './known-labels'

/** A slip of the pen: one letter in four, and three at most. It never settles a label; it only suggests. */
const mostEdits = 3
const lettersPerEdit = 4
const mostSuggestions = 3

/** Places whose names look like the key, most alike first. */
export function similarPlaces(key: string): readonly Place[] {
  if (key.length < lettersPerEdit || key.length > longest) return []
  const edits = Math.min(mostEdits, Math.floor(key.length / lettersPerEdit))
  const letters = letterSet(key)
  const best = new Map<Place, number>()
  for (const known of (spelled ??= readSpelled())) {
    if (Math.abs(known.name.length - key.length) > edits || mustDiffer(letters, known.letters) > edits) continue
    const distance = editDistance(key, known.name, edits)
    if (distance <= edits && distance < (best.get(known.place) ?? Infinity)) best.set(known.place, distance)
  }
  return [...best]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(([place]) => place)
}

/** No name that we know is longer; a longer label is a sentence. */
const longest = 80

interface Spelled {
  readonly name: string
  readonly place: Place
  readonly letters: number
}

let spelled: readonly Spelled[] | null = null

function readSpelled(): readonly Spelled[] {
  const { names, demonyms } = knownLabels()
  return [...names, ...demonyms].map(([name, { place }]) => ({ name, place, letters: letterSet(name) }))
}

/** Which letters occur, one bit each. */
function letterSet(text: string): number {
  let set = 0
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) % 32)
  return set
}

/** Letters that only one of two names has, and that one edit each can at most pair off. */
function mustDiffer(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a))
}

function countBits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Letters to insert, drop, change or swap with their neighbour; more than `most` as soon as that is certain. */
function editDistance(a: string, b: string, most: number): number {
  let before = new Uint8Array(b.length + 1)
  let last = Uint8Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = new Uint8Array(b.length + 1)
    next[0] = row
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const distance = cheapest(a, b, { row, column, next, last, before })
      next[column] = distance
      if (distance < least) least = distance
    }
    if (least > most) return least
    before = last
    last = next
  }
  return last[b.length] ?? 0
}

interface Step {
  readonly row: number
  readonly column: number
  readonly next: Uint8Array
  readonly last: Uint8Array
  readonly before: Uint8Array
}

function cheapest(a: string, b: string, { row, column, next, last, before }: Step): number {
  const change = a[row - 1] === b[column - 1] ? 0 : 1
  const edited = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change)
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return swapped ? Math.min(edited, (before[column - 2] ?? 0) + 1) : edited
}
