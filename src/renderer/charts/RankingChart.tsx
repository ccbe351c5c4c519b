import type { RankingRow } from './ranking'

export interface RankingChartProps<Key extends string> {
  readonly rows: readonly RankingRow<Key>[]
  readonly nameOf: (key: Key) => string
  readonly valueOf: (row: RankingRow<Key>) => string
  /** Stands for what is not stated: drawn as an outline. */
  readonly isOutline: (key: Key) => boolean
  readonly isChosen: (key: Key) => boolean
  readonly onPick: (key: Key) => void
}

/** Named bars, one a row; each can be chosen. */
export function RankingChart<Key extends string>(props: RankingChartProps<Key>) {
  const { rows, nameOf, valueOf, isOutline, isChosen, onPick } = props
  return (
    <ul className="ranking">
      {rows.map((row) => (
        <li key={row.key}>
          <button
            type="button"
            className={isChosen(row.key) ? 'chosen' : 'faded'}
            title={nameOf(row.key)}
            onClick={() => onPick(row.key)}
          >
            <span className="ranking-name">{nameOf(row.key)}</span>
            <span className={isOutline(row.key) ? 'ranking-bar outline' : 'ranking-bar'} aria-hidden="true">
              <span className="low" style={{ width: `${row.low * 100}%` }} />
              <span className="more" style={{ width: `${row.more * 100}%` }} />
            </span>
            <span className="number">{valueOf(row)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
