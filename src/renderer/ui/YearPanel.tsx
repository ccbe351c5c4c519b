import { addCounts, isExact } from '../../shared/count'
import { ChartFrame } from '../charts/ChartFrame'
import { axisYears, yearBars } from '../charts/year-bars'
import { YearChart } from '../charts/YearChart'
import { withYears } from '../state/question'
import { useChartWords } from './use-chart-words'
import { useSession } from './use-session'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

export function YearPanel() {
  const { say, compact, count, cell } = useWords()
  const unit = useUnitWords()
  const words = useChartWords(say('chart.year'))
  const answer = useSession((state) => state.answer)
  const span = useSession((state) => state.opened?.imported.years ?? null)
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  if (!answer || !span) return null
  const chosen = question.filter.years ?? null
  const bars = yearBars(answer.byYear, span, chosen)
  const counts = new Map(answer.byYear.map((one) => [one.year, one.count]))
  const countOf = (year: number) => counts.get(year) ?? { low: 0, high: 0 }
  const elsewhere = addCounts(answer.missing.yearUnknown, answer.missing.yearRange)
  const notes = [
    ...(elsewhere.high > 0 ? [say('chart.yearElse', { count: count(elsewhere) })] : []),
    ...(answer.byYear.every((one) => isExact(one.count)) ? [] : [say('chart.bounded')])
  ]
  const rows = bars.map(({ year }) => ({ key: String(year), name: String(year), value: cell(countOf(year)) }))
  const isOnly = (year: number) => chosen !== null && chosen[0] === year && chosen[1] === year
  return (
    <ChartFrame
      title={say('chart.year')}
      summary={rows.map(({ name, value }) => say('pair', { name, value })).join('. ')}
      notes={notes}
      rows={answer.byYear.length === 0 ? [] : rows}
      words={words}
    >
      <YearChart
        bars={bars}
        axisYears={axisYears(span, chosen, Math.max(2, Math.round(bars.length / 5)))}
        nameOf={(year) => say('chart.yearPick', { year: String(year), count: unit.whole(countOf(year)) })}
        formatCount={compact}
        onPick={(year) => ask(withYears(question, isOnly(year) ? null : [year, year]))}
      />
    </ChartFrame>
  )
}
