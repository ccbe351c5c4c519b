import type { WriteEngine } from '../engine/engine'
import { id, joinSql, Sql, sql } from '../engine/sql'
import { tables } from '../engine/tables'
import { stagingColumn } from './lookups'

/** Columns that one pass over the file tallies. */
const columnsOfPass = 32

/**
 * `staging` → `tally`: how many rows hold each value of each column, malformed rows apart. One pass over the file answers
 * what profiles and lookups ask, and a second count of the rows for the account.
 */
export async function tallyCells(
  engine: WriteEngine,
  columnCount: number,
  signal?: AbortSignal,
  onDone: (done: number) => void = () => undefined
): Promise<void> {
  await engine.run(sql`DROP TABLE IF EXISTS ${id(tables.tally)}`)
  await engine.run(sql`CREATE TABLE ${id(tables.tally)} (c INTEGER, value TEXT, malformed BOOLEAN, n INTEGER)`)
  for (let first = 0; first < columnCount; first += columnsOfPass) {
    const end = Math.min(first + columnsOfPass, columnCount)
    await engine.run(passStatement(first, end), signal)
    onDone(end / columnCount)
  }
}

function passStatement(first: number, end: number): Sql {
  const indexes = Array.from({ length: end - first }, (_, at) => first + at)
  const columns = indexes.map(stagingColumn)
  const numbers = indexes.map((index, at) => sql`WHEN grouping(${columns[at] ?? ''}) = 0 THEN ${literal(index)}`)
  const sets = columns.map((column) => sql`(${column}, malformed)`)
  return sql`INSERT INTO ${id(tables.tally)}
    SELECT CASE ${joinSql(numbers, ' ')} END, coalesce(${joinSql(columns, ', ')}, ''), malformed, count(*)
    FROM ${id(tables.staging)} GROUP BY GROUPING SETS (${joinSql(sets, ', ')})`
}

/** A statement without values can be cancelled while it runs. */
function literal(number: number): Sql {
  return new Sql(String(number), [])
}
