import type { Answer } from '../../shared/answer'
import { settleCount } from '../../shared/count'
import type { Filter } from '../../shared/filter'
import { sumCells } from './cell-sums'
import type { Cube } from './cube'
import { addMissing, listFlows, listPlaces, listRoutes } from './list-routes'
import { listAgeSex, listCategories, listYears } from './list-values'
import { routeIndex } from './route-index'
import { sumWhere } from './sums'

/** Adds up the cube under a filter. What each number means is said in `Answer`. */
export function answer(cube: Cube, filter: Filter): Answer {
  const sums = sumCells(cube, filter)
  const index = routeIndex(cube)
  const flows = listFlows(index, sums.routes)
  const { byYear, yearUnknown, yearRange } = listYears(sums)
  const { age, sex } = cube.categories
  const child = age.values.indexOf('child')
  const extent = (wanted: string) => sumWhere(sums.routes, (code) => index.routes[code]?.extent === wanted)
  return {
    totals: {
      count: sumWhere(sums.routes, () => true),
      domestic: extent('domestic'),
      crossBorder: extent('cross-border'),
      withTransit: sumWhere(sums.routes, (code) => cube.routes[code]?.transits.length !== 0),
      children: sumWhere(sums.ageSex, (pair) => age.sets[Math.floor(pair / sex.sets.length)]?.includes(child) === true),
      flows: flows.length
    },
    whole: settleCount({ low: total(cube.low), high: total(cube.high) }),
    flows,
    routes: listRoutes(cube.routes, index, sums.routes),
    places: listPlaces(index, sums.routes),
    byYear,
    categories: listCategories(cube, sums),
    ageSex: listAgeSex(cube, sums.ageSex),
    missing: { ...addMissing(cube.routes, sums.routes), yearUnknown, yearRange }
  }
}

function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0)
}
