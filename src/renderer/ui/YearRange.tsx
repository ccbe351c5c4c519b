import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { withYears } from '../state/question'
import { yearsText } from './use-chip-words'
import { useDragAsk } from './use-drag-ask'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** The years in view, between two handles. */
export function YearRange() {
  const { say } = useWords()
  const span = useSession((state) => state.opened?.imported.years ?? null)
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  const drag = useDragAsk()
  if (!span) return <div className="timeline note">{say('years.none')}</div>
  const [first, last] = span
  const years = question.filter.years
  const [from, to] = years ?? span
  const clamp = (year: number) => Math.min(last, Math.max(first, year))
  const move = (chosen: number[]) => {
    const [low = first, high = last] = chosen
    drag.move(withYears(question, low === first && high === last ? null : [low, high]))
  }
  return (
    <div className="timeline" role="group" aria-label={say('years.title')}>
      <Slider
        className="slider years"
        aria-label={say('years.title')}
        minValue={first}
        maxValue={Math.max(last, first + 1)}
        value={[clamp(from), clamp(to)]}
        onChange={move}
        onChangeEnd={drag.end}
        isDisabled={first === last}
      >
        <SliderTrack className="track">
          {({ state }) => (
            <>
              <span className="rail" />
              <span
                className="fill"
                style={{
                  insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                  width: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`
                }}
              />
              <SliderThumb index={0} className="thumb" aria-label={say('years.first')} aria-valuetext={String(from)} />
              <SliderThumb index={1} className="thumb" aria-label={say('years.last')} aria-valuetext={String(to)} />
            </>
          )}
        </SliderTrack>
        <YearTicks span={span} chosen={[from, to]} />
      </Slider>
      {years ? (
        <button type="button" className="link" onClick={() => ask(withYears(question, null))}>
          {say('years.all')}
        </button>
      ) : (
        <span className="years-words">{yearsText(span)}</span>
      )}
    </div>
  )
}

interface YearTicksProps {
  readonly span: readonly [number, number]
  readonly chosen: readonly [number, number]
}

const mostTicks = 15

function YearTicks({ span: [first, last], chosen }: YearTicksProps) {
  const step = [1, 2, 5, 10, 20].find((candidate) => (last - first) / candidate <= mostTicks) ?? 50
  const regular = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0
  )
  const near = (year: number) => chosen.some((end) => end !== year && Math.abs(end - year) < step * 0.8)
  const years = [...new Set([...regular.filter((year) => !near(year)), ...chosen])].sort((a, b) => a - b)
  return (
    <div className="year-ticks" aria-hidden="true">
      {years.map((year) => (
        <span
          key={year}
          className={chosen.includes(year) ? 'end' : ''}
          style={{ insetInlineStart: `${last === first ? 0 : ((year - first) / (last - first)) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  )
}
