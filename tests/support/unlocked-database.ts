import { createRequire } from 'node:module'
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { afterAll } from 'vitest'
import { nodeWorker } from './test-engine'

const { resolve } = createRequire(import.meta.url)

let opened: AsyncDuckDB | null = null

/**
 * Runs statements in the same database without the engine's settings, where what the lock refuses can be shown to work.
 * `waits`: no answer came in time, and the database was ended.
 */
export async function runUnlocked(text: string, limitMs = 10_000): Promise<'done' | 'waits'> {
  const database = await openUnlocked()
  const connection = await database.connectInternal()
  const asked = database.runQuery(connection, text).then(() => 'done' as const)
  asked.catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'waits'>((done) => (timer = setTimeout(() => done('waits'), limitMs)))
  const answer = await Promise.race([asked, late]).finally(() => clearTimeout(timer))
  if (answer === 'waits') await close()
  return answer
}

async function openUnlocked(): Promise<AsyncDuckDB> {
  if (opened === null) {
    opened = new AsyncDuckDB(new VoidLogger(), nodeWorker())
    await opened.instantiate(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
  } else {
    await opened.reset()
  }
  await opened.open({ path: ':memory:' })
  return opened
}

async function close(): Promise<void> {
  await opened?.terminate()
  opened = null
}

afterAll(close)
