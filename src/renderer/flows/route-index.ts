import { compareCodes } from '../../shared/count'
import type { Place } from '../../shared/place'
import { isStated, placeKind } from '../../shared/place'
import type { Cube, CubeRoute } from './cube'

/** What a cube's routes pass, by number, so that sums over cells need no text. */
export interface RouteIndex {
  /** Stated places, without `unknown` and `suppressed`. */
  readonly places: readonly Place[]
  readonly flows: readonly { readonly from: Place; readonly to: Place }[]
  readonly routes: readonly IndexedRoute[]
  /** Numbers of the routes and of the flows in the order of their codes: lists are then sorted by count alone. */
  readonly routeOrder: readonly number[]
  readonly flowOrder: readonly number[]
}

/** `null`: the end is not stated. `transits`: stated ones, each once, without the own country of a domestic route. */
export interface IndexedRoute {
  readonly flows: readonly number[]
  readonly source: number | null
  readonly destination: number | null
  readonly transits: readonly number[]
  readonly extent: 'domestic' | 'cross-border' | 'neither'
}

const indexes = new WeakMap<Cube, RouteIndex>()

/** Made once for each cube. */
export function routeIndex(cube: Cube): RouteIndex {
  const index = indexes.get(cube) ?? makeIndex(cube.routes)
  indexes.set(cube, index)
  return index
}

function makeIndex(routes: readonly CubeRoute[]): RouteIndex {
  const places = numbering<Place>()
  const flows = numbering<{ from: Place; to: Place }>()
  const indexed = routes.map((route) => {
    const extent = routeExtent(route)
    const stops = new Set(route.transits.filter(isStated))
    if (extent === 'domestic') stops.delete(route.source)
    return {
      flows: routeLegs(route).map((leg) => flows.number(`${leg.from}>${leg.to}`, leg)),
      source: isStated(route.source) ? places.number(route.source, route.source) : null,
      destination: isStated(route.destination) ? places.number(route.destination, route.destination) : null,
      transits: [...stops].map((place) => places.number(place, place)),
      extent
    }
  })
  return {
    places: places.items,
    flows: flows.items,
    routes: indexed,
    routeOrder: orderByCodes(
      routes.map(({ source, transits, destination }) => [source, transits.join('>'), destination])
    ),
    flowOrder: orderByCodes(flows.items.map(({ from, to }) => [from, to]))
  }
}

function orderByCodes(codes: readonly (readonly string[])[]): readonly number[] {
  const compare = (a: readonly string[] = [], b: readonly string[] = []) =>
    a.reduce((order, code, at) => order || compareCodes(code, b[at] ?? ''), 0)
  return codes.map((_, number) => number).sort((a, b) => compare(codes[a], codes[b]))
}

/** Both ends in one region, or under one of the place words, is neither: they may lie in one country or in two. */
export function routeExtent({ source, destination }: CubeRoute): IndexedRoute['extent'] {
  if (!isStated(source) || !isStated(destination)) return 'neither'
  if (source !== destination) return 'cross-border'
  return placeKind(source) === 'country' ? 'domestic' : 'neither'
}

/**
 * The distinct legs of a route whose two ends are stated. A stop noted twice in a row is one stop; a route that never
 * leaves its place is one leg from the place to itself.
 */
export function routeLegs(route: CubeRoute): readonly { readonly from: Place; readonly to: Place }[] {
  const noted = [route.source, ...route.transits, route.destination]
  const stops = noted.filter((place, at) => place !== noted[at - 1])
  if (stops.length === 1) stops.push(route.source)
  const legs = new Map<string, { from: Place; to: Place }>()
  for (let at = 1; at < stops.length; at++) {
    const [from, to] = [stops[at - 1] ?? '', stops[at] ?? '']
    if (isStated(from) && isStated(to)) legs.set(`${from}>${to}`, { from, to })
  }
  return [...legs.values()]
}

function numbering<Item>() {
  const numbers = new Map<string, number>()
  const items: Item[] = []
  return {
    items,
    number(key: string, item: Item): number {
      let known = numbers.get(key)
      if (known === undefined) {
        known = items.push(item) - 1
        numbers.set(key, known)
      }
      return known
    }
  }
}
