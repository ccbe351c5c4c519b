import { Fragment } from 'react'
import { BriefPage } from './BriefPage'
import './brief-pages.css'
import { planBrief } from './brief-plan'
import { ChartsPage } from './ChartsPage'
import { figureId } from './figure-id'
import type { FigureValues } from './figure-values'
import { inLanguage } from './figure-values'
import { marksOf } from './figure-text'
import { MapPage } from './MapPage'
import type { NoteBlock } from './notes-plan'
import { NotesPage } from './NotesPage'
import { shortened } from './page-size'
import { RoutesTable } from './RoutesTable'
import { voiceIn } from './voice'

export interface BriefPagesProps {
  readonly values: FigureValues
}

/** The brief as it prints: finding and map, charts, table of routes, notes. Every count in it is a published one. */
export function BriefPages({ values: given }: BriefPagesProps) {
  const values = inLanguage(given)
  const voice = voiceIn(values.language)
  const plan = planBrief(values, voice)
  const marks = marksOf(values, voice)
  const [underTable = [], ...notePages] = plan.notes
  const notes = (blocks: readonly NoteBlock[], part: 'first' | 'later') => (
    <NotesPage key={`notes ${part}`} values={values} blocks={blocks} part={part} voice={voice} />
  )
  const lastTable = plan.tables.length - 1
  const sheets = [
    <MapPage key="map" values={values} plan={plan.mapPage} voice={voice} />,
    <ChartsPage key="charts" values={values} voice={voice} />,
    ...plan.tables.map((routes, index) => (
      <Fragment key={`table ${index}`}>
        <RoutesTable
          values={values}
          routes={routes}
          part={index === 0 ? 'first' : 'later'}
          routesLeft={index === lastTable ? plan.routesLeft : null}
          voice={voice}
        />
        {index === lastTable && underTable.length > 0 && notes(underTable, 'first')}
      </Fragment>
    )),
    ...notePages.map((blocks, index) => (
      <Fragment key={`notes ${index}`}>
        {notes(blocks, index === 0 && underTable.length === 0 ? 'first' : 'later')}
      </Fragment>
    ))
  ]
  return (
    <main className="brief" lang={values.language}>
      {sheets.map((sheet, index) => (
        <BriefPage
          key={sheet.key}
          marks={marks}
          foot={`${shortened(values.imported.dataset.title, 84)} · ${figureId(values)}`}
          number={voice.say('page.number', { page: index + 1, pages: sheets.length })}
        >
          {sheet}
        </BriefPage>
      ))}
    </main>
  )
}
