import './quiet-console'
import databaseUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'

const scope = globalThis as unknown as { onmessage: ((event: MessageEvent) => void) | null }

// DuckDB takes hold of the console's methods as it loads, so it is loaded after they are silenced. It sets a listener of
// its own; what came before that is handed on.
const early: MessageEvent[] = []
scope.onmessage = (event) => void early.push(event)
import(/* @vite-ignore */ new URL(databaseUrl, import.meta.url).href).then(
  () => early.forEach((event) => scope.onmessage?.(event)),
  (error: unknown) => reportError(error)
)
