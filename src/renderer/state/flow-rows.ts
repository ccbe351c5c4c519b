import type { Answer } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { leastShare } from '../../shared/count'
import type { Place } from '../../shared/place'
import type { Selection } from './selection'
import { routePlaces } from './selection'
import { without } from './shown'

export type RowsOf = 'legs' | 'routes'
export type FlowColumn = 'source' | 'via' | 'destination' | 'count'

/** One line of the table of flows. `share`: the least share of the total; legs have none, because they do not add up to it. */
export interface FlowRow {
  readonly key: string
  readonly source: Place
  readonly via: readonly Place[]
  readonly destination: Place
  readonly count: Count
  readonly share: number | null
  readonly selection: Selection
}

export function flowRows(answer: Answer, rowsOf: RowsOf): readonly FlowRow[] {
  if (rowsOf === 'legs') {
    return answer.flows.map(({ from, to, count }) => ({
      key: `${from}>${to}`,
      source: from,
      via: [],
      destination: to,
      count,
      share: null,
      selection: { kind: 'flow', from, to }
    }))
  }
  return answer.routes.map((route) => ({
    key: routePlaces(route).join('>'),
    source: route.source,
    via: route.transits,
    destination: route.destination,
    count: route.count,
    share: leastShare(route.count, without(answer.totals.count, route.count)),
    selection: { kind: 'route', places: routePlaces(route) }
  }))
}

export interface RowOrder {
  readonly column: FlowColumn
  readonly direction: 'ascending' | 'descending'
}

/** Rows by one column; equal ones stay in the order of the answer. */
export function sortRows(
  rows: readonly FlowRow[],
  { column, direction }: RowOrder,
  comparePlaces: (a: Place, b: Place) => number
): readonly FlowRow[] {
  const compare = (a: FlowRow, b: FlowRow): number => {
    if (column === 'count') return a.count.low - b.count.low || a.count.high - b.count.high
    if (column === 'via') return compareWays(a.via, b.via, comparePlaces)
    return comparePlaces(a[column], b[column])
  }
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => sign * compare(a, b))
}

function compareWays(a: readonly Place[], b: readonly Place[], comparePlaces: (a: Place, b: Place) => number): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = comparePlaces(a[at] ?? '', b[at] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}

/**
 * Cells as lines of text that spreadsheets take apart at tabs. A cell never starts like a formula, and never breaks its line.
 */
export function tabbedText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(plainCell).join('\t')).join('\n')
}

function plainCell(text: string): string {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(oneLine) ? `'${oneLine}` : oneLine
}
