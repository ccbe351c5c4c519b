import type { FigureValues } from '../figure/figure-values'
import type { PngRenderer } from './png'
import { mapSvg } from './svg'

export interface BriefFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The drawn files of a brief. The PNG is the SVG, rendered. */
export function briefFiles(values: FigureValues, renderPng: PngRenderer): readonly BriefFile[] {
  const svg = mapSvg(values)
  return [
    { name: 'map.svg', bytes: new TextEncoder().encode(svg) },
    { name: 'map.png', bytes: renderPng(svg) }
  ]
}
