import type { ReactNode } from 'react'
import { Fragment } from 'react'
import type { RowAccount } from '../../shared/dataset'
import type { Protection } from '../disclosure/published'
import { grouped } from './figure-id'
import type { FigureText } from './figure-text'
import { closed, missingSentence, noteSentences, sourceSentence } from './figure-text'
import type { FigureValues } from './figure-values'
import { filterParts } from './filter-words'
import type { Voice } from './voice'
import { capitalised } from './voice'

export interface NotesPageProps {
  readonly values: FigureValues
  readonly text: FigureText
  readonly voice: Voice
}

/** How it was counted, what is missing, what became of every row, protection, source and terms. */
export function NotesPage({ values, text, voice }: NotesPageProps) {
  const { imported, answer, filter, version, fingerprint } = values
  const { dataset, places } = imported
  const filters = filterParts(filter, voice)
  const { protection } = answer
  return (
    <div className="brief-notes">
      <h2>{voice.say('page.notes')}</h2>
      <Part title={voice.say('notes.counted')}>
        <p>
          {voice.say('notes.evidence', {
            evidence: voice.term(`evidence.${dataset.evidence}`),
            noun: voice.noun(dataset.unit)
          })}{' '}
          {noteSentences(values, voice).join(' ')} {voice.say('note.multiple')}
        </p>
        {dataset.definition !== '' && <p>{closed(voice.say('note.definition', { definition: dataset.definition }))}</p>}
        <p>
          {voice.say('notes.filters', {
            filters: filters.length > 0 ? `${voice.parts(filters)}.` : voice.say('filter.none')
          })}
        </p>
      </Part>
      <Part title={voice.say('notes.missing')}>
        <p>
          {capitalised(missingSentence(values, voice))}{' '}
          {voice.say('notes.places', { countries: places.countries, regions: places.regions })}{' '}
          {places.unresolved > 0 && voice.say('notes.unresolved', { labels: places.unresolved })}
        </p>
      </Part>
      <Part title={voice.say('notes.rows')}>
        <Rows values={values} voice={voice} />
        <p>{voice.say('notes.rows.sum')}</p>
      </Part>
      <Part title={voice.say('notes.protection')}>
        <p>
          {protection.kind === 'none'
            ? voice.say('notes.unprotected')
            : voice.say('note.threshold', { below: voice.number(protection.k) })}
        </p>
      </Part>
      <Part title={voice.say('notes.source')}>
        <p>{sourceSentence(values, voice)}</p>
        <p>{text.boundaries}</p>
        <p className="brief-quiet">{voice.say('notes.file', { name: imported.name, sha256: imported.sha256 })}</p>
        <p className="brief-quiet">{voice.say('notes.made', { version, data: grouped(fingerprint) })}</p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

const states = ['placed', 'partial', 'excluded', 'rejected'] as const satisfies readonly (keyof RowAccount)[]

/** A row can be one person: few rows are hidden as few records are. */
function Rows({ values, voice }: Pick<NotesPageProps, 'values' | 'voice'>) {
  const { rows, reasons } = values.imported
  const words = (count: number) => rowsInWords(count, values.answer.protection, voice)
  return (
    <table className="brief-rows">
      <thead>
        <tr>
          <th scope="col">{voice.say('column.state')}</th>
          <th scope="col">{voice.say('column.reason')}</th>
          <th scope="col" className="brief-number">
            {voice.say('column.rows')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{voice.term('state.read')}</th>
          <td />
          <td className="brief-number">{words(rows.read)}</td>
        </tr>
        {states.map((state) => (
          <Fragment key={state}>
            <tr>
              <th scope="row">{voice.term(`state.${state}`)}</th>
              <td />
              <td className="brief-number">{words(rows[state])}</td>
            </tr>
            {reasons
              .filter((reason) => reason.state === state)
              .map(({ reason, rows: count }) => (
                <tr key={reason} className="brief-reason">
                  <td />
                  <td>{voice.term(`reason.${reason}`)}</td>
                  <td className="brief-number">{words(count)}</td>
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function rowsInWords(rows: number, protection: Protection, voice: Voice): string {
  const isFew = protection.kind === 'threshold' && rows > 0 && rows < protection.k
  return isFew ? `<${voice.number(protection.k)}` : voice.number(rows)
}
