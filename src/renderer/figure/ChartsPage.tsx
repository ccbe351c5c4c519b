import type { ReactNode } from 'react'
import type { ChartRows } from './chart-rows'
import { ageSexChart, flowChart, formChart, routeChart, yearRows } from './chart-rows'
import type { FigureValues } from './figure-values'
import { pageWidthPx } from './map-plan'
import { isNone } from './published-numbers'
import { RankBars } from './RankBars'
import type { Voice } from './voice'
import { capitalised } from './voice'
import { YearColumns } from './YearColumns'

export interface ChartsPageProps {
  readonly values: FigureValues
  readonly voice: Voice
}

const halfPx = (pageWidthPx - 48) / 2

/** When, what for, who; then the largest flows and routes. */
export function ChartsPage({ values, voice }: ChartsPageProps) {
  const noun = capitalised(voice.noun(values.imported.dataset.unit))
  return (
    <>
      <h2>{voice.say('page.charts')}</h2>
      <YearsChart values={values} title={voice.say('chart.years', { noun })} voice={voice} />
      <div className="brief-pair">
        <BarsChart
          id="forms"
          title={voice.say('chart.forms')}
          chart={formChart(values, voice)}
          note={voice.say('note.multiple')}
          none={voice.say('chart.none')}
          voice={voice}
        />
        <BarsChart
          id="age-sex"
          title={voice.say('chart.ageSex')}
          chart={ageSexChart(values, voice)}
          note=""
          none={voice.say('chart.none')}
          voice={voice}
        />
      </div>
      <div className="brief-pair">
        <BarsChart
          id="flows"
          title={voice.say('chart.flows')}
          chart={flowChart(values, voice)}
          note=""
          none={voice.say('chart.none')}
          voice={voice}
        />
        <BarsChart
          id="routes"
          title={voice.say('chart.routes')}
          chart={routeChart(values, voice)}
          note=""
          none={voice.say('chart.routes.none')}
          voice={voice}
        />
      </div>
    </>
  )
}

function ChartFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <figure className="brief-chart">
      <h3>{title}</h3>
      {children}
    </figure>
  )
}

function YearsChart({ values, title, voice }: ChartsPageProps & { readonly title: string }) {
  const { missing } = values.answer.answer
  const years = yearRows(values)
  const beside = (['yearUnknown', 'yearRange'] as const)
    .filter((name) => !values.filter.years && !isNone(missing[name]))
    .map((name) => voice.say(`missing.${name}`, { count: voice.count(missing[name]) }))
  return (
    <ChartFrame title={title}>
      {years.length > 0 ? (
        <YearColumns title={title} years={years} widthPx={pageWidthPx} voice={voice} />
      ) : (
        <p>{voice.say('chart.none')}</p>
      )}
      {beside.length > 0 && (
        <p className="brief-quiet">
          {voice.say('missing.label')} {voice.parts(beside)}.
        </p>
      )}
    </ChartFrame>
  )
}

interface BarsChartProps {
  readonly id: string
  readonly title: string
  readonly chart: ChartRows
  readonly note: string
  readonly none: string
  readonly voice: Voice
}

function BarsChart({ id, title, chart, note, none, voice }: BarsChartProps) {
  const { rows, rest } = chart
  return (
    <ChartFrame title={title}>
      {rows.length > 0 ? <RankBars id={id} title={title} rows={rows} widthPx={halfPx} voice={voice} /> : <p>{none}</p>}
      {rest.values > 0 && (
        <p className="brief-quiet">{voice.say('chart.more', { rest: rest.values, count: voice.count(rest.count) })}</p>
      )}
      {note !== '' && rows.length > 0 && <p className="brief-quiet">{note}</p>}
    </ChartFrame>
  )
}
