/** What a style says that matters here: whether a number is a day. */
export type CellStyle = 'day' | 'number'

type Row = (string | null)[]

/** Row and column limits of the format: what lies beyond is no sheet. */
const mostRows = 1_048_576
const mostColumns = 16_384

/** Text that stands between two ends of rows. More is no sheet, and would be searched again and again. */
const mostRowText = 64 * 1024 * 1024

/**
 * Reads the rows of one sheet from its XML as it comes. Only cells that are written count: a used range that is declared
 * down to the last row costs nothing. Rows that are not written become empty ones only before a later row that is.
 */
export class SheetReader {
  readonly rows: Row[] = []
  #rest = ''
  #cells = 0

  constructor(
    readonly sharedTexts: readonly string[],
    readonly styles: readonly CellStyle[],
    readonly datesFrom1904: boolean,
    readonly mostCells = Infinity
  ) {}

  /** `isLast`: nothing follows. A row is read once its end is there. Throws a `RangeError` beyond the limits. */
  add(xml: string, isLast = false): void {
    this.#rest += xml
    const row = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
    let end = 0
    for (let found = row.exec(this.#rest); found !== null; found = row.exec(this.#rest)) {
      this.#addRow(found[1] ?? '', found[2] ?? '')
      end = row.lastIndex
    }
    this.#rest = isLast ? '' : this.#rest.slice(end)
    if (this.#rest.length > mostRowText) throw new RangeError('a row of the sheet has no end')
  }

  #addRow(attributes: string, cells: string): void {
    const stated = Number(attribute(attributes, 'r') ?? NaN)
    const number = stated > this.rows.length && stated <= mostRows ? stated : this.rows.length + 1
    const row = this.#readCells(cells)
    if (row.length === 0) return
    this.#cells += row.length + number - this.rows.length
    if (this.#cells > this.mostCells) throw new RangeError('the sheet has too many cells')
    while (this.rows.length < number - 1) this.rows.push([])
    this.rows.push(row)
  }

  #readCells(xml: string): Row {
    const row: Row = []
    let column = 0
    for (const found of xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
      const attributes = found[1] ?? ''
      const stated = columnOf(attribute(attributes, 'r') ?? '')
      column = stated ?? column
      const text = column < mostColumns ? this.#readCell(attributes, found[2] ?? '') : null
      if (text !== null) {
        while (row.length < column) row.push(null)
        row[column] = text
      }
      column += 1
    }
    return row
  }

  #readCell(attributes: string, content: string): string | null {
    const type = attribute(attributes, 't') ?? 'n'
    if (type === 'inlineStr') return textOrNull(runsOf(content))
    const value = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1]
    if (value === undefined) return null
    if (type === 's') return textOrNull(this.sharedTexts[Number(value)] ?? '')
    if (type === 'b') return value === '1' ? 'true' : 'false'
    if (type === 'e') return null
    if (type === 'n') return numberText(value, this.styles[Number(attribute(attributes, 's') ?? 0)], this.datesFrom1904)
    return textOrNull(plainXml(value))
  }
}

/** A number in its shortest form; a day where the cell's style says so. */
function numberText(value: string, style: CellStyle | undefined, datesFrom1904: boolean): string | null {
  const number = Number(value)
  if (!Number.isFinite(number) || value.trim() === '') return textOrNull(plainXml(value))
  if (style !== 'day') return String(number)
  const days = number + (datesFrom1904 ? 1462 : number < 60 ? 1 : 0)
  const iso = new Date(Math.round((days - 25569) * 86_400_000)).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
}

/** The text of all runs, without phonetic hints. */
export function runsOf(xml: string): string {
  const spoken = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  return [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map((run) => plainXml(run[1] ?? ''))
    .join('')
}

export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? plainXml(found[1] ?? found[2] ?? '') : null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text without XML's and Excel's escapes (`&amp;`, `&#233;`, `_x000D_`). */
function plainXml(xml: string): string {
  if (!xml.includes('&') && !xml.includes('_x')) return xml
  return xml
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text
}

/** `C7` → 2; `null` where there is no reference. */
function columnOf(reference: string): number | null {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column === 0 ? null : column - 1
}
