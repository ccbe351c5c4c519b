import { SheetReader } from './sheet-xml'
import type { ZipPart } from './unzip'
import { listParts } from './unzip'
import { countsDaysFrom1904, readSharedTexts, readSheetParts, readStyles } from './workbook-parts'

/** A sheet as texts, row by row from its first row; `null` for a blank cell. Rows may differ in length. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly (string | null)[])[]
}

/** Turns the bytes of a workbook into its sheets, `null` when they cannot be read. The application does so in a worker. */
export type DecodeWorkbook = (bytes: ArrayBuffer, signal: AbortSignal) => Promise<readonly Sheet[] | null>

export interface WorkbookLimits {
  /** Of all parts that are read, together. */
  readonly unpackedBytes: number
  /** Of one sheet, gaps between cells included. */
  readonly cells: number
}

/** What grows to more than this is a trap, or would not fit the page's memory. */
const ownLimits: WorkbookLimits = { unpackedBytes: 1024 * 1024 * 1024, cells: 40_000_000 }

/**
 * Texts stay as they are, numbers become their shortest text, days their ISO form, formulas their last result, errors
 * none. Of merged cells the first holds the text. Links to elsewhere, macros, pictures and hidden parts are not read.
 */
export async function decodeWorkbook(
  bytes: ArrayBuffer,
  limits: WorkbookLimits = ownLimits
): Promise<readonly Sheet[] | null> {
  const parts = listParts(new Uint8Array(bytes))
  try {
    return parts === null ? null : await readSheets(parts, limits)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

async function readSheets(parts: ReadonlyMap<string, ZipPart>, limits: WorkbookLimits): Promise<readonly Sheet[]> {
  const room = { bytes: limits.unpackedBytes }
  const workbook = await textOf(parts.get('xl/workbook.xml'), room)
  const sheetParts = readSheetParts(workbook, await textOf(parts.get('xl/_rels/workbook.xml.rels'), room))
  const sharedTexts = readSharedTexts(await textOf(parts.get('xl/sharedStrings.xml'), room))
  const styles = readStyles(await textOf(parts.get('xl/styles.xml'), room))
  const sheets: Sheet[] = []
  for (const { name, path } of sheetParts) {
    const reader = new SheetReader(sharedTexts, styles, countsDaysFrom1904(workbook), limits.cells)
    await eachText(parts.get(path), room, (text) => reader.add(text))
    reader.add('', true)
    sheets.push({ name, rows: reader.rows })
  }
  return sheets
}

interface Room {
  bytes: number
}

async function textOf(part: ZipPart | undefined, room: Room): Promise<string> {
  const texts: string[] = []
  await eachText(part, room, (text) => texts.push(text))
  return texts.join('')
}

async function eachText(part: ZipPart | undefined, room: Room, take: (text: string) => void): Promise<void> {
  if (part === undefined) return
  const decoder = new TextDecoder()
  const reader = part.open().getReader()
  let waiting: string[] = []
  let waitingLength = 0
  const read = () => reader.read().catch(() => Promise.reject(new RangeError('a part of the workbook is broken')))
  for (let next = await read(); !next.done; next = await read()) {
    room.bytes -= next.value.length
    if (room.bytes < 0) throw new RangeError('the workbook unpacks to too much')
    const text = decoder.decode(next.value, { stream: true })
    waiting.push(text)
    waitingLength += text.length
    if (waitingLength < 1_000_000) continue
    take(waiting.join(''))
    waiting = []
    waitingLength = 0
  }
  take(waiting.join('') + decoder.decode())
}
