import type { WriteEngine } from '../engine/engine'
import type { Sql } from '../engine/sql'
import { id, sql } from '../engine/sql'
import { tables } from '../engine/tables'

/** One distinct value of a column, blank as '', and the rows that hold it. */
export interface ColumnValue {
  readonly value: string
  readonly rows: number
}

/**
 * A meaning for every distinct value of a staging column, as a table that a query joins on `value`. So each value is
 * understood once, in plain code, and each row only in SQL.
 */
export interface Lookup {
  readonly table: string
  readonly index: number
}

export function stagingColumn(index: number): Sql {
  return id(`c${index}`)
}

export async function readValues(engine: WriteEngine, index: number): Promise<readonly ColumnValue[]> {
  const { columns } = await engine.columns(sql`
    SELECT value, sum(n)::INTEGER AS n FROM ${id(tables.tally)} WHERE c = ${index} AND NOT malformed
    GROUP BY 1 ORDER BY 1`)
  const rows = columns['n'] ?? []
  return Array.from(columns['value'] ?? [], (value, at) => ({ value: String(value), rows: Number(rows[at]) }))
}

/** `meaning` gives the further columns of the lookup; the same ones for each value. */
export async function addLookup(
  engine: WriteEngine,
  table: string,
  index: number,
  values: readonly ColumnValue[],
  meaning: Readonly<Record<string, (value: string) => string | null>>
): Promise<Lookup> {
  const columns = Object.entries(meaning).map(([name, of]) => [name, values.map(({ value }) => of(value))] as const)
  await engine.addTexts(table, { value: values.map(({ value }) => value), ...Object.fromEntries(columns) })
  return { table, index }
}

export function joinLookup({ table, index }: Lookup): Sql {
  return sql`LEFT JOIN ${id(table)} ON ${id(table)}.value = coalesce(staging.${stagingColumn(index)}, '')`
}

export function lookupColumn({ table }: Lookup, column: string): Sql {
  return sql`${id(table)}.${id(column)}`
}
