import type { Imported } from '../../src/shared/import-result'
import type { Outcome } from '../../src/shared/outcome'
import type { Recipe } from '../../src/shared/recipe'
import type { Row, WriteEngine } from '../../src/renderer/engine/engine'
import { sql } from '../../src/renderer/engine/sql'
import { importFile } from '../../src/renderer/import/import-file'
import { scanFile } from '../../src/renderer/import/scan-file'
import { decodeWorkbook } from '../../src/renderer/import/workbook'

export interface Taken {
  readonly recipe?: Recipe | null
  readonly name?: string
  readonly signal?: AbortSignal
  readonly onProgress?: (step: string) => void
}

/** Runs the whole import on bytes or text, with the workbook decoder in this process. */
export function importBytes(
  engine: WriteEngine,
  content: string | Uint8Array<ArrayBuffer>,
  taken: Taken = {}
): Promise<Outcome<Imported>> {
  let time = 0
  return importFile(new File([content], taken.name ?? 'table.csv'), engine, {
    recipe: taken.recipe ?? null,
    signal: taken.signal ?? new AbortController().signal,
    clock: () => (time += 500),
    onProgress: ({ step }) => taken.onProgress?.(step),
    scanFile,
    decodeWorkbook: (bytes) => decodeWorkbook(bytes)
  })
}

export async function imported(
  engine: WriteEngine,
  content: string | Uint8Array<ArrayBuffer>,
  taken: Taken = {}
): Promise<Imported> {
  const outcome = await importBytes(engine, content, taken)
  if (!outcome.ok) throw new Error(`the import failed: ${outcome.failure.kind}`)
  return outcome.value
}

/** The routes in the order of their lines: `GHA>TGO>NGA ×1`, a bounded count as `×1-4`. */
export async function routes(engine: WriteEngine): Promise<readonly string[]> {
  const rows = await engine.rows(sql`
    SELECT concat_ws('>', source, nullif(transit, ''), destination) AS way, count_low, count_high
    FROM route ORDER BY line`)
  return rows.map(({ way, count_low, count_high }) => {
    const count = count_low === count_high ? String(count_low) : `${String(count_low)}-${String(count_high)}`
    return `${String(way)} ×${count}`
  })
}

export async function fates(engine: WriteEngine): Promise<readonly Row[]> {
  return engine.rows(sql`SELECT line, state::TEXT AS state, reason FROM row_account ORDER BY line`)
}

export async function tableNames(engine: WriteEngine): Promise<readonly string[]> {
  const rows = await engine.rows(sql`SELECT table_name AS name FROM duckdb_tables()
    UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1`)
  return rows.map(({ name }) => String(name))
}
