import type { ReactNode } from 'react'
import type { Protection } from '../disclosure/published'
import type { BriefWord } from '../words/brief-words'
import type { ChartRest, ChartRows } from './chart-rows'
import { ageSexChart, flowCharts, formChart, routeChart, statesForms, yearRows } from './chart-rows'
import type { FigureValues } from './figure-values'
import { pageWidthPx } from './map-plan'
import { isNone } from './published-numbers'
import { RankBars } from './RankBars'
import type { Voice } from './voice'
import { amountOf, capitalised } from './voice'
import { YearColumns } from './YearColumns'

export interface ChartsPageProps {
  readonly values: FigureValues
  readonly voice: Voice
}

const halfPx = (pageWidthPx - 48) / 2

/** When, what for, who; then the largest flows and routes. A file without transits has more flows in their place. */
export function ChartsPage({ values, voice }: ChartsPageProps) {
  const noun = capitalised(voice.noun(values.imported.dataset.unit))
  const { protection } = values.answer
  const bars = (id: string, title: BriefWord, chart: ChartRows, none: BriefWord, note = '') => (
    <BarsChart
      id={id}
      title={voice.say(title)}
      chart={chart}
      none={voice.say(none)}
      note={note}
      protection={protection}
      voice={voice}
    />
  )
  const forms = formChart(values, voice)
  const flows = flowCharts(values, voice)
  return (
    <>
      <h2>{voice.say('page.charts')}</h2>
      <YearsChart values={values} title={voice.say('chart.years', { noun })} voice={voice} />
      <div className="brief-pair">
        {bars(
          'forms',
          'chart.forms',
          forms,
          statesForms(values) ? 'chart.none' : 'chart.unstated',
          voice.say('note.multiple')
        )}
        {bars('age-sex', 'chart.ageSex', ageSexChart(values, voice), 'chart.unstated')}
      </div>
      <div className="brief-pair">
        {bars('flows', 'chart.flows', flows.first, 'chart.none')}
        {flows.then
          ? bars('more-flows', 'chart.flows.more', flows.then, 'chart.none')
          : bars('routes', 'chart.routes', routeChart(values, voice), 'chart.routes.none')}
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
  readonly protection: Protection
  readonly voice: Voice
}

function BarsChart({ id, title, chart, note, none, protection, voice }: BarsChartProps) {
  const { rows, rest, fullCount = 1, allBelow } = chart
  const noRows = allBelow === undefined ? none : voice.say('chart.hidden', { below: voice.number(allBelow) })
  return (
    <ChartFrame title={title}>
      {rows.length > 0 ? (
        <RankBars id={id} title={title} rows={rows} fullCount={fullCount} widthPx={halfPx} voice={voice} />
      ) : (
        <p>{noRows}</p>
      )}
      {rest.values > 0 && <p className="brief-quiet">{restWords(rest, protection, voice)}</p>}
      {note !== '' && rows.length > 0 && <p className="brief-quiet">{note}</p>}
    </ChartFrame>
  )
}

/** A sum without its hidden parts says so; nothing but hidden parts has no sum. */
function restWords({ values, count, hiddenBelow }: ChartRest, protection: Protection, voice: Voice): string {
  const { amount, number } = amountOf(values, protection, voice)
  if (hiddenBelow === null) {
    return capitalised(voice.say('chart.more', { amount, rest: number, count: voice.count(count) }))
  }
  const below = voice.number(hiddenBelow)
  return isNone(count)
    ? capitalised(voice.say('chart.more.allHidden', { amount, rest: number, below }))
    : capitalised(voice.say('chart.more.hidden', { amount, rest: number, count: voice.count(count), below }))
}
