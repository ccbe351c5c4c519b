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

/** A part that grows to more than this is a trap, not a table. */
const mostPartBytes = 1024 * 1024 * 1024

/** Texts stay as they are, numbers become their shortest text, days their ISO form, formulas their last result. */
export async function decodeWorkbook(bytes: ArrayBuffer): Promise<readonly Sheet[] | null> {
  const parts = listParts(new Uint8Array(bytes))
  try {
    return parts === null ? null : await readSheets(parts)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

async function readSheets(parts: ReadonlyMap<string, ZipPart>): Promise<readonly Sheet[]> {
  const workbook = await textOf(parts.get('xl/workbook.xml'))
  const sheetParts = readSheetParts(workbook, await textOf(parts.get('xl/_rels/workbook.xml.rels')))
  const sharedTexts = readSharedTexts(await textOf(parts.get('xl/sharedStrings.xml')))
  const styles = readStyles(await textOf(parts.get('xl/styles.xml')))
  const sheets: Sheet[] = []
  for (const { name, path } of sheetParts) {
    const reader = new SheetReader(sharedTexts, styles, countsDaysFrom1904(workbook))
    await eachText(parts.get(path), (text) => reader.add(text))
    reader.add('', true)
    sheets.push({ name, rows: reader.rows })
  }
  return sheets
}

async function textOf(part: ZipPart | undefined): Promise<string> {
  const texts: string[] = []
  await eachText(part, (text) => texts.push(text))
  return texts.join('')
}

async function eachText(part: ZipPart | undefined, take: (text: string) => void): Promise<void> {
  if (part === undefined) return
  const decoder = new TextDecoder()
  const reader = part.open().getReader()
  let waiting: string[] = []
  let waitingLength = 0
  let size = 0
  const read = () => reader.read().catch(() => Promise.reject(new RangeError('a part of the workbook is broken')))
  for (let next = await read(); !next.done; next = await read()) {
    size += next.value.length
    if (size > mostPartBytes) throw new RangeError('a part of the workbook is too large')
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
