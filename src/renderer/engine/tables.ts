import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'

/**
 * The tables that `import` builds and `flows` reads.
 *
 * `staging`: the file as read: `line` (1 is the first line or row of the first sheet; header lines count) and one text
 * column `c0`, `c1` … for each column of the file. Headers stay outside SQL. A delimited text is not held: there it is a
 * view on the file.
 *
 * `tally`: how many rows `n` hold each `value` (blank as '') of column `c`, malformed rows apart. It goes when the import
 * is done.
 *
 * `outcome`: one row for every row read. The next two are views on it.
 *
 * `route`: one row for each placed or partial row. `source`, `destination`: place codes. `transit`: place codes in order,
 * joined by `>`, empty for none. `year_first`, `year_last`: null where the year is not stated. `count_low`, `count_high`.
 * One text column for each category: its codes sorted and joined by `;`, `unknown` where none is stated.
 *
 * `row_account`: one row for each row read: `line`, `state` (`placed`, `partial`, `excluded`, `rejected`), `reason` (null
 * for placed).
 */
export const tables = {
  staging: 'staging',
  tally: 'tally',
  outcome: 'outcome',
  route: 'route',
  rowAccount: 'row_account'
} as const

export const categoryColumn: Readonly<Record<CategoryName, string>> = {
  age: 'age',
  ageBand: 'age_band',
  sex: 'sex',
  form: 'form',
  means: 'means',
  recruiter: 'recruiter',
  sector: 'sector',
  protection: 'protection'
}

export const routeColumns = [
  'line',
  'source',
  'transit',
  'destination',
  'year_first',
  'year_last',
  'count_low',
  'count_high',
  ...categoryNames.map((name) => categoryColumn[name])
] as const
