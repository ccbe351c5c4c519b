import * as duckdb from '@duckdb/duckdb-wasm'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { makeData, Table, tableFromIPC, tableToIPC, Type, Utf8, Vector } from 'apache-arrow'
import type { Cell, Columns, Row, WriteEngine } from './engine'
import { EngineError } from './engine'
import type { Sql } from './sql'

/** How the database is run: in the application from bundled files, in tests in a Node worker on the same WASM build. */
export interface EngineParts {
  readonly worker: Worker
  readonly wasmUrl: string
  /** Node has no streamed `File`: there its bytes are held. */
  readonly files: 'streamed' | 'held'
}

export interface Engine extends WriteEngine {
  /** Drops everything and begins with an empty, locked database. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** `baseUrl`: the address of the page, to which the bundled database is relative. */
export function openEngine(baseUrl: string): Promise<Engine> {
  const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), { type: 'module' })
  return startEngine({ worker, wasmUrl: new URL(wasmUrl, baseUrl).href, files: 'streamed' })
}

export async function startEngine(parts: EngineParts): Promise<Engine> {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), parts.worker)
  const engine = new DuckDbEngine(database, parts)
  await engine.start(parts.wasmUrl)
  return engine
}

/** A file's rows are guessed far too low, so that they would be held for a join: joins run as they are written instead. */
const joins = `SET disabled_optimizers='join_order,build_side_probe_side'`

/** In this order: the lock comes last, and each of the others would be refused after it. */
const lock = [
  "SET allowed_directories=['import/']",
  'SET autoload_known_extensions=false',
  'SET enable_external_access=false',
  'SET lock_configuration=true'
]

const chunkRows = 50_000

class DuckDbEngine implements Engine {
  #connection = 0
  readonly #stopped: Promise<never>

  constructor(
    readonly database: duckdb.AsyncDuckDB,
    readonly parts: EngineParts
  ) {
    this.#stopped = new Promise<never>((_resolve, reject) => {
      parts.worker.addEventListener('error', () => reject(new EngineError('stopped')))
    })
    this.#stopped.catch(() => undefined)
  }

  async start(mainModule: string): Promise<void> {
    await this.#ask(this.database.instantiate(mainModule))
    await this.#open()
  }

  async reset(): Promise<void> {
    await this.#ask(this.database.reset())
    await this.#open()
  }

  async close(): Promise<void> {
    await this.database.terminate()
  }

  async rows(question: Sql): Promise<readonly Row[]> {
    const { length, columns } = await this.columns(question)
    const entries = Object.entries(columns)
    return Array.from({ length }, (_, index) =>
      Object.fromEntries(entries.map(([name, cells]) => [name, cells[index] ?? null]))
    )
  }

  async columns(question: Sql, signal?: AbortSignal): Promise<Columns> {
    const table = tableFromIPC(await this.#parts(question, signal))
    const columns = table.schema.fields.map((field, index) => {
      const vector = table.getChildAt(index)
      if (vector === null) throw new Error('a result lacks a column that it names')
      if (signal && vector.type.typeId === Type.Dictionary) throw new Error('a result in parts has no dictionaries')
      return [field.name, cellsOf(vector)] as const
    })
    return { length: table.numRows, columns: Object.fromEntries(columns) }
  }

  async run(statement: Sql, signal?: AbortSignal): Promise<void> {
    await this.#parts(statement, signal)
  }

  async addFile(name: string, content: File | Uint8Array): Promise<void> {
    const path = importPath(name)
    if (content instanceof Uint8Array) {
      await this.#ask(this.database.registerFileBuffer(path, content.slice()))
    } else if (this.parts.files === 'held') {
      await this.#ask(this.database.registerFileBuffer(path, new Uint8Array(await content.arrayBuffer())))
    } else {
      const protocol = duckdb.DuckDBDataProtocol.BROWSER_FILEREADER
      await this.#ask(this.database.registerFileHandle(path, content, protocol, true))
    }
  }

  async dropFile(name: string): Promise<void> {
    await this.#ask(this.database.dropFile(importPath(name)))
  }

  async addTexts(table: string, columns: Readonly<Record<string, readonly (string | null)[]>>): Promise<void> {
    const names = Object.keys(columns)
    const length = columns[names[0] ?? '']?.length ?? 0
    if (names.some((name) => columns[name]?.length !== length)) throw new Error('columns differ in length')
    let exists = await this.#hasTable(table)
    for (let start = 0; start < length || !exists; start += chunkRows) {
      const part = names.map((name) => [name, textVector(columns[name] ?? [], start, start + chunkRows)] as const)
      const bytes = tableToIPC(new Table(Object.fromEntries(part)), 'stream')
      const options = { name: table, schema: 'main', create: !exists }
      await this.#ask(this.database.insertArrowFromIPCStream(this.#connection, bytes, options))
      exists = true
    }
  }

  async #open(): Promise<void> {
    await this.#ask(this.database.open({ path: ':memory:', query: { castDecimalToDouble: true } }))
    this.#connection = await this.#ask(this.database.connectInternal())
    for (const setting of [joins, ...lock]) await this.#ask(this.database.runQuery(this.#connection, setting))
  }

  async #hasTable(table: string): Promise<boolean> {
    const text = 'SELECT 1 FROM duckdb_tables() WHERE table_name = ?'
    return tableFromIPC(await this.#bytes({ text, values: [table] })).numRows > 0
  }

  async #bytes({ text, values }: Sql): Promise<Uint8Array> {
    if (values.length === 0) return this.#ask(this.database.runQuery(this.#connection, text))
    const statement = await this.#ask(this.database.createPrepared(this.#connection, text))
    try {
      return await this.#ask(this.database.runPrepared(this.#connection, statement, [...values]))
    } finally {
      await this.database.closePrepared(this.#connection, statement).catch(() => undefined)
    }
  }

  async #parts(statement: Sql, signal?: AbortSignal): Promise<readonly Uint8Array[]> {
    signal?.throwIfAborted()
    const isCancellable = signal !== undefined && statement.values.length === 0
    const parts = isCancellable ? await this.#cancellableParts(statement, signal) : [await this.#bytes(statement)]
    signal?.throwIfAborted()
    return parts
  }

  async #cancellableParts({ text }: Sql, signal: AbortSignal): Promise<readonly Uint8Array[]> {
    let header = await this.#ask(this.database.startPendingQuery(this.#connection, text))
    while (header === null) {
      if (signal.aborted) {
        await this.#ask(this.database.cancelPendingQuery(this.#connection))
        signal.throwIfAborted()
      }
      header = await this.#ask(this.database.pollPendingQuery(this.#connection))
    }
    const parts = [header]
    for (;;) {
      const part = await this.#ask(this.database.fetchQueryResults(this.#connection))
      signal.throwIfAborted()
      if (part?.length === 0) return parts
      if (part !== null) parts.push(part)
    }
  }

  /** The engine's message quotes the statement and the cell that failed, so only its kind goes on. */
  async #ask<T>(answer: Promise<T>): Promise<T> {
    try {
      return await Promise.race([answer, this.#stopped])
    } catch (error) {
      throw error instanceof EngineError ? error : new EngineError(reasonOf(error))
    }
  }
}

