type Cells = readonly (string | null)[]

/** Where a table begins. Rows are numbered from 0; `header` is -1 where the first row is data already. */
export interface TableStart {
  readonly header: number
  readonly firstRow: number
}

const sampleRows = 60

/**
 * The header is the first row that is about as wide as the table and holds words (or years) rather than data. Lines
 * above it are a preamble; a row of HXL tags under it is no data. `null`: nothing here is a table.
 */
export function findHeader(rows: readonly Cells[]): TableStart | null {
  const sample = rows.slice(0, sampleRows)
  const width = usualWidth(sample)
  if (width < 2) return null
  const header = sample.findIndex((row) => filled(row).length >= Math.max(2, width * 0.6) && isWords(row))
  if (header < 0 || repeatsBelow(sample, header)) {
    const first = sample.findIndex((row) => filled(row).length >= 2)
    return { header: -1, firstRow: first }
  }
  const under = rows[header + 1]
  return { header, firstRow: under !== undefined && isTagRow(under) ? header + 2 : header + 1 }
}

/** Headers as they stand; `#3` for the third column where there is none, and a number behind one that repeats. */
export function namesOf(header: Cells, width: number): readonly string[] {
  const used = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const title = (header[index] ?? '').trim() || `#${index + 1}`
    let name = title
    for (let number = 2; used.has(name); number += 1) name = `${title} (${number})`
    used.add(name)
    return name
  })
}

function usualWidth(rows: readonly Cells[]): number {
  const widths = rows.map((row) => filled(row).length).filter((width) => width > 0)
  const sorted = [...widths].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.75)] ?? 0
}

function filled(row: Cells): readonly string[] {
  return row.flatMap((cell) => (cell === null || cell.trim() === '' ? [] : [cell.trim()]))
}

function isWords(row: Cells): boolean {
  const cells = filled(row)
  const words = cells.filter((cell) => /^(1[89]|20)\d{2}$/.test(cell) || !/^[<≤]?[-+]?[\d.,\s%]+$/.test(cell))
  return words.length >= cells.length * 0.6 && new Set(cells).size >= cells.length * 0.7
}

/** A header names its column once; a row whose cells come back under it is data. */
function repeatsBelow(rows: readonly Cells[], header: number): boolean {
  const row = rows[header] ?? []
  const below = rows.slice(header + 1)
  const repeated = row.filter((cell, index) => cell !== null && cell !== '' && below.some((b) => b[index] === cell))
  return repeated.length >= filled(row).length / 2
}

function isTagRow(row: Cells): boolean {
  const cells = filled(row)
  return cells.length > 0 && cells.filter((cell) => /^#[a-z]/.test(cell)).length >= cells.length / 2
}
