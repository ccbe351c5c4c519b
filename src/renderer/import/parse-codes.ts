import type { CategoryName } from '../../shared/dataset'
import type { RecipeColumn } from '../../shared/recipe'
import { categoryCodeOf } from './category-words'
import { isMissingWord } from './parse-count'

/**
 * The codes that a cell of a category holds: distinct, sorted; none where it states nothing that is known. A value that
 * Corridor has no word for is kept as it stands, but for the signs that separate values in its tables.
 */
export function parseCodes(cell: string, column: RecipeColumn, category: CategoryName): readonly string[] {
  const codes = splitCell(cell, column.separator, Object.keys(column.codes ?? {}))
    .filter((value) => !isUnstated(value, column))
    .map((value) => codeOf(value, column, category))
    .filter((code) => code !== null && code !== 'unknown')
  return [...new Set(codes as string[])].sort()
}

/**
 * The values of a cell, trimmed. A list of whole-number codes may have been taken for a decimal number on its way
 * (`3.4` for `3,4`): it is split at the point too, unless the file has such a code.
 */
export function splitCell(cell: string, separator: string | undefined, known: readonly string[]): readonly string[] {
  if (separator === undefined) return [cell.trim()]
  const decimal = separator === ',' && /^\d+\.\d+$/.test(cell.trim()) && !known.includes(cell.trim())
  return cell
    .split(decimal ? '.' : separator)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function isUnstated(value: string, { missing, suppressed }: RecipeColumn): boolean {
  return isMissingWord(value) || [...(missing ?? []), ...(suppressed ?? [])].includes(value)
}

function codeOf(value: string, { codes }: RecipeColumn, category: CategoryName): string | null {
  if (codes) return Object.hasOwn(codes, value) ? (codes[value] ?? null) : null
  return categoryCodeOf(value, category)
}
