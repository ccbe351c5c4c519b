import type { Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'
import type { WriteEngine } from '../engine/engine'
import { id, joinSql, Sql, sql } from '../engine/sql'
import { tables } from '../engine/tables'
import type { CsvDialect, Separator } from './csv-dialect'
import { sniffCsv, usualWidth } from './csv-dialect'
import { findHeader, namesOf } from './find-header'
import { stagingColumn } from './lookups'
import type { Staged } from './reading'
import type { Scan } from './scan-file'
import { encodingOf } from './scan-file'

const headBytes = 512 * 1024
const fileName = 'staging.csv'

/** Cells beyond the table's width that are looked at, to know a row that is too long. */
const overflowColumns = 32

const separatorText: Readonly<Record<Separator, string>> = { ',': ',', ';': ';', '\t': '\\t', '|': '|' }

/**
 * A delimited text → `staging`, through DuckDB's own reader with everything said to it. `staging` is a view on the file:
 * its texts are many times what is made of them, and are never held. A row that is too short is filled with blanks; one
 * that is too long keeps its place and is marked malformed, to be counted as rejected.
 */
export async function readCsv(
  file: File,
  scan: Scan,
  engine: WriteEngine,
  signal: AbortSignal
): Promise<Outcome<Staged>> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const encoding = encodingOf(head, scan.isUtf8)
  const text = new TextDecoder(encoding).decode(head)
  const dialect = sniffCsv(text, file.size <= headBytes)
  const start = dialect && findHeader(dialect.sample)
  if (!dialect || !start || start.firstRow >= dialect.sample.length) {
    return failed({ kind: 'not-a-table', name: file.name })
  }
  const width = widthOf(dialect, start.header)
  await engine.addFile(fileName, encoding === 'utf-8' ? file : await inUtf8(file, encoding))
  signal.throwIfAborted()
  const cells = cellsOfFile(dialect.separator, width, scan)
  const above = await lastLineAbove(engine, dialect, cells, width, start.firstRow)
  await engine.run(stagingStatement(cells, width, above))
  const names = namesOf(dialect.sample[start.header] ?? [], width)
  return succeeded({
    columns: names.map((header) => ({ header, titles: [header] })),
    reading: {
      format: 'csv',
      encoding,
      separator: dialect.separator,
      sheets: [],
      skippedSheets: [],
      headerRow: start.header + 1
    }
  })
}

/** A header says how wide the table is, unless its rows agree on more. */
function widthOf({ sample, width }: CsvDialect, header: number): number {
  const stated = sample[header]?.length
  return stated === undefined ? width : Math.max(stated, usualWidth(sample))
}

function cellsOfFile(separator: Separator, width: number, scan: Scan): Sql {
  const columns = indexesTo(width + overflowColumns)
    .map((index) => `'c${index}': 'VARCHAR'`)
    .join(', ')
  const quote = scan.quotesAreEven ? `quote = '"', escape = '"'` : `quote = '', escape = ''`
  const options = `auto_detect = false, header = false, strict_mode = false, null_padding = true, parallel = false,
    max_line_size = 16777216, buffer_size = 33554432, delim = '${separatorText[separator]}', ${quote},
    columns = {${columns}}`
  return new Sql(`read_csv('import/${fileName}', ${options})`, [])
}

function stagingStatement(cells: Sql, width: number, above: number): Sql {
  const overflow = indexesTo(width + overflowColumns)
    .slice(width)
    .map(stagingColumn)
  const trimmed = overflow.map((column) => sql`coalesce(trim(${column}), '')`)
  return sql`CREATE VIEW ${id(tables.staging)} AS
    SELECT * FROM (
      SELECT (row_number() OVER ())::INTEGER AS line, ${joinSql(indexesTo(width).map(stagingColumn), ', ')},
        CASE WHEN coalesce(${joinSql(overflow, ', ')}) IS NULL THEN false
          ELSE ${joinSql(trimmed, ' || ')} <> '' END AS malformed
      FROM ${cells}
    ) WHERE line > ${new Sql(String(above), [])}`
}

/** The last line of preamble, header and tags; 0 where the first line is data. */
async function lastLineAbove(
  engine: WriteEngine,
  dialect: CsvDialect,
  cells: Sql,
  width: number,
  firstRow: number
): Promise<number> {
  if (firstRow === 0) return 0
  const above = (dialect.sample[firstRow - 1] ?? [])
    .slice(0, width)
    .map((cell, index) => sql`coalesce(ltrim(${stagingColumn(index)}, chr(65279)), '') = ${cell ?? ''}`)
  const [last] = await engine.rows(sql`
    SELECT min(line) AS line FROM (
      SELECT (row_number() OVER ())::INTEGER AS line, * FROM (SELECT * FROM ${cells} LIMIT ${firstRow + 100})
    ) WHERE ${joinSql(above, ' AND ')}`)
  if (typeof last?.['line'] !== 'number') throw new Error('the header that was found is not in the table')
  return last['line']
}

function indexesTo(end: number): readonly number[] {
  return Array.from({ length: end }, (_, index) => index)
}

/** Lets go of the file, which `staging` needs as long as it is asked. */
export async function dropFile(engine: WriteEngine): Promise<void> {
  await engine.dropFile(fileName)
}

async function inUtf8(file: File, encoding: string): Promise<File> {
  const text = file.stream().pipeThrough(new TextDecoderStream(encoding)).pipeThrough(new TextEncoderStream())
  return new File([await new Response(text).blob()], file.name)
}
