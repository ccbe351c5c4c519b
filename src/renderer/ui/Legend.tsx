import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { isExact } from '../../shared/count'
import { placeKind } from '../../shared/place'
import type { DrawingScale } from '../flows/drawing'
import { floorValue, isAtFloor, isRingCut, ringCutValue } from '../flows/flow-scale'
import { MapLegend } from '../map/MapLegend'
import type { MapThemeName } from '../map/map-theme'
import { mapThemes } from '../map/map-theme'
import { mostFlowsDrawn } from '../state/shown'
import type { Drawn } from '../state/shown'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

interface LegendProps {
  readonly drawn: Drawn
  /** As drawn at the present zoom. */
  readonly scale: DrawingScale
  readonly theme: MapThemeName
}

/** What widths, circles, hues and shapes mean, in the dataset's unit, with what the drawing had to bend. */
export function Legend({ drawn, scale, theme }: LegendProps) {
  const { say, domain, number, compact } = useWords()
  const unit = useUnitWords()
  const [isOpen, setOpen] = useState(true)
  const lines = drawn.flows.filter(({ from, to }) => from !== to)
  const rings = drawn.places.filter(({ domestic }) => domestic.high > 0)
  const notes = [
    ...(lines.length >= mostFlowsDrawn ? [say('legend.capped', { count: mostFlowsDrawn })] : []),
    ...(lines.some(({ count }) => isAtFloor(count.low, scale))
      ? [say('legend.floor', { value: number(Math.ceil(floorValue(scale))) })]
      : []),
    ...(rings.some(({ domestic }) => isRingCut(domestic.low, scale))
      ? [say('legend.ringCut', { value: number(Math.floor(ringCutValue(scale))) })]
      : []),
    ...(lines.some(({ count }) => !isExact(count)) ? [say('legend.bounded')] : [])
  ]
  return (
    <section className="legend" data-obstacle aria-label={say('legend.title')}>
      <button type="button" className="legend-title" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <h2>{unit.title()}</h2>
        {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
      </button>
      {isOpen && (
        <MapLegend
          scale={scale}
          theme={mapThemes[theme]}
          formatValue={compact}
          labels={{
            source: domain('role.source'),
            transit: domain('role.transit'),
            destination: domain('role.destination'),
            domestic: domain('role.domestic'),
            flows: say('legend.flows'),
            places: say('legend.places')
          }}
          regionLabel={drawn.places.some(({ place }) => placeKind(place) === 'region') ? say('legend.region') : null}
          notes={notes}
        />
      )}
    </section>
  )
}
