import type { Api } from '../../shared/api'
import type { Failure, Outcome } from '../../shared/outcome'
import { succeeded } from '../../shared/outcome'
import type { Engine } from '../engine/duckdb-engine'
import { answer } from '../flows/filter-cube'
import { readCube } from '../flows/read-cube'
import { importFile } from '../import/import-file'
import { scanFileInWorker } from '../import/file-scanner'
import { fetchOpenedFile } from '../import/opened-file'
import { decodeWorkbookInWorker } from '../import/workbook-decoder'
import type { Opened, ReadOptions, Stages } from './stages'

/**
 * The stages on a real database. It begins to open at once. Each file gets an empty one: what is in view needs no table,
 * because its cells are held outside.
 */
export function openStages(
  openEngine: () => Promise<Engine>,
  api: Pick<Api, 'openSample'>,
  clock: () => number
): Stages {
  let engine: Promise<Engine> | null = openEngine()
  engine.catch(() => undefined)
  let isUsed = false

  const emptyEngine = async (): Promise<Engine> => {
    engine ??= openEngine()
    const opened = await engine
    if (isUsed) await opened.reset()
    isUsed = true
    return opened
  }
  const giveUp = async () => {
    const stopped = engine
    engine = null
    isUsed = false
    await stopped?.then((one) => one.close()).catch(() => undefined)
  }

  return {
    answer,
    read: async (file, options) => {
      const outcome = await readInto(emptyEngine, file, options, clock)
      if (!outcome.ok && isStop(outcome.failure)) await giveUp()
      return outcome
    },
    sample: async ({ signal, onProgress }) => {
      const opened = await api.openSample()
      if (!opened.ok) return opened
      return fetchOpenedFile(opened.value, { signal, onDone: (done) => onProgress({ step: 'opening', done }) })
    }
  }
}

async function readInto(
  emptyEngine: () => Promise<Engine>,
  file: File,
  { signal, onProgress, recipe = null }: ReadOptions,
  clock: () => number
): Promise<Outcome<Opened>> {
  const engine = await emptyEngine()
  const imported = await importFile(file, engine, {
    recipe,
    onProgress,
    signal,
    clock,
    scanFile: scanFileInWorker,
    decodeWorkbook: decodeWorkbookInWorker
  })
  if (!imported.ok) return imported
  onProgress({ step: 'counting', done: null })
  return succeeded({ imported: imported.value, cube: await readCube(engine, signal) })
}

function isStop({ kind }: Failure): boolean {
  return kind === 'engine-stopped'
}
