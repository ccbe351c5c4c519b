import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import type { Filter } from '../../shared/filter'
import { filterRoles } from '../../shared/filter'
import type { Cube, CubeRoute } from './cube'
import { noYear } from './cube'
import type { Sums } from './sums'
import { emptySums } from './sums'

/** A dimension with a view of its own: `years`, or a category. */
type Dimension = 'years' | CategoryName
const dimensions: readonly Dimension[] = ['years', ...categoryNames]

/** A distinct pair of years in the cube; `null`: not stated. */
export type YearSpan = { readonly first: number; readonly last: number } | null

interface YearSpans {
  readonly spans: readonly YearSpan[]
  readonly code: Uint32Array
}

export interface CellSums {
  readonly routes: Sums
  readonly spans: readonly YearSpan[]
  /** By span or set of values, each without the filter's part of the same dimension. */
  readonly byDimension: Readonly<Record<Dimension, Sums>>
  /** By set of ages and set of sexes: `age * sexSets + sex`. */
  readonly ageSex: Sums
}

const passes = 0
const fails = 255

/** Adds the cells up in one go for each dimension; the columns are typed arrays and no cell becomes an object. */
export function sumCells(cube: Cube, filter: Filter): CellSums {
  const years = yearSpans(cube)
  const codes = (dimension: Dimension) => (dimension === 'years' ? years.code : cube.categories[dimension].code)
  const verdicts = judgeCells(cube, filter, years)
  const size = (dimension: Dimension) =>
    dimension === 'years' ? years.spans.length : cube.categories[dimension].sets.length
  const byDimension = dimensions.map((dimension, at) => [
    dimension,
    addUp(cube, verdicts, { codes: codes(dimension), size: size(dimension), own: at + 1 })
  ])
  const { age, sex } = cube.categories
  const pairs = new Uint32Array(cube.size)
  for (let cell = 0; cell < cube.size; cell++) {
    pairs[cell] = (age.code[cell] ?? 0) * sex.sets.length + (sex.code[cell] ?? 0)
  }
  return {
    routes: addUp(cube, verdicts, { codes: cube.route, size: cube.routes.length, own: passes }),
    spans: years.spans,
    byDimension: Object.fromEntries(byDimension) as Record<Dimension, Sums>,
    ageSex: addUp(cube, verdicts, { codes: pairs, size: age.sets.length * sex.sets.length, own: passes })
  }
}

/** Adds cells that pass, and those that only the `own` dimension's part of the filter turns away. */
function addUp(
  cube: Cube,
  verdicts: Uint8Array,
  { codes, size, own }: { readonly codes: Uint32Array; readonly size: number; readonly own: number }
): Sums {
  const sums = emptySums(size)
  const [low, high, seen] = [sums.low, sums.high, sums.seen]
  for (let cell = 0; cell < codes.length; cell++) {
    const verdict = verdicts[cell]
    if (verdict !== passes && verdict !== own) continue
    const code = codes[cell] ?? 0
    low[code] = (low[code] ?? 0) + (cube.low[cell] ?? 0)
    high[code] = (high[code] ?? 0) + (cube.high[cell] ?? 0)
    seen[code] = 1
  }
  return sums
}

/** For each cell 0 where it passes, the dimension's place from 1 where that part alone turns it away, or `fails`. */
function judgeCells(cube: Cube, filter: Filter, years: YearSpans): Uint8Array {
  const verdicts = new Uint8Array(cube.size)
  const routePasses = judgeRoutes(cube.routes, filter)
  if (routePasses) cube.route.forEach((route, cell) => (verdicts[cell] = routePasses[route] ? passes : fails))
  dimensions.forEach((dimension, at) => {
    const allowed = dimension === 'years' ? judgeSpans(years.spans, filter) : judgeSets(cube, filter, dimension)
    if (!allowed) return
    const code = dimension === 'years' ? years.code : cube.categories[dimension].code
    for (let cell = 0; cell < verdicts.length; cell++) {
      if (allowed[code[cell] ?? 0] === 0) verdicts[cell] = verdicts[cell] === passes ? at + 1 : fails
    }
  })
  return verdicts
}

function judgeRoutes(routes: readonly CubeRoute[], { places = {} }: Filter): Uint8Array | null {
  const asked = filterRoles.flatMap((role) => {
    const wanted = places[role]
    return wanted?.length ? [{ role, wanted: new Set(wanted) }] : []
  })
  if (asked.length === 0) return null
  const placesOf = {
    source: (route: CubeRoute) => [route.source],
    transit: (route: CubeRoute) => route.transits,
    destination: (route: CubeRoute) => [route.destination],
    country: (route: CubeRoute) => [route.source, ...route.transits, route.destination]
  }
  return Uint8Array.from(routes, (route) =>
    asked.every(({ role, wanted }) => placesOf[role](route).some((place) => wanted.has(place))) ? 1 : 0
  )
}

function judgeSpans(spans: readonly YearSpan[], { years }: Filter): Uint8Array | null {
  if (!years) return null
  return Uint8Array.from(spans, (span) => (span && span.first >= years[0] && span.last <= years[1] ? 1 : 0))
}

function judgeSets(cube: Cube, { categories = {} }: Filter, name: CategoryName): Uint8Array | null {
  const wanted = new Set(categories[name] ?? [])
  if (wanted.size === 0) return null
  const { sets, values } = cube.categories[name]
  return Uint8Array.from(sets, (set) => (set.some((value) => wanted.has(values[value] ?? '')) ? 1 : 0))
}

const spansOfCubes = new WeakMap<Cube, YearSpans>()

/** Made once for each cube. */
function yearSpans(cube: Cube): YearSpans {
  const made = spansOfCubes.get(cube) ?? makeYearSpans(cube)
  spansOfCubes.set(cube, made)
  return made
}

function makeYearSpans({ size, yearFirst, yearLast }: Cube): YearSpans {
  const known = new Map<number, number>()
  const spans: YearSpan[] = []
  const code = new Uint32Array(size)
  for (let cell = 0; cell < size; cell++) {
    const [first, last] = [yearFirst[cell] ?? noYear, yearLast[cell] ?? noYear]
    const key = first * 65536 + last
    let span = known.get(key)
    if (span === undefined) {
      span = spans.push(first === noYear || last === noYear ? null : { first, last }) - 1
      known.set(key, span)
    }
    code[cell] = span
  }
  return { spans, code }
}
