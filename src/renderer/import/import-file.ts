import type { ColumnMapping, ColumnProfile, Imported, ImportProgress } from '../../shared/import-result'
import type { Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'
import type { Recipe } from '../../shared/recipe'
import { resolvePlace } from '../countries/resolve-place'
import type { WriteEngine } from '../engine/engine'
import { EngineError } from '../engine/engine'
import { id, sql } from '../engine/sql'
import { tables } from '../engine/tables'
import { buildTables, dropTables } from './build-tables'
import type { StagedColumn } from './check-mapping'
import { checkMapping, indexOf } from './check-mapping'
import { presetFor } from './preset-for'
import { readProfiles } from './profile'
import { readFile } from './read-file'
import { scanFile } from './scan-file'
import { suggestMapping } from './suggest-mapping'
import type { Suggestion } from './suggest-mapping'
import type { DecodeWorkbook } from './workbook'

export interface ImportOptions {
  /** The user's own recipe; `null`: a preset, or a proposal from names and values. */
  readonly recipe: Recipe | null
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal: AbortSignal
  /** Milliseconds from any beginning. */
  readonly clock: () => number
  readonly decodeWorkbook: DecodeWorkbook
}

/**
 * One file → `staging`, `route` and `row_account`, and what is known of it. An import that fails or is cancelled leaves
 * no table.
 */
export async function importFile(file: File, engine: WriteEngine, options: ImportOptions): Promise<Outcome<Imported>> {
  let done = false
  try {
    const outcome = await runStages(file, engine, options)
    done = outcome.ok
    return outcome
  } catch (error) {
    if (options.signal.aborted) return failed({ kind: 'cancelled' })
    if (error instanceof EngineError && error.reason !== 'statement') return failed({ kind: 'engine-stopped' })
    if (error instanceof DOMException) return failed({ kind: 'file-unreadable', name: file.name })
    throw error
  } finally {
    if (!done) await dropAll(engine)
  }
}

async function runStages(file: File, engine: WriteEngine, options: ImportOptions): Promise<Outcome<Imported>> {
  const { signal, onProgress, clock } = options
  if (file.size === 0) return failed({ kind: 'file-empty', name: file.name })
  const begun = clock()
  const scan = await scanFile(file, signal, (done) => onProgress({ step: 'opening', done }))
  onProgress({ step: 'reading', done: null })
  const wantedSheets = options.recipe?.sheets ?? null
  const staged = await readFile(file, scan, engine, { wantedSheets, decodeWorkbook: options.decodeWorkbook, signal })
  if (!staged.ok) return staged
  const read = clock()
  const { columns, reading } = staged.value
  const profiles = await readProfiles(engine, columns, signal, (done) => onProgress({ step: 'profiling', done }))
  onProgress({ step: 'mapping', done: null })
  const suggestion = chooseMapping(options.recipe, columns, profiles, stemOf(file.name))
  if (suggestion === null) return failed({ kind: 'no-country-column', name: file.name })
  const plan = checkMapping(suggestion.recipe, columns, file.name)
  if (!plan.ok) return plan
  onProgress({ step: 'building', done: null })
  const built = await buildTables(engine, plan.value, columns.length, resolvePlace, signal)
  signal.throwIfAborted()
  return succeeded({
    name: file.name,
    sha256: scan.sha256,
    sizeBytes: file.size,
    dataset: suggestion.recipe.dataset,
    ...built,
    ...suggestion,
    columns: profiles,
    reading,
    secondsRead: (read - begun) / 1000,
    secondsMap: (clock() - read) / 1000
  })
}

function chooseMapping(
  own: Recipe | null,
  columns: readonly StagedColumn[],
  profiles: readonly ColumnProfile[],
  title: string
): Suggestion | null {
  if (own) return { recipe: own, mapping: mappingOf(own, columns, 'recipe') }
  const preset = presetFor(columns)
  if (preset) return { recipe: preset, mapping: mappingOf(preset, columns, 'preset') }
  return suggestMapping(profiles, title, resolvePlace)
}

function mappingOf(
  recipe: Recipe,
  columns: readonly StagedColumn[],
  reason: 'recipe' | 'preset'
): readonly ColumnMapping[] {
  return columns.flatMap(({ header }, index): readonly ColumnMapping[] => {
    const parts = recipe.columns.filter(({ column, role }) => role !== 'ignore' && indexOf(column, columns) === index)
    if (parts.length === 0) return [{ header, role: 'ignore', reason: 'not-used', confidence: 1 }]
    return parts.map(({ role }) => ({ header, role, reason, confidence: 1 }))
  })
}

/** After a stop of the engine there is nothing left to drop. */
async function dropAll(engine: WriteEngine): Promise<void> {
  try {
    for (const table of [tables.staging, 'sheet_text']) await engine.run(sql`DROP TABLE IF EXISTS ${id(table)}`)
    await dropTables(engine)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
  }
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name
}
