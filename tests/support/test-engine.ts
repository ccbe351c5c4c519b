import { createRequire } from 'node:module'
import { Worker as NodeWorker } from 'node:worker_threads'
import { afterAll } from 'vitest'
import type { Engine } from '../../src/renderer/engine/duckdb-engine'
import { startEngine } from '../../src/renderer/engine/duckdb-engine'

const { resolve } = createRequire(import.meta.url)

/** The WASM build that ships, in a Node worker. Its own log is silenced: it quotes cells. */
const workerText = `
const { parentPort } = require('node:worker_threads')
console.log = () => {}
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer)
require(${JSON.stringify(resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'))})
parentPort.on('message', (data) => globalThis.onmessage({ data }))
`

export function nodeWorker(): Worker {
  const inner = new NodeWorker(workerText, { eval: true })
  const worker = {
    postMessage: (message: unknown, transfer: ArrayBuffer[]) => inner.postMessage(message, transfer),
    addEventListener: (kind: string, listener: (event: unknown) => void) => {
      if (kind === 'message') inner.on('message', (data: unknown) => listener({ data }))
      if (kind === 'error') inner.on('error', (error) => listener({ message: error.name }))
      if (kind === 'close') inner.on('exit', () => listener({}))
    },
    removeEventListener: () => undefined,
    terminate: () => void inner.terminate()
  }
  return worker as unknown as Worker
}

let started: Promise<Engine> | null = null

/** An empty, locked database: one engine for each test file, a new database for each call. */
export async function testEngine(): Promise<Engine> {
  if (started === null) {
    const wasmUrl = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
    started = startEngine({ worker: nodeWorker(), wasmUrl, files: 'held' })
    return started
  }
  const engine = await started
  await engine.reset()
  return engine
}

afterAll(async () => {
  await (await started)?.close()
  started = null
})
