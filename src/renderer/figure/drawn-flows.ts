import type { Flow, PlaceTotals } from '../../shared/answer'
import type { Place } from '../../shared/place'
import { placeAnchor } from '../countries/atlas'
import type { Published, PublishedCount } from '../disclosure/published'
import type { ProtectedAnswer } from '../disclosure/published'
import { shownPublished } from '../disclosure/shown-published'
import type { Role } from '../flows/drawing'
import { hiddenBelow, leastOf, sumOfPublished } from './published-numbers'

export type PublishedFlow = Published<Flow>
export type PublishedPlace = Published<PlaceTotals>

/** More arrows than this cannot be told apart on a page. */
export const flowBudget = 50

export interface DrawnPlace {
  readonly place: Place
  /** Source, transit and destination together, as far as they are published. */
  readonly value: number
  /** Flows that stay in the place, as far as they are published. */
  readonly inside: PublishedCount
  readonly role: Role
}

/** What the map shows of an answer and what it leaves to words and to the table. */
export interface DrawnFlows {
  /** Between two places, largest first. */
  readonly arrows: readonly PublishedFlow[]
  readonly places: readonly DrawnPlace[]
  /** Places whose counts are all hidden. */
  readonly hiddenPlaces: readonly Place[]
  /** Stated places without an anchor: stateless, other, former states. */
  readonly unanchored: readonly PublishedPlace[]
  readonly left: { readonly flows: number; readonly count: PublishedCount }
  readonly unanchoredFlows: { readonly flows: number; readonly count: PublishedCount }
  readonly hiddenFlows: number
  /** What each hidden flow and place is fewer than; `null` where none is hidden. */
  readonly hiddenBelow: number | null
  readonly shown: { readonly flows: number; readonly of: number; readonly share: number | null }
  /** False where a hidden or bounded count leaves the share open upwards. */
  readonly shareIsExact: boolean
}

export function drawnFlows(released: ProtectedAnswer): DrawnFlows {
  const { flows, routes } = released.answer
  const visible = flows.filter(({ count }) => leastOf(count) > 0)
  const anchored = visible.filter(isAnchored)
  const between = anchored.filter(({ from, to }) => from !== to)
  const inside = anchored.filter(({ from, to }) => from === to)
  const arrows = between.slice(0, flowBudget)
  const left = between.slice(flowBudget)
  const unanchored = visible.filter((flow) => !isAnchored(flow))
  return {
    arrows,
    ...drawnPlaces(released.answer.places, inside),
    left: summed(left),
    unanchoredFlows: summed(unanchored),
    hiddenFlows: released.hiddenFlows,
    hiddenBelow: hiddenBelow([...flows.map(({ count }) => count), ...released.answer.places.flatMap(countsOf)]),
    shown: shownPublished(released, [...arrows, ...inside]),
    shareIsExact: routes.every(({ count }) => count.kind === 'exact')
  }
}

function isAnchored({ from, to }: PublishedFlow): boolean {
  return placeAnchor(from) !== null && placeAnchor(to) !== null
}

function summed(flows: readonly PublishedFlow[]) {
  return { flows: flows.length, count: sumOfPublished(flows.map(({ count }) => count)) }
}

type PlaceParts = Pick<DrawnFlows, 'places' | 'hiddenPlaces' | 'unanchored'>

function drawnPlaces(places: readonly PublishedPlace[], inside: readonly PublishedFlow[]): PlaceParts {
  const insideOf = new Map(inside.map(({ from, count }) => [from, count]))
  const anchored = places.filter(({ place }) => placeAnchor(place) !== null)
  const isVisible = (totals: PublishedPlace) => countsOf(totals).some((count) => leastOf(count) > 0)
  const isHidden = (totals: PublishedPlace) =>
    !isVisible(totals) && countsOf(totals).some((count) => count.kind === 'hidden')
  return {
    places: anchored.filter(isVisible).map((totals) => ({
      place: totals.place,
      value: leastOf(sumOfPublished([totals.source, totals.transit, totals.destination])),
      inside: insideOf.get(totals.place) ?? { kind: 'exact', value: 0 },
      role: largerRole(totals)
    })),
    hiddenPlaces: anchored.filter(isHidden).map(({ place }) => place),
    unanchored: places.filter(({ place }) => placeAnchor(place) === null)
  }
}

function countsOf({ source, transit, destination, domestic }: PublishedPlace): readonly PublishedCount[] {
  return [source, transit, destination, domestic]
}

function largerRole({ source, transit, destination }: PublishedPlace): Role {
  const [s, t, d] = [leastOf(source), leastOf(transit), leastOf(destination)]
  if (s >= t && s >= d) return 'source'
  return d >= t ? 'destination' : 'transit'
}
