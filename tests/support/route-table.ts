import { id, joinSql, sql } from '../../src/renderer/engine/sql'
import type { WriteEngine } from '../../src/renderer/engine/engine'
import { categoryColumn, tables } from '../../src/renderer/engine/tables'
import { answer } from '../../src/renderer/flows/filter-cube'
import { readCube } from '../../src/renderer/flows/read-cube'
import type { Answer } from '../../src/shared/answer'
import type { CategoryName } from '../../src/shared/dataset'
import { categoryNames } from '../../src/shared/dataset'
import type { Filter } from '../../src/shared/filter'
import { noFilter } from '../../src/shared/filter'
import { testEngine } from './test-engine'

/** One row of the `route` table. Categories are as the table holds them: codes joined by `;`. */
export interface RouteRow extends Readonly<Partial<Record<CategoryName, string>>> {
  readonly source: string
  readonly transit?: string
  readonly destination: string
  readonly years?: readonly [number, number]
  readonly count?: number | readonly [low: number, high: number]
}

/** The answer to `filter` of a dataset with these routes, by way of the real engine. */
export async function answerOf(rows: readonly RouteRow[], filter: Filter = noFilter): Promise<Answer> {
  const engine = await testEngine()
  await addRoutes(engine, rows)
  return answer(await readCube(engine), filter)
}

/** Fills the `route` table with `rows`, as `import` leaves it. */
export async function addRoutes(engine: WriteEngine, rows: readonly RouteRow[]): Promise<void> {
  const bounds = rows.map(({ count = 1 }) => (typeof count === 'number' ? [count, count] : count))
  await engine.addTexts('route_text', {
    line: rows.map((_, at) => String(at + 2)),
    source: rows.map(({ source }) => source),
    transit: rows.map(({ transit = '' }) => transit),
    destination: rows.map(({ destination }) => destination),
    year_first: rows.map(({ years }) => (years ? String(years[0]) : null)),
    year_last: rows.map(({ years }) => (years ? String(years[1]) : null)),
    count_low: bounds.map(([low]) => String(low)),
    count_high: bounds.map(([, high]) => String(high)),
    ...Object.fromEntries(
      categoryNames.map((name) => [categoryColumn[name], rows.map((row) => row[name] ?? 'unknown')] as const)
    )
  })
  const categories = joinSql(
    categoryNames.map((name) => id(categoryColumn[name])),
    ', '
  )
  await engine.run(sql`
    CREATE TABLE ${id(tables.route)} AS
    SELECT
      line::INTEGER AS line, source, transit, destination, year_first::INTEGER AS year_first,
      year_last::INTEGER AS year_last, count_low::DOUBLE AS count_low, count_high::DOUBLE AS count_high, ${categories}
    FROM route_text`)
  await engine.run(sql`DROP TABLE route_text`)
}
