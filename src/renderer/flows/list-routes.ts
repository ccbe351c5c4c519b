import type { Flow, Missing, PlaceTotals, RouteCount } from '../../shared/answer'
import { addCounts, compareCodes, compareLargestFirst } from '../../shared/count'
import type { CubeRoute } from './cube'
import type { RouteIndex } from './route-index'
import type { Sums } from './sums'
import { addSum, countAt, emptySums, sumWhere } from './sums'

/** Each route adds its count once to each flow that it takes. */
export function listFlows({ flows, routes, flowOrder }: RouteIndex, sums: Sums): readonly Flow[] {
  const byFlow = emptySums(flows.length)
  routes.forEach((route, code) => {
    if (sums.seen[code] === 0) return
    for (const flow of route.flows) addSum(byFlow, flow, sums.low[code] ?? 0, sums.high[code] ?? 0)
  })
  const counts = flowOrder.flatMap((code) => {
    const flow = flows[code]
    const count = countAt(byFlow, code)
    return flow && count.high > 0 ? [{ ...flow, count }] : []
  })
  return counts.sort((a, b) => compareLargestFirst(a.count, b.count))
}

export function listRoutes(
  routes: readonly CubeRoute[],
  { routeOrder }: RouteIndex,
  sums: Sums
): readonly RouteCount[] {
  const counts: RouteCount[] = []
  for (const code of routeOrder) {
    const route = routes[code]
    if (route && sums.seen[code] === 1) counts.push({ ...route, count: countAt(sums, code) })
  }
  return counts.sort((a, b) => compareLargestFirst(a.count, b.count))
}

export function listPlaces({ places, routes }: RouteIndex, sums: Sums): readonly PlaceTotals[] {
  const [source, transit, destination, domestic] = [
    emptySums(places.length),
    emptySums(places.length),
    emptySums(places.length),
    emptySums(places.length)
  ] as const
  routes.forEach((route, code) => {
    if (sums.seen[code] === 0) return
    const add = (role: Sums, place: number | null) => {
      if (place !== null) addSum(role, place, sums.low[code] ?? 0, sums.high[code] ?? 0)
    }
    for (const place of route.transits) add(transit, place)
    if (route.extent === 'domestic') return add(domestic, route.source)
    add(source, route.source)
    add(destination, route.destination)
  })
  const totals = places.flatMap((place, code) => {
    if (![source, transit, destination, domestic].some((role) => role.seen[code] === 1)) return []
    return {
      place,
      source: countAt(source, code),
      transit: countAt(transit, code),
      destination: countAt(destination, code),
      domestic: countAt(domestic, code)
    }
  })
  const weight = (place: PlaceTotals) =>
    [place.source, place.transit, place.destination, place.domestic].reduce(addCounts)
  return totals.sort((a, b) => compareLargestFirst(weight(a), weight(b)) || compareCodes(a.place, b.place))
}

export function addMissing(
  routes: readonly CubeRoute[],
  sums: Sums
): Pick<Missing, 'sourceUnknown' | 'destinationUnknown' | 'suppressed'> {
  const where = (has: (route: CubeRoute) => boolean) =>
    sumWhere(sums, (code) => {
      const route = routes[code]
      return route !== undefined && has(route)
    })
  return {
    sourceUnknown: where(({ source }) => source === 'unknown'),
    destinationUnknown: where(({ destination }) => destination === 'unknown'),
    suppressed: where(({ source, destination }) => source === 'suppressed' || destination === 'suppressed')
  }
}
