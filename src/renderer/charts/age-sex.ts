import type { Answer } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { addCounts, noCount } from '../../shared/count'

/** One age of the pyramid: female to the left, male to the right, as shares of the widest bar. */
export interface AgeSexRow {
  readonly age: string
  readonly female: Count
  readonly male: Count
  readonly femalePart: number
  readonly malePart: number
}

export interface AgeSexPyramid {
  readonly rows: readonly AgeSexRow[]
  readonly female: Count
  readonly male: Count
  /** What has no side in the pyramid: other sexes and not stated. */
  readonly elsewhere: readonly { readonly sex: string; readonly count: Count }[]
}

const ageOrder = ['adult', 'child', 'unknown']
const sides = ['female', 'male']

export function ageSexPyramid(cells: Answer['ageSex']): AgeSexPyramid {
  const sum = (passes: (cell: Answer['ageSex'][number]) => boolean) =>
    cells.filter(passes).reduce((total, { count }) => addCounts(total, count), noCount)
  const ages = ageOrder.filter((age) => cells.some((cell) => cell.age === age && cell.count.high > 0))
  const both = ages
    .map((age) => ({
      age,
      female: sum((cell) => cell.age === age && cell.sex === 'female'),
      male: sum((cell) => cell.age === age && cell.sex === 'male')
    }))
    .filter(({ female, male }) => female.high + male.high > 0)
  const most = Math.max(1, ...both.flatMap(({ female, male }) => [female.high, male.high]))
  const otherSexes = [...new Set(cells.map(({ sex }) => sex))].filter((sex) => !sides.includes(sex))
  return {
    rows: both.map((row) => ({ ...row, femalePart: row.female.high / most, malePart: row.male.high / most })),
    female: sum(({ sex }) => sex === 'female'),
    male: sum(({ sex }) => sex === 'male'),
    elsewhere: otherSexes
      .map((sex) => ({ sex, count: sum((cell) => cell.sex === sex) }))
      .filter(({ count }) => count.high > 0)
  }
}
