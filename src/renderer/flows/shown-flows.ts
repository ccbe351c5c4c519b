import type { Answer, Flow } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { addCounts, leastShare, noCount, settleCount } from '../../shared/count'
import { isStated } from '../../shared/place'
import type { CubeRoute } from './cube'
import { routeLegs } from './route-index'

/** "12 of 87 flows, 81 %". `share` is the least that the count allows, `null` where there is nothing to share. */
export interface ShownFlows {
  readonly flows: number
  readonly of: number
  readonly share: number | null
}

/**
 * How much of an answer a view shows that draws only `drawn` (those with anchors, above a limit). The share is counted on
 * routes: one counts as shown when every leg of it is drawn, and no leg of it touches an end that is not stated.
 */
export function shownFlows(
  { flows, routes }: Pick<Answer, 'flows' | 'routes'>,
  drawn: readonly Pick<Flow, 'from' | 'to'>[]
): ShownFlows {
  const drawnKeys = new Set(drawn.map(flowKey))
  let [part, rest]: [Count, Count] = [noCount, noCount]
  for (const route of routes) {
    if (isWhollyDrawn(route, drawnKeys)) part = addCounts(part, route.count)
    else rest = addCounts(rest, route.count)
  }
  return {
    flows: flows.filter((flow) => drawnKeys.has(flowKey(flow))).length,
    of: flows.length,
    share: leastShare(settleCount(part), settleCount(rest))
  }
}

export function flowKey({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return `${from}>${to}`
}

/** Every stop is stated and every leg is among the drawn flows. */
export function isWhollyDrawn(route: CubeRoute, drawnKeys: ReadonlySet<string>): boolean {
  const stated = [route.source, ...route.transits, route.destination].every(isStated)
  return stated && routeLegs(route).every((leg) => drawnKeys.has(flowKey(leg)))
}
