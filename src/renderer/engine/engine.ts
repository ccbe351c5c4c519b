import type { Sql } from './sql'

/** Integers and doubles arrive as numbers (64-bit ones too: an integer beyond 2^53 is thrown as a bug), texts as strings. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

/** A result by column, without an object for each row. Typed arrays where the column is numeric and has no null. */
export interface Columns {
  readonly length: number
  readonly columns: Readonly<Record<string, ArrayLike<Cell>>>
}

/**
 * Questions only. `flows` is given this and so cannot change a table. Given a signal and no values, a question can be
 * cancelled while it runs: its reason is then thrown.
 */
export interface ReadEngine {
  rows(question: Sql): Promise<readonly Row[]>
  /** With a signal, words must be texts: the engine loses the dictionaries of a result that it gives in parts. */
  columns(question: Sql, signal?: AbortSignal): Promise<Columns>
}

/** What went wrong in the engine, without the engine's own message, which quotes the cell that failed. */
export class EngineError extends Error {
  constructor(readonly reason: 'statement' | 'file' | 'memory' | 'stopped') {
    super(`the database refused: ${reason}`)
  }
}

/** Questions and changes. Only `import` is given this. Every call may throw `EngineError`. */
export interface WriteEngine extends ReadEngine {
  /** Can be cancelled as questions can. */
  run(statement: Sql, signal?: AbortSignal): Promise<void>
  /** Makes a file readable as `import/<name>` until `dropFile`. A `File` is streamed, never held whole. */
  addFile(name: string, content: File | Uint8Array): Promise<void>
  dropFile(name: string): Promise<void>
  /** Makes or extends a table of text columns from arrays of one length, in order. */
  addTexts(table: string, columns: Readonly<Record<string, readonly (string | null)[]>>): Promise<void>
}
