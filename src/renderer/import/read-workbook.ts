import type { Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'
import type { WriteEngine } from '../engine/engine'
import { id, joinSql, sql } from '../engine/sql'
import { tables } from '../engine/tables'
import { joinSheets } from './join-sheets'
import { stagingColumn } from './lookups'
import type { Staged } from './reading'
import type { DecodeWorkbook } from './workbook'

/** A workbook → `staging`. Rows without any cell are a sheet's padding, not rows of the file. */
export async function readWorkbook(
  file: File,
  engine: WriteEngine,
  wantedSheets: readonly string[] | null,
  decode: DecodeWorkbook,
  signal: AbortSignal
): Promise<Outcome<Staged>> {
  const sheets = await decode(await file.arrayBuffer(), signal)
  signal.throwIfAborted()
  if (sheets === null) return failed({ kind: 'file-unreadable', name: file.name })
  const joined = joinSheets(sheets, wantedSheets)
  if (joined === null) return failed({ kind: 'workbook-without-table', name: file.name })
  const { columns, cells, lines, sheets: used, skippedSheets, headerRow } = joined
  const texts = cells.map((column, index) => [`c${index}`, column] as const)
  await engine.addTexts('sheet_text', { line: lines.map(String), ...Object.fromEntries(texts) })
  await engine.run(sql`CREATE TABLE ${id(tables.staging)} AS
    SELECT line::INTEGER AS line, ${joinSql(
      cells.map((_, index) => stagingColumn(index)),
      ', '
    )}, false AS malformed
    FROM sheet_text`)
  await engine.run(sql`DROP TABLE sheet_text`)
  return succeeded({
    columns,
    reading: { format: 'xlsx', encoding: null, separator: null, sheets: used, skippedSheets, headerRow }
  })
}
