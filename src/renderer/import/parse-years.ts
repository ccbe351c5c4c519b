import { isMissingWord } from './parse-count'

/** What a cell says about the time: one year, or a range that is never cut. */
export type YearsCell =
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }

const year = '(1[89]\\d{2}|20\\d{2})'
const single = new RegExp(`^${year}(?:\\.0+)?$`)
const range = new RegExp(`^${year}\\s*(?:-|–|/|to|à|a)\\s*${year}$`)
const dates = [
  new RegExp(`^${year}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?:[T ].*)?$`),
  new RegExp(`^\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,10}\\.?)[-/. ]${year}(?:[T ].*)?$`, 'u'),
  new RegExp(`^\\p{L}{3,10}\\.? (?:\\d{1,2}, )?${year}$`, 'u')
]

export function parseYears(cell: string): YearsCell {
  const text = cell.trim()
  if (isMissingWord(text)) return { kind: 'blank' }
  const between = range.exec(text)
  if (between) return yearsOf(Number(between[1]), Number(between[2]))
  for (const pattern of [single, ...dates]) {
    const found = pattern.exec(text)
    if (found) return yearsOf(Number(found[1]), Number(found[1]))
  }
  return { kind: 'unreadable' }
}

/** The year in the name of a sheet (`2009 RECODE`); a name without one states none. */
export function yearsOfSheet(name: string): YearsCell {
  const found = new RegExp(`(?<!\\d)${year}(?!\\d)`).exec(name)
  return found ? yearsOf(Number(found[1]), Number(found[1])) : { kind: 'blank' }
}

function yearsOf(first: number, last: number): YearsCell {
  return first > last ? { kind: 'unreadable' } : { kind: 'years', first, last }
}
