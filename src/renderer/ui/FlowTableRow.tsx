import type { KeyboardEvent } from 'react'
import type { FlowRow, RowsOf } from '../state/flow-rows'
import type { Selection } from '../state/selection'
import { useSession } from './use-session'
import { useWords } from './use-words'

interface FlowTableRowProps {
  readonly row: FlowRow
  readonly rowsOf: RowsOf
  readonly index: number
}

/** One flow. A click or the space bar selects it, a second click or Enter narrows, arrows go up and down. */
export function FlowTableRow({ row, rowsOf, index }: FlowTableRowProps) {
  const { say, place, cell, share } = useWords()
  const selection = useSession((state) => state.selection)
  const select = useSession((state) => state.select)
  const narrow = useSession((state) => state.narrow)
  const isChosen = isSame(selection, row.selection)
  const press = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const neighbour =
      event.key === 'ArrowDown'
        ? event.currentTarget.nextElementSibling
        : event.key === 'ArrowUp'
          ? event.currentTarget.previousElementSibling
          : null
    if (event.key === 'Enter') narrow(row.selection)
    else if (event.key === ' ') select(row.selection)
    else if (neighbour instanceof HTMLElement) neighbour.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <tr
      tabIndex={0}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-flow={row.key}
      onClick={() => select(row.selection)}
      onDoubleClick={() => narrow(row.selection)}
      onKeyDown={press}
    >
      <td>{place(row.source)}</td>
      {rowsOf === 'routes' && (
        <td className={row.via.length === 0 ? 'quiet' : ''}>
          {row.via.length === 0 ? say('table.direct') : row.via.map(place).join(', ')}
        </td>
      )}
      <td>{place(row.destination)}</td>
      <td className="number">{cell(row.count)}</td>
      {rowsOf === 'routes' && <td className="number">{row.share === null ? '' : share(row.share)}</td>}
    </tr>
  )
}

function isSame(selection: Selection | null, other: Selection): boolean {
  return selection !== null && JSON.stringify(selection) === JSON.stringify(other)
}
