import type { Answer, Flow, PlaceTotals, RouteCount } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { addCounts, noCount } from '../../shared/count'
import type { FilterRole } from '../../shared/filter'
import type { Place } from '../../shared/place'
import type { Question } from './question'
import { withPlaces } from './question'

/** What the person pointed at: a flow from place to place, one place, or a whole route from source to destination. */
export type Selection =
  | { readonly kind: 'flow'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'route'; readonly places: readonly Place[] }

export interface FlowDetail {
  readonly flow: Flow
  /** Routes that hold this leg, largest first. */
  readonly routes: readonly RouteCount[]
  /** How often the ends of this flow are the source and the destination of the whole route. */
  readonly startsHere: Count
  readonly endsHere: Count
}

export interface PlaceDetail {
  readonly totals: PlaceTotals
  /** Largest flows that enter and leave, domestic ones left out. */
  readonly into: readonly Flow[]
  readonly outOf: readonly Flow[]
}

const partnersShown = 4

export function flowDetail(answer: Answer, from: Place, to: Place): FlowDetail | null {
  const flow = answer.flows.find((one) => one.from === from && one.to === to)
  if (!flow) return null
  const routes = answer.routes.filter((route) => hasLeg(routePlaces(route), from, to))
  const sum = (some: readonly RouteCount[]) => some.reduce((count, route) => addCounts(count, route.count), noCount)
  return {
    flow,
    routes,
    startsHere: sum(routes.filter((route) => route.source === from)),
    endsHere: sum(routes.filter((route) => route.destination === to))
  }
}

export function placeDetail(answer: Answer, place: Place): PlaceDetail | null {
  const totals = answer.places.find((one) => one.place === place)
  if (!totals) return null
  const abroad = answer.flows.filter((flow) => flow.from !== flow.to)
  return {
    totals,
    into: abroad.filter((flow) => flow.to === place).slice(0, partnersShown),
    outOf: abroad.filter((flow) => flow.from === place).slice(0, partnersShown)
  }
}

export function routePlaces({ source, transits, destination }: RouteCount): readonly Place[] {
  return [source, ...transits, destination]
}

export function routeDetail(answer: Answer, places: readonly Place[]): RouteCount | null {
  return answer.routes.find((route) => routePlaces(route).join('>') === places.join('>')) ?? null
}

/**
 * The question narrowed to what is selected. A filter asks for places by role, so a flow becomes the roles that its ends
 * hold most often in the routes behind it: the chips then say in words what was asked.
 */
export function narrowedTo(selection: Selection, answer: Answer, question: Question): Question {
  if (selection.kind === 'place') return withPlaces(question, 'country', [selection.place])
  if (selection.kind === 'route') return narrowedToRoute(selection.places, question)
  const detail = flowDetail(answer, selection.from, selection.to)
  if (!detail) return question
  const { flow, startsHere, endsHere } = detail
  const half = flow.count.high / 2
  const fromRole: FilterRole = startsHere.high >= half ? 'source' : 'transit'
  const toRole: FilterRole = endsHere.high >= half ? 'destination' : fromRole === 'transit' ? 'country' : 'transit'
  return withPlaces(withPlaces(question, fromRole, [flow.from]), toRole, [flow.to])
}

function narrowedToRoute(places: readonly Place[], question: Question): Question {
  const [source, destination] = [places[0], places.at(-1)]
  if (source === undefined || destination === undefined) return question
  const ends = withPlaces(withPlaces(question, 'source', [source]), 'destination', [destination])
  return places.length > 2 ? withPlaces(ends, 'transit', places.slice(1, -1)) : ends
}

export function isSelected(selection: Selection | null, flow: Pick<Flow, 'from' | 'to'>): boolean {
  switch (selection?.kind) {
    case 'flow':
      return selection.from === flow.from && selection.to === flow.to
    case 'place':
      return selection.place === flow.from || selection.place === flow.to
    case 'route':
      return hasLeg(selection.places, flow.from, flow.to)
    case undefined:
      return false
  }
}

function hasLeg(places: readonly Place[], from: Place, to: Place): boolean {
  return places.some((place, index) => place === from && places[index + 1] === to)
}
