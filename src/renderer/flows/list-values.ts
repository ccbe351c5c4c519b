import type { Answer, CategoryCount, Missing, YearCount } from '../../shared/answer'
import { compareCodes, compareLargestFirst } from '../../shared/count'
import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import type { CellSums } from './cell-sums'
import type { Cube, CubeCategory } from './cube'
import type { Sums } from './sums'
import { addSum, countAt, emptySums, seenCounts, sumWhere } from './sums'

/** A count with a range of years stays out of `byYear`: to cut it into years would make numbers up. */
export function listYears({ spans, byDimension }: CellSums): {
  readonly byYear: readonly YearCount[]
} & Pick<Missing, 'yearUnknown' | 'yearRange'> {
  const byYear = seenCounts(byDimension.years).flatMap(({ code, count }) => {
    const span = spans[code]
    return span && span.first === span.last ? [{ year: span.first, count }] : []
  })
  const isRange = (code: number) => spans[code]?.first !== spans[code]?.last
  return {
    byYear: byYear.sort((a, b) => a.year - b.year),
    yearUnknown: sumWhere(byDimension.years, (code) => spans[code] === null),
    yearRange: sumWhere(byDimension.years, isRange)
  }
}

export function listCategories({ categories }: Cube, sums: CellSums): Answer['categories'] {
  const listed = categoryNames.map((name) => [name, listValues(categories[name], sums.byDimension[name])] as const)
  return Object.fromEntries(listed) as Record<CategoryName, readonly CategoryCount[]>
}

function listValues({ values, sets }: CubeCategory, bySet: Sums): readonly CategoryCount[] {
  const byValue = emptySums(values.length)
  sets.forEach((set, code) => {
    if (bySet.seen[code] === 0) return
    for (const value of set) addSum(byValue, value, bySet.low[code] ?? 0, bySet.high[code] ?? 0)
  })
  const counts = seenCounts(byValue).map(({ code, count }) => ({ value: values[code] ?? '', count }))
  return counts.sort((a, b) => compareLargestFirst(a.count, b.count) || compareCodes(a.value, b.value))
}

/** A cell that holds several ages or sexes counts whole in each pair of them. */
export function listAgeSex({ categories: { age, sex } }: Cube, sums: Sums): Answer['ageSex'] {
  const byPair = emptySums(age.values.length * sex.values.length)
  sums.seen.forEach((seen, code) => {
    if (seen === 0) return
    for (const ageValue of age.sets[Math.floor(code / sex.sets.length)] ?? []) {
      for (const sexValue of sex.sets[code % sex.sets.length] ?? []) {
        addSum(byPair, ageValue * sex.values.length + sexValue, sums.low[code] ?? 0, sums.high[code] ?? 0)
      }
    }
  })
  const pairs = seenCounts(byPair).map(({ code }) => ({
    age: age.values[Math.floor(code / sex.values.length)] ?? '',
    sex: sex.values[code % sex.values.length] ?? '',
    count: countAt(byPair, code)
  }))
  return pairs.sort((a, b) => compareCodes(a.age, b.age) || compareCodes(a.sex, b.sex))
}