function reasonOf(error: unknown): EngineError['reason'] {
  const text = error instanceof Error ? `${error.name} ${error.message}` : ''
  if (/out of memory|memory access|allocat|aborted\(/i.test(text)) return 'memory'
  if (/^\S* ?(Permission|IO) Error/.test(text)) return 'file'
  return 'statement'
}

function importPath(name: string): string {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) throw new Error('files of the engine are named by this program alone')
  return `import/${name}`
}

function cellsOf(vector: Vector): ArrayLike<Cell> {
  switch (vector.type.typeId) {
    case Type.Int:
    case Type.Float:
      return vector.nullCount === 0 ? numbersOf(vector.toArray()) : Array.from(vector, numberOrNull)
    case Type.Utf8:
    case Type.Bool:
    case Type.Null:
    case Type.Dictionary:
      return Array.from(vector) as Cell[]
    default:
      throw new Error(`no cell is made of the column type ${String(vector.type)}`)
  }
}

function numbersOf(values: ArrayLike<number | bigint>): ArrayLike<number> {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) return Float64Array.from(values, exactNumber)
  return values as ArrayLike<number>
}

function numberOrNull(value: number | bigint | null): number | null {
  return value === null ? null : exactNumber(value)
}

function exactNumber(value: number | bigint): number {
  if (typeof value === 'number') return value
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new Error('an integer of the database is too large to be held exactly')
  return number
}

const encoder = new TextEncoder()

/** A text column from `start` to `end`, or to the end of `values`. */
function textVector(values: readonly (string | null)[], start: number, end: number): Vector<Utf8> {
  const texts = values.slice(start, end)
  const valueOffsets = new Int32Array(texts.length + 1)
  const nullBitmap = new Uint8Array((texts.length + 7) >> 3)
  let data = new Uint8Array(texts.length * 16 + 64)
  let nullCount = 0
  let used = 0
  texts.forEach((text, index) => {
    if (text === null) {
      nullCount += 1
    } else {
      nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7))
      const room = used + text.length * 3
      if (room > data.length) data = grown(data, room)
      used += encoder.encodeInto(text, data.subarray(used)).written
    }
    valueOffsets[index + 1] = used
  })
  const length = texts.length
  return new Vector([
    makeData({ type: new Utf8(), length, nullCount, nullBitmap, valueOffsets, data: data.subarray(0, used) })
  ])
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2))
  larger.set(bytes)
  return larger
}
