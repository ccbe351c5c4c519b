import type { ColumnProfile } from '../../shared/import-result'
import type { Row, ReadEngine } from '../engine/engine'
import type { Sql } from '../engine/sql'
import { id, sql } from '../engine/sql'
import { tables } from '../engine/tables'
import type { StagedColumn } from './check-mapping'

const topValues = 12

/** What each column holds, read from the tally of all rows. */
export async function readProfiles(
  engine: ReadEngine,
  columns: readonly StagedColumn[],
  signal: AbortSignal,
  onDone: (done: number) => void
): Promise<readonly ColumnProfile[]> {
  const profiles: ColumnProfile[] = []
  for (const [index, { header }] of columns.entries()) {
    signal.throwIfAborted()
    profiles.push(profileOf(header, await engine.rows(profileQuery(index))))
    onDone((index + 1) / columns.length)
  }
  return profiles
}

/** The most frequent values, each row with the figures of the whole column. */
function profileQuery(index: number): Sql {
  return sql`
    WITH cell AS (
      SELECT trim(value) AS value, sum(n) AS n FROM ${id(tables.tally)} WHERE c = ${index} GROUP BY 1
    ),
    whole AS (
      SELECT count(*) FILTER (value <> '') AS found, coalesce(sum(n) FILTER (value = ''), 0) AS missing,
        coalesce(bool_and(regexp_full_match(value, '-?[0-9]{1,15}')) FILTER (value <> ''), false) AS whole_numbers,
        coalesce(bool_and(regexp_full_match(value, '-?[0-9][0-9., ]*')) FILTER (value <> ''), false) AS numbers,
        coalesce(bool_and(regexp_full_match(value, '[<≤]? ?[0-9][0-9., ]*')) FILTER (value <> ''), false) AS bounded
      FROM cell
    )
    SELECT found::INTEGER AS found, missing::INTEGER AS missing, whole_numbers, numbers, bounded,
      value, n::INTEGER AS n
    FROM whole LEFT JOIN cell ON cell.value <> ''
    ORDER BY n DESC, value LIMIT ${topValues}`
}

function profileOf(header: string, rows: readonly Row[]): ColumnProfile {
  const [first] = rows
  return {
    header,
    type: typeOf(first ?? {}),
    distinct: Number(first?.['found'] ?? 0),
    missing: Number(first?.['missing'] ?? 0),
    top: rows.flatMap(({ value, n }) => (typeof value === 'string' ? [{ value, rows: Number(n) }] : []))
  }
}

function typeOf(row: Row): ColumnProfile['type'] {
  if (Number(row['found'] ?? 0) === 0) return 'empty'
  if (row['whole_numbers'] === true) return 'integer'
  if (row['numbers'] === true) return 'decimal'
  return row['bounded'] === true ? 'bounded' : 'text'
}
