import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { GeoJSON } from 'geojson'
import type { MapTheme } from './map-theme'

/**
 * The ground of the map. `coast` and `borders` hold lines without the seams of the cut at the antimeridian; `unsettled`
 * the lines that are drawn dotted.
 */
export interface MapWorld {
  readonly land: GeoJSON
  readonly coast: GeoJSON
  readonly borders: GeoJSON
  readonly unsettled: GeoJSON
}

const sourceNames = ['land', 'coast', 'borders', 'unsettled'] as const

/** Made of what is handed in: no tiles, glyphs, sprites or any other address. */
export function mapStyle(world: MapWorld, theme: MapTheme): StyleSpecification {
  const sources = Object.fromEntries(
    sourceNames.map((name) => [name, { type: 'geojson' as const, data: world[name], tolerance: 0.4, buffer: 32 }])
  )
  return { version: 8, sources, layers: mapStyleLayers(theme) }
}

/** The same layers in every theme, so that a change of theme is a change of paint alone. */
export function mapStyleLayers(theme: MapTheme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    // Without smoothed edges, which cost half of a frame in software; the coast line covers them.
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.land, 'fill-antialias': false } },
    line('borders', theme.border, 0.7),
    line('coast', theme.coast, 0.6),
    {
      id: 'unsettled',
      type: 'line',
      source: 'unsettled',
      paint: { 'line-color': theme.unsettled, 'line-width': 0.8, 'line-dasharray': [1.6, 2] }
    }
  ]
}

function line(source: 'borders' | 'coast', colour: string, width: number): LayerSpecification {
  return { id: source, type: 'line', source, paint: { 'line-color': colour, 'line-width': width } }
}
