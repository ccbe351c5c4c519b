import { useState } from 'react'
import type { Imported } from '../../shared/import-result'
import { safeText } from '../words/safe-text'
import { useWords } from './use-words'

const ends = ['placed', 'partial', 'excluded', 'rejected'] as const

/** How every row ended, why, and which place names are still open. */
export function ReadAccount({ imported: { rows, reasons, openLabels, places } }: { readonly imported: Imported }) {
  const { say, domain, number } = useWords()
  const sum = Object.fromEntries(['read', ...ends].map((end) => [end, number(rows[end as keyof typeof rows])]))
  return (
    <>
      <section>
        <h3>{say('read.rows')}</h3>
        <div className="account" aria-hidden="true">
          {ends.map((end) => (
            <span key={end} className={end} style={{ flexGrow: rows[end] }} title={domain(`state.${end}`)} />
          ))}
        </div>
        <p data-part="row-account">{say('read.sum', sum)}</p>
        {reasons.length === 0 ? (
          <p className="second">{say('read.noReasons')}</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('read.reason')}</th>
                <th scope="col" />
                <th scope="col" className="number">
                  {say('read.rows')}
                </th>
              </tr>
            </thead>
            <tbody>
              {reasons.map(({ reason, state, rows: count }) => (
                <tr key={`${state} ${reason}`}>
                  <td>{domain(`reason.${reason}`)}</td>
                  <td>{domain(`state.${state}`)}</td>
                  <td className="number">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section>
        <h3>{say('read.labels')}</h3>
        <p>{say('read.places', { countries: places.countries, regions: places.regions })}</p>
        <OpenLabels labels={openLabels} />
      </section>
    </>
  )
}

const labelsShown = 8

function OpenLabels({ labels }: { readonly labels: Imported['openLabels'] }) {
  const { say, number } = useWords()
  const [isWhole, setWhole] = useState(false)
  if (labels.length === 0) return <p className="second">{say('read.labelsNone')}</p>
  return (
    <>
      <p className="second">{say('read.labelsOpen', { count: labels.length })}</p>
      <table className="plain-table">
        <tbody>
          {(isWhole ? labels : labels.slice(0, labelsShown)).map(({ label, rows }) => (
            <tr key={label}>
              <td>{safeText(label)}</td>
              <td className="number">{say('read.labelRows', { count: rows })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {labels.length > labelsShown && (
        <button type="button" className="link" onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('filter.fewer') : say('filter.more', { count: number(labels.length) })}
        </button>
      )}
    </>
  )
}
