import type { ProtectedAnswer, PublishedCount } from '../disclosure/published'

const header = 'source,transit,destination,count,count_low,count_high'

/**
 * One line for each distinct route, in the order of the protected answer: the published ones by size, the hidden ones by
 * code. An exact count stands in all three columns, a bounded one leaves `count` empty, a hidden one is `<10` there.
 */
export function flowsCsv({ answer }: ProtectedAnswer): string {
  const lines = answer.routes.map(({ source, transits, destination, count }) =>
    [...[source, transits.join('>'), destination].map(textCell), ...countCells(count)].join(',')
  )
  return [header, ...lines, ''].join('\n')
}

function countCells(count: PublishedCount): readonly [string, string, string] {
  switch (count.kind) {
    case 'exact':
      return [plainNumber(count.value), plainNumber(count.value), plainNumber(count.value)]
    case 'bounded':
      return ['', plainNumber(count.low), plainNumber(count.high)]
    case 'hidden':
      return [`<${count.below}`, '', '']
  }
}

/** A point and at most six digits after it, no grouping, no exponent: the same in every language. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(6).replace(/\.?0+$/, '')
}

/** A spreadsheet takes a cell that begins like this for a formula: the apostrophe makes it a text. */
function textCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
