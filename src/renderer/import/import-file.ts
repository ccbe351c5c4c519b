import type { ColumnMapping, ColumnProfile, Imported, ImportProgress } from '../../shared/import-result'
import type { Failure, Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'
import type { Recipe } from '../../shared/recipe'
import { resolvePlace } from '../countries/resolve-place'
import type { WriteEngine } from '../engine/engine'
import { EngineError } from '../engine/engine'
import { tables } from '../engine/tables'
import { buildTables, dropRelation, dropTables } from './build-tables'
import type { StagedColumn } from './check-mapping'
import { checkMapping, indexOf } from './check-mapping'
import { presetFor } from './preset-for'
import { readProfiles } from './profile'
import { dropFile } from './read-csv'
import { readFile } from './read-file'
import type { ScanFile } from './scan-file'
import { suggestMapping } from './suggest-mapping'
import type { Suggestion } from './suggest-mapping'
import { tallyCells } from './tally-cells'
import type { DecodeWorkbook } from './workbook'

export interface ImportOptions {
  /** The user's own recipe; `null`: a preset, or a proposal from names and values. */
  readonly recipe: Recipe | null
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal: AbortSignal
  /** Milliseconds from any beginning. */
  readonly clock: () => number
  readonly scanFile: ScanFile
  readonly decodeWorkbook: DecodeWorkbook
}

/** Case rows of this size were read with room to spare; the database's address space ends somewhere above. */
export const sureBytes = 300 * 1024 * 1024

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
    const failure = failureOf(error, file)
    if (failure === null) throw error
    return failed(failure)
  } finally {
    if (!done) await dropAll(engine)
  }
}

function failureOf(error: unknown, { name, size }: File): Failure | null {
  if (error instanceof DOMException) return { kind: 'file-unreadable', name }
  if (!(error instanceof EngineError) || error.reason === 'statement') return null
  if (error.reason === 'file') return { kind: 'file-changed', name }
  const isTooLarge = error.reason === 'memory' && size > sureBytes
  return isTooLarge
    ? { kind: 'file-too-large', name, sizeBytes: size, limitBytes: sureBytes }
    : { kind: 'engine-stopped' }
}

async function runStages(file: File, engine: WriteEngine, options: ImportOptions): Promise<Outcome<Imported>> {
  const { signal, onProgress, clock } = options
  if (file.size === 0) return failed({ kind: 'file-empty', name: file.name })
  const begun = clock()
  const scan = await options.scanFile(file, signal, (done) => onProgress({ step: 'opening', done }))
  onProgress({ step: 'reading', done: null })
  const wantedSheets = options.recipe?.sheets ?? null
  const staged = await readFile(file, scan, engine, { ...options, wantedSheets })
  if (!staged.ok) return staged
  const { columns, reading } = staged.value
  onProgress({ step: 'profiling', done: null })
  if (!(await isReadThrough(engine, columns.length, signal)))
    return failed({ kind: 'file-unreadable', name: file.name })
  const read = clock()
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

/** The first pass over all rows. A line that no table has, millions of signs long, ends it. */
async function isReadThrough(engine: WriteEngine, columnCount: number, signal: AbortSignal): Promise<boolean> {
  try {
    await tallyCells(engine, columnCount, signal)
    return true
  } catch (error) {
    if (error instanceof EngineError && error.reason === 'statement') return false
    throw error
  }
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
    await dropTables(engine)
    for (const name of [tables.staging, tables.tally, 'sheet_text']) await dropRelation(engine, name)
    await dropFile(engine)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
  }
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name
}
