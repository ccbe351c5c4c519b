import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { largestLeastFlow, leastFlowStops } from '../state/shown'
import { useDragAsk } from './use-drag-ask'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** The least count of a flow that the map draws. Totals and shares keep the rest. */
export function LeastFlowSlider() {
  const { say, number } = useWords()
  const unfiltered = useSession((state) => state.unfiltered)
  const question = useSession((state) => state.history.present)
  const drag = useDragAsk()
  if (!unfiltered) return null
  const most = largestLeastFlow(unfiltered)
  if (most <= 1) return null
  const stops = leastFlowStops(most)
  const at = Math.max(
    0,
    stops.findLastIndex((stop) => stop <= question.leastFlow)
  )
  return (
    <section className="side-section">
      <Slider
        className="slider"
        minValue={0}
        maxValue={stops.length - 1}
        value={at}
        onChange={(value) => drag.move({ ...question, leastFlow: stops[value] ?? 1 })}
        onChangeEnd={drag.end}
      >
        <div className="slider-words">
          <Label>{say('filter.least')}</Label>
          <SliderOutput>{number(question.leastFlow)}</SliderOutput>
        </div>
        <SliderTrack className="track">
          {({ state }) => (
            <>
              <span className="rail" />
              <span
                className="fill"
                style={{ insetInlineStart: -8, width: `calc(${state.getThumbPercent(0) * 100}% + 8px)` }}
              />
              <SliderThumb className="thumb" aria-valuetext={number(question.leastFlow)} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <p className="note">{say('filter.leastNote')}</p>
    </section>
  )
}
