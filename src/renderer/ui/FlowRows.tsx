import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRef } from 'react'
import type { FlowColumn, FlowRow, RowOrder, RowsOf } from '../state/flow-rows'
import { FlowTableRow } from './FlowTableRow'
import { useUnitWords } from './use-unit-words'
import { useVisibleRows } from './use-visible-rows'
import { useWords } from './use-words'

interface FlowRowsProps {
  readonly rows: readonly FlowRow[]
  readonly rowsOf: RowsOf
  readonly order: RowOrder
  readonly onOrder: (order: RowOrder) => void
}

/** Only the rows in view are made, so that ten thousand scroll like ten. */
export function FlowRows({ rows, rowsOf, order, onOrder }: FlowRowsProps) {
  const { say } = useWords()
  const unit = useUnitWords()
  const scroller = useRef<HTMLDivElement>(null)
  const { shown, abovePx, belowPx } = useVisibleRows(scroller, rows.length)
  const columns: readonly (readonly [FlowColumn, string])[] =
    rowsOf === 'routes'
      ? [
          ['source', say('table.source')],
          ['via', say('table.via')],
          ['destination', say('table.destination')],
          ['count', unit.title()]
        ]
      : [
          ['source', say('table.from')],
          ['destination', say('table.to')],
          ['count', unit.title()]
        ]
  return (
    <div className="flow-scroll" ref={scroller}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([column, title]) => (
              <ColumnTitle key={column} column={column} title={title} order={order} onOrder={onOrder} />
            ))}
            {rowsOf === 'routes' && (
              <th scope="col" className="number">
                {say('table.share')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: abovePx }} aria-hidden="true" />
          {shown.map((index) => {
            const row = rows[index]
            return row && <FlowTableRow key={row.key} row={row} rowsOf={rowsOf} index={index} />
          })}
          <tr style={{ height: belowPx }} aria-hidden="true" />
        </tbody>
      </table>
    </div>
  )
}

interface ColumnTitleProps {
  readonly column: FlowColumn
  readonly title: string
  readonly order: RowOrder
  readonly onOrder: (order: RowOrder) => void
}

function ColumnTitle({ column, title, order, onOrder }: ColumnTitleProps) {
  const { say } = useWords()
  const isSorted = order.column === column
  const first = column === 'count' ? 'descending' : 'ascending'
  const other = order.direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <th scope="col" className={column === 'count' ? 'number' : ''} aria-sort={isSorted ? order.direction : 'none'}>
      <button
        type="button"
        title={say('table.sortBy', { column: title })}
        onClick={() => onOrder({ column, direction: isSorted ? other : first })}
      >
        {title}
        {isSorted && (order.direction === 'ascending' ? <ArrowUp size={12} /> : <ArrowDown size={12} />)}
      </button>
    </th>
  )
}
