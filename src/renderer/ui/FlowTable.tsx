import { useMemo, useState } from 'react'
import { isExact } from '../../shared/count'
import { comparePlaceNames } from '../countries/place-names'
import type { RowOrder, RowsOf } from '../state/flow-rows'
import { flowRows, sortRows } from '../state/flow-rows'
import { capitalised } from '../words/capitalised'
import { CopyRows } from './CopyRows'
import { FlowRows } from './FlowRows'
import { useSession } from './use-session'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

const kinds: readonly RowsOf[] = ['routes', 'legs']

/** The same flows as the map, and those that it cannot draw, as a table that sorts and can be copied. */
export function FlowTable() {
  const { say, language, cell, number } = useWords()
  const unit = useUnitWords()
  const answer = useSession((state) => state.answer)
  const [rowsOf, setRowsOf] = useState<RowsOf>('routes')
  const [order, setOrder] = useState<RowOrder>({ column: 'count', direction: 'descending' })
  const rows = useMemo(
    () => (answer ? sortRows(flowRows(answer, rowsOf), order, comparePlaceNames(language)) : []),
    [answer, rowsOf, order, language]
  )
  if (!answer) return null
  const bounded = rows.find(({ count }) => !isExact(count))
  return (
    <section className="flow-table" aria-label={say('table.title')}>
      <header>
        <div className="segments" role="group" aria-label={say('table.title')}>
          {kinds.map((kind) => (
            <button key={kind} type="button" aria-pressed={rowsOf === kind} onClick={() => setRowsOf(kind)}>
              {say(`table.${kind}`)} {number(kind === 'routes' ? answer.routes.length : answer.flows.length)}
            </button>
          ))}
        </div>
        <p className="second">
          {capitalised(unit.whole(answer.totals.count), language)}.{' '}
          {say(rowsOf === 'legs' ? 'table.legsNote' : 'table.routesNote')}
          {bounded &&
            ` ${say('table.bounded', { example: cell(bounded.count), low: number(bounded.count.low), high: number(bounded.count.high) })}`}
        </p>
        <CopyRows rows={rows} rowsOf={rowsOf} />
      </header>
      <FlowRows rows={rows} rowsOf={rowsOf} order={order} onOrder={setOrder} />
    </section>
  )
}
