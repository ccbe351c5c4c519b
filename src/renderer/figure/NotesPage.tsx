import { Fragment } from 'react'
import type { RowAccount } from '../../shared/dataset'
import type { Protection } from '../disclosure/published'
import type { FigureValues } from './figure-values'
import type { NoteBlock } from './notes-plan'
import type { Voice } from './voice'

export interface NotesPageProps {
  readonly values: FigureValues
  readonly blocks: readonly NoteBlock[]
  readonly part: 'first' | 'later'
  readonly voice: Voice
}

/** One page's share of the notes. */
export function NotesPage({ values, blocks, part, voice }: NotesPageProps) {
  const title = voice.say('page.notes')
  return (
    <div className="brief-notes">
      <h2>{part === 'first' ? title : voice.say('table.continued', { title })}</h2>
      {blocks.map(({ heading, text, kind }, index) => (
        <Fragment key={index}>
          {heading !== null && <h3>{heading}</h3>}
          {kind === 'rows' ? (
            <Rows values={values} voice={voice} />
          ) : (
            <p className={kind === 'quiet' ? 'brief-quiet' : undefined}>{text}</p>
          )}
        </Fragment>
      ))}
    </div>
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
