import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fontFamily } from '../figure/figure-theme'
import { figureFonts } from '../figure/figure-fonts'
import type { FigureValues } from '../figure/figure-values'
import { MapFigure } from '../figure/MapFigure'

/** `map.svg`: complete in itself, its fonts inside. */
export function mapSvg(values: FigureValues): string {
  const markup = renderToStaticMarkup(createElement(MapFigure, { values, fontStyles }))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

const fontStyles = figureFonts
  .map(({ weight, url }) => `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(${url})}`)
  .join('')
