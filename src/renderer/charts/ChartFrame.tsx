import { BarChart3, Table } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'

export interface ChartRow {
  readonly key: string
  readonly name: string
  readonly value: string
}

export interface ChartFrameProps {
  readonly title: string
  /** What the chart says, for a reader who does not see it. */
  readonly summary: string
  readonly notes: readonly string[]
  readonly rows: readonly ChartRow[]
  readonly words: { readonly asTable: string; readonly asChart: string; readonly count: string; readonly empty: string }
  readonly children: ReactNode
}

/** A chart with its title, its notes, and the same numbers as a table. */
export function ChartFrame({ title, summary, notes, rows, words, children }: ChartFrameProps) {
  const [isTable, setTable] = useState(false)
  const toggle = isTable ? words.asChart : words.asTable
  return (
    <section className="chart" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          title={toggle}
          aria-label={toggle}
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? <BarChart3 size={14} aria-hidden="true" /> : <Table size={14} aria-hidden="true" />}
        </button>
      </header>
      {rows.length === 0 ? <p className="note">{words.empty}</p> : null}
      {rows.length > 0 && isTable ? <ChartTable title={title} rows={rows} count={words.count} /> : null}
      {rows.length > 0 && !isTable ? (
        <>
          <p className="visually-hidden">{summary}</p>
          {children}
        </>
      ) : null}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </section>
  )
}

function ChartTable({
  title,
  rows,
  count
}: {
  readonly title: string
  readonly rows: readonly ChartRow[]
  readonly count: string
}) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{row.name}</td>
            <td className="number">{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
