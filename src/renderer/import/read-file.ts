import type { Outcome } from '../../shared/outcome'
import { failed } from '../../shared/outcome'
import type { WriteEngine } from '../engine/engine'
import { tables } from '../engine/tables'
import { dropRelation } from './build-tables'
import { detectFormat } from './detect-format'
import { readCsv } from './read-csv'
import { readWorkbook } from './read-workbook'
import type { Staged } from './reading'
import type { Scan, ScanFile } from './scan-file'
import type { DecodeWorkbook } from './workbook'

export interface ReadOptions {
  readonly wantedSheets: readonly string[] | null
  readonly scanFile: ScanFile
  readonly decodeWorkbook: DecodeWorkbook
  readonly signal: AbortSignal
}

const headBytes = 64 * 1024
const tailBytes = 256 * 1024

/** Above this a workbook, which is decoded whole, would not fit the page's memory. */
const mostWorkbookBytes = 200 * 1024 * 1024

/** Bytes → `staging`, by what the bytes are and not by the file's name. */
export async function readFile(
  file: File,
  scan: Scan,
  engine: WriteEngine,
  options: ReadOptions
): Promise<Outcome<Staged>> {
  await dropRelation(engine, tables.staging)
  const { name, size } = file
  const format = detectFormat(await bytesOf(file.slice(0, headBytes)), await bytesOf(file.slice(-tailBytes)))
  switch (format) {
    case 'workbook':
      if (size > mostWorkbookBytes) {
        return failed({ kind: 'file-too-large', name, sizeBytes: size, limitBytes: mostWorkbookBytes })
      }
      return readWorkbook(file, engine, options.wantedSheets, options.decodeWorkbook, options.signal)
    case 'text':
      return readCsv(file, scan, engine, options.signal)
    case 'gzip':
      return readUnpacked(file, engine, options)
    case 'known-but-unsupported':
      return failed({ kind: 'format-unsupported', name })
    case 'not-a-table':
      return failed({ kind: 'not-a-table', name })
  }
}

async function readUnpacked(file: File, engine: WriteEngine, options: ReadOptions): Promise<Outcome<Staged>> {
  const inner = await unpack(file)
  if (inner === null) return failed({ kind: 'file-unreadable', name: file.name })
  if (detectFormat(await bytesOf(inner.slice(0, headBytes)), new Uint8Array()) !== 'text') {
    return failed({ kind: 'format-unsupported', name: file.name })
  }
  const scan = await options.scanFile(inner, options.signal, () => undefined)
  return readCsv(inner, scan, engine, options.signal)
}

async function unpack(file: File): Promise<File | null> {
  try {
    const bytes = file.stream().pipeThrough(new DecompressionStream('gzip'))
    return new File([await new Response(bytes).blob()], file.name)
  } catch {
    return null
  }
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer())
}
