import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import type * as topojson from 'topojson-specification'
import figureText from '../../../data/reference/world.json?raw'
import screenText from '../../../data/reference/world-screen.json?raw'

/** Countries by code. Land that belongs to no country (`null`) is in `land` only. */
export type Countries = FeatureCollection<Polygon | MultiPolygon, { readonly iso3: string }>

/**
 * Land without Antarctica, and the lines on it. `borders`: settled, between countries. `unsettled`: to be dotted. `coast`:
 * shores only, so the lines never follow the cut at the antimeridian; draw it instead of the outline of `land`.
 */
export interface World {
  readonly land: MultiPolygon
  readonly countries: Countries
  readonly borders: MultiLineString
  readonly unsettled: MultiLineString
  readonly coast: MultiLineString
}

/** On the sphere, for d3-geo: rings may cross the antimeridian. */
export const figureWorld: () => World = once(() => readWorld(figureText))

/** On the plane of longitude and latitude: cut at the antimeridian, simplified for views of the whole world. */
export const screenWorld: () => World = once(() => readWorld(screenText))

type Area = topojson.Polygon | topojson.MultiPolygon
type Atlas = topojson.Topology<{
  countries: topojson.GeometryCollection
  borders: topojson.MultiLineString
  unsettled: topojson.MultiLineString
  coast: topojson.MultiLineString
}>

const noCountry = 'none'

function readWorld(text: string): World {
  const atlas = JSON.parse(text) as Atlas
  const { countries, borders, unsettled, coast } = atlas.objects
  return {
    land: merge(atlas, countries.geometries.filter(isArea)),
    countries: {
      type: 'FeatureCollection',
      features: countries.geometries.filter(isArea).flatMap((area) => countryFeature(atlas, area))
    },
    borders: feature(atlas, borders).geometry,
    unsettled: feature(atlas, unsettled).geometry,
    coast: feature(atlas, coast).geometry
  }
}

function isArea(geometry: topojson.GeometryObject): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function countryFeature(atlas: Atlas, area: Area): Countries['features'] {
  if (typeof area.id !== 'string' || area.id === noCountry) return []
  const { geometry } = area.type === 'Polygon' ? feature(atlas, area) : feature(atlas, area)
  return [{ type: 'Feature', id: area.id, properties: { iso3: area.id }, geometry }]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
