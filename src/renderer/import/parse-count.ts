/** What a cell says about a count. `low` and `high` are equal unless the cell is bounded. */
export type CountCell =
  | { readonly kind: 'count'; readonly low: number; readonly high: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'negative' }

/** How a column writes its numbers: which of `,` and `.` stands before decimals. */
export type DecimalMark = '.' | ','

const thousands = { '.': /^\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?$/, ',': /^\d{1,3}(?:[.' ]\d{3})+(?:,\d+)?$/ }
const plain = { '.': /^\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$|^\.\d+$/, ',': /^\d+(?:,\d+)?$/ }

/**
 * `<5` is 1 to 4: a publisher hides small counts, never the absence of any. `≤5` is 1 to 5, `3-6` is 3 to 6.
 * A word for "missing" counts as blank.
 */
export function parseCount(cell: string, mark: DecimalMark): CountCell {
  const text = cell.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (text === '' || isMissingWord(text)) return { kind: 'blank' }
  const bound = /^(<=|<|≤|less than)\s*(\S+)$/i.exec(text)
  if (bound) return interval(1, parseNumber(bound[2] ?? '', mark), bound[1] === '≤' || bound[1] === '<=' ? 0 : 1)
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(text)
  if (range) return interval(Number(range[1]), Number(range[2]), 0)
  if (/^[-−]\s*\.?\d/.test(text)) return { kind: 'negative' }
  const value = parseNumber(text, mark)
  return value === null ? { kind: 'unreadable' } : { kind: 'count', low: value, high: value }
}

/** A column uses the decimal comma when one of its numbers cannot be read otherwise. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  return cells.some((cell) => plain[','].test(cell.trim()) && cell.includes(',') && !thousands['.'].test(cell.trim()))
    ? ','
    : '.'
}

/** Words that stand for nothing stated in columns that hold no places (there `NA` is Namibia). */
export function isMissingWord(cell: string): boolean {
  return missingWords.has(cell.trim().toLowerCase())
}

const missingWords = new Set([
  ...[
    '',
    '-',
    '–',
    '—',
    '.',
    '..',
    '...',
    '-99',
    '-99.0',
    'nan',
    'null',
    'none',
    'n/a',
    'na',
    '#n/a',
    'unknown',
    'not known'
  ],
  ...['not available', 'not stated', 'not specified', 'no mention', 'unspecified', 'no data', 'missing'],
  ...[
    'inconnu',
    'inconnue',
    'non précisé',
    'non disponible',
    'non renseigné',
    'desconocido',
    'desconocida',
    'no disponible'
  ],
  ...['no especificado', 'sin datos', 'desconhecido', 'não disponível']
])

function interval(low: number, limit: number | null, below: 0 | 1): CountCell {
  const high = limit === null ? null : Math.ceil(limit) - below
  return high === null || high < low ? { kind: 'unreadable' } : { kind: 'count', low, high }
}

function parseNumber(text: string, mark: DecimalMark): number | null {
  if (!plain[mark].test(text) && !thousands[mark].test(text)) return null
  const digits = mark === '.' ? text.replace(/[,' ]/g, '') : text.replace(/[.' ]/g, '').replace(',', '.')
  const value = Number(digits)
  return Number.isFinite(value) ? value : null
}
