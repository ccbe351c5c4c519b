import { BriefPage } from './BriefPage'
import './brief-pages.css'
import { planBrief } from './brief-plan'
import { ChartsPage } from './ChartsPage'
import { figureId } from './figure-id'
import type { FigureValues } from './figure-values'
import { marksOf } from './figure-text'
import { MapPage } from './MapPage'
import { NotesPage } from './NotesPage'
import { RoutesTable } from './RoutesTable'
import { voiceIn } from './voice'

export interface BriefPagesProps {
  readonly values: FigureValues
}

/** The brief as it prints: finding and map, charts, table of routes, notes. Every count in it is a published one. */
export function BriefPages({ values }: BriefPagesProps) {
  const voice = voiceIn(values.language)
  const plan = planBrief(values, voice)
  const marks = marksOf(values, voice)
  const sheets = [
    <MapPage key="map" values={values} plan={plan} voice={voice} />,
    <ChartsPage key="charts" values={values} voice={voice} />,
    ...plan.tables.map((routes, index) => (
      <RoutesTable
        key={`table ${index}`}
        values={values}
        routes={routes}
        part={index === 0 ? 'first' : 'later'}
        routesLeft={index === plan.tables.length - 1 ? plan.routesLeft : null}
        voice={voice}
      />
    )),
    <NotesPage key="notes" values={values} text={plan.text} voice={voice} />
  ]
  return (
    <main className="brief" lang={values.language}>
      {sheets.map((sheet, index) => (
        <BriefPage
          key={sheet.key}
          marks={marks}
          foot={`${values.imported.dataset.title} · ${figureId(values)}`}
          number={voice.say('page.number', { page: index + 1, pages: sheets.length })}
        >
          {sheet}
        </BriefPage>
      ))}
    </main>
  )
}
