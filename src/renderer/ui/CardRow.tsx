import type { ReactNode } from 'react'
import type { Selection } from '../state/selection'
import { useSession } from './use-session'

interface CardRowProps {
  readonly mark: ReactNode
  readonly name: string
  readonly value: string
  /** What the line selects when it is chosen; `null` where it names nothing on the map. */
  readonly selects: Selection | null
}

export function CardRow({ mark, name, value, selects }: CardRowProps) {
  const select = useSession((state) => state.select)
  const row = (
    <>
      {mark}
      <span className="card-name">{name}</span>
      <span className="number">{value}</span>
    </>
  )
  if (!selects) return <li className="card-row">{row}</li>
  return (
    <li>
      <button type="button" className="card-row" onClick={() => select(selects)}>
        {row}
      </button>
    </li>
  )
}
