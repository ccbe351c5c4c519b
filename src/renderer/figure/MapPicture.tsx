import { fontFamily } from './figure-theme'
import type { FigureValues } from './figure-values'
import { FigureLegend } from './FigureLegend'
import { FlowMap } from './FlowMap'
import { Hatch } from './Hatch'
import type { LegendPlan } from './legend-plan'
import type { MapPlan } from './map-plan'
import { rounded } from './svg-path'

export interface MapPictureProps {
  readonly values: FigureValues
  readonly map: MapPlan
  readonly legend: LegendPlan
  readonly title: string
  readonly description: string
}

const hatchId = 'page-hatch'
export const legendGapPx = 16

/** The map and its legend for a page whose own text is the frame. Its fonts come from the page. */
export function MapPicture({ values, map, legend, title, description }: MapPictureProps) {
  const { widthPx } = map.frame
  const legendY = map.heightPx + legendGapPx
  return (
    <svg
      className="brief-picture"
      role="img"
      aria-labelledby="map-title map-text"
      viewBox={`0 0 ${widthPx} ${rounded(legendY + legend.heightPx)}`}
      fontFamily={fontFamily}
    >
      <title id="map-title">{title}</title>
      <desc id="map-text">{description}</desc>
      <defs>
        <Hatch id={hatchId} />
      </defs>
      <FlowMap plan={map} namedPlaces={values.namedPlaces} hatchId={hatchId} />
      <g transform={`translate(0 ${rounded(legendY)})`}>
        <FigureLegend plan={legend} unit={map.scale.unit} hatchId={hatchId} />
      </g>
    </svg>
  )
}
