import type { CategoryName } from '../../shared/dataset'
import type { Place } from '../../shared/place'

/** One distinct way through places. */
export interface CubeRoute {
  readonly source: Place
  readonly transits: readonly Place[]
  readonly destination: Place
}

/** A category of the cube: `sets[code[cell]]` are the indexes into `values` that the cell holds, one at least. */
export interface CubeCategory {
  readonly values: readonly string[]
  readonly sets: readonly (readonly number[])[]
  readonly code: Uint32Array
}

/** Stands in `yearFirst` and `yearLast` where a record states no year. */
export const noYear = -32768

/**
 * All cells of a dataset: one for each distinct combination of route, years and categories, as typed columns of `size`
 * entries. `low` and `high` are the cell's count; `records` the routes that it was grouped from.
 */
export interface Cube {
  readonly size: number
  readonly routes: readonly CubeRoute[]
  readonly route: Uint32Array
  readonly yearFirst: Int16Array
  readonly yearLast: Int16Array
  readonly categories: Readonly<Record<CategoryName, CubeCategory>>
  readonly low: Float64Array
  readonly high: Float64Array
  readonly records: Uint32Array
}
