import { COORDINATE_SYSTEM } from '@deck.gl/core'
import { SolidPolygonLayer } from '@deck.gl/layers'
import { fromWorldPx } from './mercator'
import type { MapPolygon } from './map-polygons'

export type PolygonLayer = SolidPolygonLayer<MapPolygon>

/** Polygons in the order given, as one layer. Nothing is pickable: `hitTest` answers from the same geometry. */
export function polygonLayer(id: string, polygons: readonly MapPolygon[], worldWidthPx: number): PolygonLayer {
  return new SolidPolygonLayer<MapPolygon>({
    id,
    data: polygons,
    coordinateSystem: COORDINATE_SYSTEM.LNGLAT,
    getPolygon: ({ outline }) => outline.map((point) => fromWorldPx(point, worldWidthPx)),
    getFillColor: ({ colour: [red, green, blue] }) => [red, green, blue],
    filled: true,
    extruded: false,
    parameters: { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' }
  })
}
