import type { OpenedFile } from '../../shared/api'
import type { Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'

export interface FetchOptions {
  readonly signal: AbortSignal
  readonly onDone: (done: number) => void
  /** The page's own `fetch`, which the wall keeps to the application's scheme. */
  readonly request?: typeof fetch
}

/** Larger bodies are too much for one answer where the page runs in a local Chromium. */
const chunkBytes = 8 * 1024 * 1024

/**
 * The bytes of a file that main opened, as a `File`. This is the one door by which the page asks for bytes by address;
 * each part's length is checked, so that a file that shrinks or grows meanwhile is noticed and never half read.
 */
export async function fetchOpenedFile(file: OpenedFile, options: FetchOptions): Promise<Outcome<File>> {
  const request = options.request ?? fetch
  const parts: Blob[] = []
  try {
    for (let start = 0; start < file.sizeBytes; start += chunkBytes) {
      const end = Math.min(start + chunkBytes, file.sizeBytes)
      const headers = { Range: `bytes=${start}-${end - 1}` }
      const answer = await request(file.url, { headers, signal: options.signal, cache: 'no-store' })
      if (answer.status === 404) return failed({ kind: 'file-missing', name: file.name })
      const part = await answer.blob()
      if (answer.status !== 206 || part.size !== end - start || totalOf(answer) !== file.sizeBytes) {
        return failed({ kind: 'file-changed', name: file.name })
      }
      parts.push(part)
      options.onDone(end / file.sizeBytes)
    }
  } catch (error) {
    if (options.signal.aborted) return failed({ kind: 'cancelled' })
    if (error instanceof TypeError) return failed({ kind: 'file-missing', name: file.name })
    throw error
  }
  return succeeded(new File(parts, file.name))
}

/** The whole length that main states beside a part (`bytes 0-9/100`). */
function totalOf(answer: Response): number | null {
  const total = /\/(\d+)$/.exec(answer.headers.get('Content-Range') ?? '')?.[1]
  return total === undefined ? null : Number(total)
}
