import type { Place } from '../../shared/place'
import { isStated } from '../../shared/place'
import type { Recipe, RecipeColumn } from '../../shared/recipe'
import type { resolvePlace } from '../countries/resolve-place'
import { splitCell } from './parse-codes'

export type ResolvePlace = typeof resolvePlace

/** Stands for the country of the row's other end, until that is known: `Nationals` in a table by citizenship. */
export const nationalsPlace: Place = '@nationals'

/** `open`: the label states a place that is not settled yet. `blank`: another column of the role may state it. */
export type PlaceCell =
  { readonly kind: 'stated'; readonly place: Place } | { readonly kind: 'unknown' | 'suppressed' | 'open' | 'blank' }

const blankMarks = new Set(['', '-', '–', '—', '.', '-99', '-99.0', 'nan', 'null', '#n/a'])

/** What a label stands for, by the recipe's own answers first, then by what `countries` is sure of. */
export function readPlaceLabel(
  cell: string,
  column: RecipeColumn,
  labels: Recipe['labels'],
  resolve: ResolvePlace
): PlaceCell {
  const label = cell.trim()
  if (Object.hasOwn(labels, label)) return placeCell(labels[label] ?? 'unknown')
  if (column.suppressed?.includes(label)) return { kind: 'suppressed' }
  if (column.missing?.includes(label)) return { kind: 'unknown' }
  if (blankMarks.has(label.toLowerCase())) return { kind: 'blank' }
  const kind = column.citizenship === true ? 'citizenship' : 'place'
  for (const candidate of spellingsOf(label, kind)) {
    const resolution = resolve(candidate, { kind, nationals: nationalsPlace })
    if (resolution.kind === 'settled') return placeCell(resolution.place)
  }
  return { kind: 'open' }
}

/** The stops of a transit cell in order; `null` stands for one that is open. */
export function readTransits(
  cell: string,
  column: RecipeColumn,
  labels: Recipe['labels'],
  resolve: ResolvePlace
): readonly (Place | null)[] {
  return splitCell(cell, column.separator, []).flatMap((label) => {
    const found = readPlaceLabel(label, column, labels, resolve)
    if (found.kind === 'blank') return []
    if (found.kind === 'stated') return [found.place]
    return [found.kind === 'open' ? null : found.kind]
  })
}

/** A citizenship may carry how many persons held it (`97 albanian`): the number belongs to the count column. */
function spellingsOf(label: string, kind: 'place' | 'citizenship'): readonly string[] {
  const bare = label.replace(/^\d+\s+(?=\p{L})/u, '')
  return kind === 'citizenship' && bare !== label ? [label, bare] : [label]
}

function placeCell(place: Place): PlaceCell {
  if (isStated(place)) return { kind: 'stated', place }
  return { kind: place === 'suppressed' ? 'suppressed' : 'unknown' }
}
