export type Separator = ',' | ';' | '\t' | '|'

export interface CsvDialect {
  readonly separator: Separator
  /** Most cells that a record of the sample has. */
  readonly width: number
  readonly sample: readonly (readonly (string | null)[])[]
}

const separators: readonly Separator[] = [',', ';', '\t', '|']
const sampleRecords = 400

/**
 * The separator whose records agree best on a width. `text` is the file's beginning; where it is cut, `isWhole` is
 * false and its last record is left out. `null`: one column only, so no table.
 */
export function sniffCsv(text: string, isWhole: boolean): CsvDialect | null {
  const candidates = separators.flatMap((separator) => {
    const records = splitRecords(text, separator, isWhole)
    const widths = records.map((record) => record.length).filter((width) => width > 1)
    if (widths.length === 0) return []
    const usual = usualWidth(records)
    const agreeing = widths.filter((width) => width === usual).length / records.length
    const dialect = { separator, width: Math.max(...widths), sample: records }
    return [{ dialect, score: agreeing * Math.log2(usual + 1) }]
  })
  return (
    candidates.reduce<(typeof candidates)[number] | null>(
      (best, candidate) => (best === null || candidate.score > best.score ? candidate : best),
      null
    )?.dialect ?? null
  )
}

/** Records of a text, with quoted cells that may hold separators, line ends and doubled quotes. */
export function splitRecords(text: string, separator: string, isWhole: boolean): (string | null)[][] {
  const records: (string | null)[][] = []
  let record: (string | null)[] = []
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"?[^\\S\\r\\n${separator}]*|([^${separator}\\r\\n]*))(${separator === '|' ? '\\|' : separator}|\\r\\n|\\n|\\r|$)`,
    'y'
  )
  while (cell.lastIndex <= text.length && records.length < sampleRecords) {
    const found = cell.exec(text)
    if (found === null) break
    const value = found[1]?.replaceAll('""', '"') ?? found[2] ?? ''
    record.push(value === '' ? null : value)
    if (found[3] === separator) continue
    if (record.length > 1 || record[0] !== null) records.push(record)
    record = []
    if (found[3] === '') return isWhole ? records : records.slice(0, -1)
  }
  return records
}

/** The width that most records of more than one cell have. */
export function usualWidth(records: readonly (readonly unknown[])[]): number {
  const times = new Map<number, number>()
  for (const { length } of records) if (length > 1) times.set(length, (times.get(length) ?? 0) + 1)
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}
