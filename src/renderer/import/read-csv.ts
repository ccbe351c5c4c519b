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
 * A delimited text → `staging`, through DuckDB's own reader with everything said to it. A row that is too short is
 * filled with blanks; one that is too long keeps its place and is marked malformed, to be counted as rejected.
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
  try {
    await engine.run(loadStatement(dialect.separator, width, scan), signal)
  } finally {
    await engine.dropFile(fileName)
  }
  await dropAbove(engine, dialect, width, start.firstRow)
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

function loadStatement(separator: Separator, width: number, scan: Scan): Sql {
  const indexes = Array.from({ length: width + overflowColumns }, (_, index) => index)
  const columns = indexes.map((index) => `'c${index}': 'VARCHAR'`).join(', ')
  const quote = scan.quotesAreEven ? `quote = '"', escape = '"'` : `quote = '', escape = ''`
  const options = `auto_detect = false, header = false, strict_mode = false, null_padding = true, parallel = false,
    max_line_size = 16777216, delim = '${separatorText[separator]}', ${quote}, columns = {${columns}}`
  const overflow = indexes.slice(width).map((index) => sql`coalesce(trim(${stagingColumn(index)}), '')`)
  return sql`CREATE TABLE ${id(tables.staging)} AS
    SELECT (row_number() OVER ())::INTEGER AS line, ${joinSql(indexes.slice(0, width).map(stagingColumn), ', ')},
      ${joinSql(overflow, ' || ')} <> '' AS malformed
    FROM read_csv('import/${new Sql(fileName, [])}', ${new Sql(options, [])})`
}

/** Takes away preamble, header and tags: all rows above the first one of data. */
async function dropAbove(engine: WriteEngine, dialect: CsvDialect, width: number, firstRow: number): Promise<void> {
  if (firstRow === 0) return
  const above = (dialect.sample[firstRow - 1] ?? [])
    .slice(0, width)
    .map((cell, index) => sql`coalesce(ltrim(${stagingColumn(index)}, chr(65279)), '') = ${cell ?? ''}`)
  const [last] = await engine.rows(sql`
    SELECT min(line) AS line FROM ${id(tables.staging)} WHERE line <= ${firstRow + 100} AND ${joinSql(above, ' AND ')}`)
  if (typeof last?.['line'] !== 'number') throw new Error('the header that was found is not in the table')
  await engine.run(sql`DELETE FROM ${id(tables.staging)} WHERE line <= ${last['line']}`)
}

async function inUtf8(file: File, encoding: string): Promise<File> {
  const text = file.stream().pipeThrough(new TextDecoderStream(encoding)).pipeThrough(new TextEncoderStream())
  return new File([await new Response(text).blob()], file.name)
}
