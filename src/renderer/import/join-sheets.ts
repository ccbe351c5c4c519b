import { sheetColumn } from '../../shared/recipe'
import type { StagedColumn } from './check-mapping'
import { plainTitle } from './check-mapping'
import { findHeader, namesOf } from './find-header'
import type { Sheet } from './workbook'

/** Sheets read as one table: `cells` by column, `lines` counted through all sheets that were read, headers included. */
export interface JoinedSheets {
  readonly columns: readonly StagedColumn[]
  readonly cells: readonly (readonly (string | null)[])[]
  readonly lines: readonly number[]
  readonly sheets: readonly string[]
  readonly skippedSheets: readonly string[]
  /** Row of the header on the first sheet, 1 for the first; 0 where there is none. */
  readonly headerRow: number
}

interface Table {
  readonly sheet: Sheet
  readonly headerRow: number
  readonly names: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly (string | null)[] }[]
}

/**
 * The sheets whose titles fit together, as one table; of several such groups the one with most rows. A sheet that repeats
 * another of the group row by row is left out, or its rows would count twice: the one whose name holds a year stays.
 * `null`: no sheet holds a table.
 */
export function joinSheets(sheets: readonly Sheet[], wanted: readonly string[] | null): JoinedSheets | null {
  const tables = sheets.filter(({ name }) => wanted === null || wanted.includes(name)).flatMap(tableOf)
  const group = largestGroup(tables)
  const used = wanted === null ? withoutRepeats(group) : group
  if (used.length === 0) return null
  const columns = mergedColumns(used)
  const skipped = sheets.filter((sheet) => !used.some((table) => table.sheet === sheet))
  return { ...stacked(used, columns), ...namesOfSheets(used, skipped), headerRow: used[0]?.headerRow ?? 0 }
}

function namesOfSheets(used: readonly Table[], skipped: readonly Sheet[]) {
  return { sheets: used.map((table) => table.sheet.name), skippedSheets: skipped.map((sheet) => sheet.name) }
}

function tableOf(sheet: Sheet): readonly Table[] {
  const start = findHeader(sheet.rows)
  if (start === null) return []
  const rows = sheet.rows.flatMap((cells, index) =>
    index < start.firstRow || cells.every(isBlank) ? [] : [{ line: index + 1, cells }]
  )
  if (rows.length === 0) return []
  const header = sheet.rows[start.header] ?? []
  const width = Math.max(
    header.length,
    rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  )
  const kept = Array.from({ length: width }, (_, index) => index).filter(
    (index) => !isBlank(header[index]) || rows.some((row) => !isBlank(row.cells[index]))
  )
  const names = namesOf(header, width)
  return [
    {
      sheet,
      headerRow: start.header + 1,
      names: kept.map((index) => names[index] ?? ''),
      rows: rows.map(({ line, cells }) => ({ line, cells: kept.map((index) => cells[index] ?? null) }))
    }
  ]
}

function isBlank(cell: string | null | undefined): boolean {
  return cell === null || cell === undefined || cell.trim() === ''
}

function largestGroup(tables: readonly Table[]): readonly Table[] {
  const groups: Table[][] = []
  for (const table of tables) {
    const group = groups.find(([first]) => first !== undefined && fitTogether(first.names, table.names))
    if (group) group.push(table)
    else groups.push([table])
  }
  const rowsOf = (group: readonly Table[]) => group.reduce((sum, table) => sum + table.rows.length, 0)
  return groups.reduce<Table[]>((best, group) => (rowsOf(group) > rowsOf(best) ? group : best), [])
}

/** Titles drift from sheet to sheet; two thirds of them still agree. */
function fitTogether(a: readonly string[], b: readonly string[]): boolean {
  const titles = new Set(a.map(plainTitle))
  const shared = b.filter((title) => titles.has(plainTitle(title))).length
  return shared >= (Math.max(a.length, b.length) * 2) / 3
}

function withoutRepeats(tables: readonly Table[]): readonly Table[] {
  const kept = new Map<string, Table>()
  for (const table of tables) {
    const rows = JSON.stringify(table.rows.map((row) => row.cells))
    const twin = kept.get(rows)
    if (twin === undefined || (/\d{4}/.test(table.sheet.name) && !/\d{4}/.test(twin.sheet.name))) kept.set(rows, table)
  }
  return tables.filter((table) => [...kept.values()].includes(table))
}

/** Columns by title; one whose title is new takes the column at its own position when that has no other claim. */
function mergedColumns(tables: readonly Table[]): readonly MergedColumn[] {
  const merged: MergedColumn[] = []
  tables.forEach(({ names }, at) => {
    const places = names.map((name) =>
      merged.findIndex(({ titles }) => titles.some((t) => plainTitle(t) === plainTitle(name)))
    )
    names.forEach((name, index) => {
      const found = places[index] ?? -1
      const target = found >= 0 ? found : index < merged.length && !places.includes(index) ? index : merged.length
      const column = (merged[target] ??= { titles: [], from: tables.map(() => -1) })
      if (!column.titles.includes(name)) column.titles.push(name)
      column.from[at] = index
    })
  })
  return merged
}

interface MergedColumn {
  readonly titles: string[]
  /** For each table the number of its column, -1 for none. */
  readonly from: number[]
}

function stacked(tables: readonly Table[], merged: readonly MergedColumn[]) {
  const lines: number[] = []
  const cells: (string | null)[][] = Array.from({ length: merged.length + 1 }, () => [])
  let offset = 0
  tables.forEach((table, at) => {
    for (const row of table.rows) {
      lines.push(offset + row.line)
      merged.forEach(({ from }, index) => cells[index]?.push(row.cells[from[at] ?? -1] ?? null))
      cells[merged.length]?.push(table.sheet.name)
    }
    offset += table.sheet.rows.length
  })
  const columns = merged.map(({ titles }) => ({ header: titles[0] ?? '', titles }))
  return { lines, cells, columns: [...columns, { header: sheetColumn, titles: [sheetColumn] }] }
}
