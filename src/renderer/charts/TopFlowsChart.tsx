import { ArrowRight, RotateCw } from 'lucide-react'
import type { RankingRow } from './ranking'

export interface TopFlow {
  readonly from: string
  readonly to: string
}

export interface TopFlowsChartProps {
  readonly rows: readonly RankingRow<TopFlow>[]
  readonly placeOf: (place: string) => string
  readonly nameOf: (flow: TopFlow) => string
  /** What the two signs between names mean, for a reader who does not see them. */
  readonly signs: { readonly to: string; readonly inside: string }
  readonly valueOf: (row: RankingRow<TopFlow>) => string
  readonly isChosen: (flow: TopFlow) => boolean
  readonly onPick: (flow: TopFlow) => void
  readonly onNarrow: (flow: TopFlow) => void
}

/** The largest flows by rank. Choosing one selects it everywhere; a double click, or the same key again, narrows. */
export function TopFlowsChart({
  rows,
  placeOf,
  nameOf,
  signs,
  valueOf,
  isChosen,
  onPick,
  onNarrow
}: TopFlowsChartProps) {
  return (
    <ol className="top-flows">
      {rows.map((row, index) => (
        <li key={`${row.key.from}>${row.key.to}`}>
          <button
            type="button"
            title={nameOf(row.key)}
            aria-pressed={isChosen(row.key)}
            onClick={({ detail }) => (detail === 0 && isChosen(row.key) ? onNarrow(row.key) : onPick(row.key))}
            onDoubleClick={() => onNarrow(row.key)}
          >
            <span className="rank">{index + 1}</span>
            <span className="ends">
              <span>{placeOf(row.key.from)}</span>
              {row.key.from === row.key.to ? (
                <>
                  <RotateCw size={11} aria-hidden="true" />
                  <span className="visually-hidden">{signs.inside}</span>
                </>
              ) : (
                <>
                  <ArrowRight size={11} aria-hidden="true" />
                  <span className="visually-hidden"> {signs.to} </span>
                  <span>{placeOf(row.key.to)}</span>
                </>
              )}
            </span>
            <span className="number">{valueOf(row)}</span>
            <span className="line" aria-hidden="true">
              <span style={{ width: `${row.low * 100}%` }} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
