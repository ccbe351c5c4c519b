import { Bar, BarChart, Cell, XAxis, YAxis } from 'recharts'
import type { YearBar } from './year-bars'
import { countTicks } from './year-bars'

export interface YearChartProps {
  readonly bars: readonly YearBar[]
  readonly axisYears: readonly number[]
  /** A bar's words for its tooltip and its name: "Only 2017: 318 identified victims". */
  readonly nameOf: (year: number) => string
  readonly formatCount: (value: number) => string
  readonly onPick: (year: number) => void
}

const [widthPx, heightPx, plotHeightPx] = [200, 92, 72]

/** Bars by year. Years outside the choice are faded; each bar can be chosen, by hand or by key. */
export function YearChart({ bars, axisYears, nameOf, formatCount, onPick }: YearChartProps) {
  const ticks = countTicks(Math.max(0, ...bars.map(({ low, more }) => low + more)))
  const leftPx = 12 + 6.5 * Math.max(...ticks.map((tick) => formatCount(tick).length))
  return (
    <div className="year-chart">
      <BarChart
        width={widthPx}
        height={heightPx}
        data={[...bars]}
        margin={{ top: 4, right: 12, bottom: 0, left: 0 }}
        barCategoryGap={bars.length > 40 ? 0 : 1}
        accessibilityLayer={false}
        aria-hidden="true"
      >
        <YAxis
          width={leftPx}
          ticks={[...ticks]}
          domain={[0, ticks.at(-1) ?? 1]}
          axisLine={false}
          tickLine={false}
          tickFormatter={formatCount}
          interval={0}
        />
        <XAxis dataKey="year" ticks={[...axisYears]} interval={0} tickLine={false} height={heightPx - plotHeightPx} />
        <Bar dataKey="low" stackId="count" isAnimationActive={false} className="bar-low">
          {bars.map((bar) => (
            <Cell key={bar.year} className={bar.isChosen ? 'chosen' : 'faded'} />
          ))}
        </Bar>
        <Bar dataKey="more" stackId="count" isAnimationActive={false} className="bar-more">
          {bars.map((bar) => (
            <Cell key={bar.year} className={bar.isChosen ? 'chosen' : 'faded'} />
          ))}
        </Bar>
      </BarChart>
      <div className="year-picks" style={{ insetInlineStart: leftPx }}>
        {bars.map(({ year }) => (
          <button
            key={year}
            type="button"
            title={nameOf(year)}
            aria-label={nameOf(year)}
            onClick={() => onPick(year)}
          />
        ))}
      </div>
    </div>
  )
}
