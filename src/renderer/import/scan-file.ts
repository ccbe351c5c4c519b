import { wideEncodingOf } from './detect-format'
import { Sha256 } from './sha256'

/** What one pass over all bytes of a file tells. */
export interface Scan {
  readonly sha256: string
  readonly isUtf8: boolean
  /** An odd number of quotes: the last quoted cell is never closed. */
  readonly quotesAreEven: boolean
}

/** One pass over a file; throws when `signal` says so. The application does so in a worker. */
export type ScanFile = (file: Blob, signal: AbortSignal, onDone: (done: number) => void) => Promise<Scan>

const chunkBytes = 4 * 1024 * 1024

/** Reads the file in parts, so that its size does not matter. */
export const scanFile: ScanFile = async (file, signal, onDone) => {
  const digest = new Sha256()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  let quotes = 0
  for (let at = 0; at < file.size; at += chunkBytes) {
    signal.throwIfAborted()
    const bytes = new Uint8Array(await file.slice(at, at + chunkBytes).arrayBuffer())
    digest.add(bytes)
    for (let index = bytes.indexOf(0x22); index >= 0; index = bytes.indexOf(0x22, index + 1)) quotes += 1
    isUtf8 &&= decodes(decoder, bytes, at + chunkBytes < file.size)
    onDone(Math.min(1, (at + chunkBytes) / file.size))
  }
  return { sha256: digest.end(), isUtf8, quotesAreEven: quotes % 2 === 0 }
}

/** The encoding by its label for `TextDecoder`: marks first, then what the bytes allow. */
export function encodingOf(head: Uint8Array, isUtf8: boolean): string {
  const wide = wideEncodingOf(head)
  if (wide) return wide
  if (isUtf8) return 'utf-8'
  const high = head.filter((byte) => byte >= 0x80)
  const noWindows = high.filter((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)).length
  const macSpaces = high.filter((byte) => byte === 0xca).length
  return high.length > 0 && (noWindows > 0 || macSpaces > high.length / 2) ? 'macintosh' : 'windows-1252'
}

function decodes(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
