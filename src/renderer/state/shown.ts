import type { Answer, Flow, PlaceTotals } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { leastShare, noCount } from '../../shared/count'
import { hasAnchor, placeKind } from '../../shared/place'
import type { Question } from './question'
import { shownFlows } from '../flows/shown-flows'

/** More flows than these hide one another and take seconds to lay out: the table holds the rest, and the share says so. */
export const mostFlowsDrawn = 500

/** Most flows that a dataset opens with. */
const flowsAtFirst = 160

/**
 * Flows that the map draws, largest first: both ends have an anchor, and the count surely reaches the least that is asked
 * for.
 */
export function drawnFlows(answer: Answer, { leastFlow }: Pick<Question, 'leastFlow'>): readonly Flow[] {
  const inReach = answer.flows.filter((flow) => isDrawable(flow) && reaches(flow.count, leastFlow))
  const largest = new Set(inReach.filter(crossesBorder).slice(0, mostFlowsDrawn))
  return inReach.filter((flow) => isDomestic(flow) || largest.has(flow))
}

function isDrawable(flow: Flow): boolean {
  return hasAnchor(flow.from) && hasAnchor(flow.to) && !isWithinRegion(flow)
}

/** Where to begin: the least flow that leaves the map readable. */
export function openingLeastFlow(answer: Answer, stops: readonly number[]): number {
  const flows = answer.flows.filter((flow) => isDrawable(flow) && crossesBorder(flow))
  if (flows.length <= flowsAtFirst) return 1
  const fits = (stop: number) => flows.filter(({ count }) => reaches(count, stop)).length <= flowsAtFirst
  return stops.find(fits) ?? stops.at(-1) ?? 1
}

/** Steps of "flows of at least" that grow with the count: 1, 2, 3, 5, 10, 20, 30, 50 … up to `most`. */
export function leastFlowStops(most: number): readonly number[] {
  const stops: number[] = []
  for (let power = 1; power <= most; power *= 10) {
    for (const step of [1, 2, 3, 5]) if (step * power <= most) stops.push(step * power)
  }
  return stops
}

/** Places that the map draws: under a least flow only those that a drawn flow touches, and rings that reach it. */
export function drawnPlaces(
  answer: Answer,
  drawn: readonly Flow[],
  { leastFlow }: Pick<Question, 'leastFlow'>
): readonly PlaceTotals[] {
  if (leastFlow <= 1 && drawn.filter(crossesBorder).length < mostFlowsDrawn) return answer.places
  const touched = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  return answer.places
    .filter(({ place }) => touched.has(place))
    .map((totals) => (reaches(totals.domestic, leastFlow) ? totals : { ...totals, domestic: noCount }))
}

function reaches(count: Count, leastFlow: number): boolean {
  return leastFlow <= 1 || count.low >= leastFlow
}

/** What the map and the line under it show of an answer. */
export interface Drawn {
  readonly flows: readonly Flow[]
  readonly places: readonly PlaceTotals[]
  readonly most: { readonly mostFlow: number; readonly mostPlace: number }
  readonly shown: ShownShare
}

export function drawnOf(answer: Answer, unfiltered: Answer, question: Question): Drawn {
  const flows = drawnFlows(answer, question)
  return {
    flows,
    places: drawnPlaces(answer, flows, question),
    most: mostDrawn(unfiltered),
    shown: shownShare(answer, flows)
  }
}

/** Flows and domestic flows are told apart here, because the map draws the one as lines and the other as rings. */
export interface ShownShare {
  readonly flows: { readonly shown: number; readonly of: number }
  readonly domestic: { readonly shown: number; readonly of: number }
  readonly share: number | null
  readonly total: Count
  /** Least shares of the total; `null` where none is missing. */
  readonly sourceUnknown: number | null
  readonly destinationUnknown: number | null
  readonly suppressed: number | null
}

export function shownShare(answer: Answer, drawn: readonly Flow[]): ShownShare {
  const { missing, totals } = answer
  const part = (count: Count) => (count.high === 0 ? null : leastShare(count, without(totals.count, count)))
  return {
    flows: { shown: drawn.filter(crossesBorder).length, of: answer.flows.filter(crossesBorder).length },
    domestic: { shown: drawn.filter(isDomestic).length, of: answer.flows.filter(isDomestic).length },
    share: shownFlows(answer, drawn).share,
    total: totals.count,
    sourceUnknown: part(missing.sourceUnknown),
    destinationUnknown: part(missing.destinationUnknown),
    suppressed: part(missing.suppressed)
  }
}

/** What is left of a whole when a part of it is taken away. */
export function without(whole: Count, part: Count): Count {
  return { low: Math.max(0, whole.low - part.low), high: Math.max(0, whole.high - part.high) }
}

/** The least share that children have, 0 to 1. */
export function childrenShare({ totals }: Pick<Answer, 'totals'>): number | null {
  return leastShare(totals.children, without(totals.count, totals.children))
}

/** A round end for the slider of "flows of at least": a third of the largest flow, so that it never hides all. */
export function largestLeastFlow(unfiltered: Answer): number {
  const most = Math.max(0, ...unfiltered.flows.filter(crossesBorder).map((flow) => flow.count.low))
  return Math.max(1, Math.floor(most / 3))
}

function isDomestic({ from, to }: Flow): boolean {
  return from === to && placeKind(from) === 'country'
}

/** Between two countries of one region, or inside one: a region cannot say which, and has no ring. */
function isWithinRegion({ from, to }: Flow): boolean {
  return from === to && placeKind(from) === 'region'
}

function crossesBorder(flow: Flow): boolean {
  return !isDomestic(flow)
}

/** The values that the map draws widest and largest: of the whole dataset, so that a width keeps its meaning. */
export function mostDrawn(unfiltered: Answer): { readonly mostFlow: number; readonly mostPlace: number } {
  const flows = unfiltered.flows.filter(({ from, to }) => from !== to && hasAnchor(from) && hasAnchor(to))
  const places = unfiltered.places.filter(({ place }) => hasAnchor(place))
  return {
    mostFlow: Math.max(0, ...flows.map(({ count }) => count.low)),
    mostPlace: Math.max(
      0,
      ...places.map(({ source, transit, destination }) => source.low + transit.low + destination.low)
    )
  }
}
