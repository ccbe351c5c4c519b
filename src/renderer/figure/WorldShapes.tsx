import type { GeoPermissibleObjects } from 'd3-geo'
import type { Place } from '../../shared/place'
import { figureWorld } from '../countries/world'
import { mapInk } from './figure-theme'
import type { MapFrame } from './map-frame'
import { snappedPath } from './snapped-path'

export interface WorldShapesProps {
  readonly frame: MapFrame
  readonly namedPlaces: readonly Place[]
  readonly hiddenPlaces: readonly Place[]
  readonly hatchId: string
}

/** Sea, land and its lines. White land is named by the data, grey land is not, hatched land is hidden. */
export function WorldShapes({ frame, namedPlaces, hiddenPlaces, hatchId }: WorldShapesProps) {
  const world = figureWorld()
  const path = (shape: GeoPermissibleObjects) => snappedPath(frame.projection, shape)
  const named = new Set(namedPlaces)
  const hidden = new Set(hiddenPlaces)
  const of = (test: (place: Place) => boolean) =>
    world.countries.features
      .filter(({ id }) => test(String(id)))
      .map((feature) => path(feature))
      .join('')
  const lines = { fill: 'none', strokeLinejoin: 'round' } as const
  return (
    <>
      <path d={path({ type: 'Sphere' })} fill={mapInk.sea} />
      <path d={path(world.land)} fill={mapInk.noData} data-key="no-data" />
      <path d={of((place) => named.has(place) && !hidden.has(place))} fill={mapInk.land} data-key="named" />
      <path d={of((place) => hidden.has(place))} fill={mapInk.land} />
      <path d={of((place) => hidden.has(place))} fill={`url(#${hatchId})`} data-key="hidden" />
      <path d={path(world.borders)} {...lines} stroke={mapInk.border} strokeWidth={0.8} />
      <path d={path(world.coast)} {...lines} stroke={mapInk.coast} strokeWidth={0.7} />
      <path d={path(world.unsettled)} {...lines} stroke={mapInk.unsettled} strokeWidth={1} strokeDasharray="1.8 2.2" />
    </>
  )
}
