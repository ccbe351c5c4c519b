import type { Answer, CategoryCount } from '../../shared/answer'
import { noCount } from '../../shared/count'
import type { CategoryName } from '../../shared/dataset'
import type { FilterRole } from '../../shared/filter'
import type { Place } from '../../shared/place'
import type { Cube } from '../flows/cube'

/** The order of the groups in the window. */
const facetOrder: readonly CategoryName[] = [
  'age',
  'ageBand',
  'sex',
  'form',
  'protection',
  'means',
  'recruiter',
  'sector'
]

/** A category that the dataset states, with every value it holds and what each would show under the present filter. */
export interface Facet {
  readonly name: CategoryName
  readonly values: readonly CategoryCount[]
  /** Some record holds several values: the counts can add up to more than the whole. */
  readonly isSeveral: boolean
}

export function facetsOf(cube: Cube, unfiltered: Answer, answer: Answer): readonly Facet[] {
  return facetOrder
    .filter((name) => isStatedIn(cube, name))
    .map((name) => ({
      name,
      values: facetValues(name, unfiltered, answer),
      isSeveral: cube.categories[name].sets.some((set) => set.length > 1)
    }))
}

/** Every value of the dataset in a steady order, so that rows do not jump while one filters. */
export function facetValues(name: CategoryName, unfiltered: Answer, answer: Answer): readonly CategoryCount[] {
  const now = new Map(answer.categories[name].map(({ value, count }) => [value, count]))
  return inFacetOrder(name, unfiltered.categories[name]).map(({ value }) => ({
    value,
    count: now.get(value) ?? noCount
  }))
}

export function isStatedIn(cube: Cube, name: CategoryName): boolean {
  return cube.categories[name].values.some((value) => value !== 'unknown')
}

const ages = ['child', 'adult', 'unknown']

function inFacetOrder(name: CategoryName, values: readonly CategoryCount[]): readonly CategoryCount[] {
  const last = ({ value }: CategoryCount) => (value === 'unknown' ? 2 : value === 'other' ? 1 : 0)
  const within = (one: CategoryCount, other: CategoryCount) => {
    if (name === 'age') return ages.indexOf(one.value) - ages.indexOf(other.value)
    if (name === 'ageBand') return startOf(one.value) - startOf(other.value)
    return other.count.high - one.count.high
  }
  return [...values].sort(
    (one, other) => last(one) - last(other) || within(one, other) || (one.value < other.value ? -1 : 1)
  )
}

function startOf(band: string): number {
  return Number(/\d+/.exec(band)?.[0] ?? Number.MAX_SAFE_INTEGER)
}

/** Places that the dataset names in a role, each once. */
export function placesInRole(cube: Cube, role: FilterRole): readonly Place[] {
  const places = new Set<Place>()
  for (const { source, transits, destination } of cube.routes) {
    if (role === 'source' || role === 'country') places.add(source)
    if (role === 'destination' || role === 'country') places.add(destination)
    if (role === 'transit' || role === 'country') for (const stop of transits) places.add(stop)
  }
  return [...places]
}
