import type { Place } from '../../shared/place'
import { linkKey } from '../flows/flow-geometry'

export type MapTarget =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'flow'; readonly from: Place; readonly to: Place }

/** A route marks each of its legs with its own part of the flow: `count` is the least that it counts. */
export type MapSelection =
  MapTarget | { readonly kind: 'route'; readonly places: readonly Place[]; readonly count: number }

/** What a selection marks among flows. `part`: the value to draw in accent; null for the whole flow. */
export interface Marks {
  readonly flows: ReadonlyMap<string, { readonly part: number | null }>
  readonly places: ReadonlySet<Place>
}

const nothing: Marks = { flows: new Map(), places: new Set() }

export function marksOf(
  selection: MapSelection | null,
  links: readonly { readonly from: Place; readonly to: Place }[]
): Marks {
  if (!selection) return nothing
  const whole = { part: null }
  if (selection.kind === 'flow')
    return { flows: new Map([[linkKey(selection), whole]]), places: new Set([selection.from, selection.to]) }
  if (selection.kind === 'place') {
    const touching = links.filter(({ from, to }) => from === selection.place || to === selection.place)
    return { flows: new Map(touching.map((link) => [linkKey(link), whole])), places: new Set([selection.place]) }
  }
  const { places, count } = selection
  const legs = places.slice(1).map((to, index) => linkKey({ from: places[index] ?? to, to }))
  return { flows: new Map(legs.map((key) => [key, { part: count }])), places: new Set(places) }
}
