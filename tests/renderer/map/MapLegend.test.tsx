import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { arrowOutline } from '../../../src/renderer/flows/flow-geometry'
import { drawingScale, radiusPx, screenSize, widthPx } from '../../../src/renderer/flows/flow-scale'
import { MapLegend } from '../../../src/renderer/map/MapLegend'
import { mapThemes } from '../../../src/renderer/map/map-theme'

const scale = drawingScale(screenSize, 171, 238)
const labels = {
  flows: 'by flow',
  places: 'by place',
  source: 'source',
  transit: 'transit',
  destination: 'destination',
  domestic: 'domestic'
}

function legend(regionLabel: string | null, notes: readonly string[]): string {
  return renderToStaticMarkup(
    <MapLegend
      scale={scale}
      theme={mapThemes.light}
      formatValue={(value) => `n${value}`}
      labels={labels}
      regionLabel={regionLabel}
      notes={notes}
    />
  )
}

test('the legend draws widths and circles as the map does at the same scale', () => {
  const markup = legend(null, [])
  for (const value of [20, 80, 170]) {
    expect(markup).toContain(`>n${value}<`)
    const outline = arrowOutline([[1, 0], [45, 0]], widthPx(value, scale), 1) // prettier-ignore
    const half = Math.max(...outline.map(([, y]) => y))
    const drawn = [...markup.matchAll(/points="([^"]+)"/g)].map(([, points]) => heightOf(points ?? ''))
    expect(drawn.some((height) => Math.abs(height - 2 * half) < 0.03)).toBe(true)
  }
  for (const value of [30, 100, 230]) expect(markup).toContain(` r="${radiusPx(value, scale)}"`)
})

test('the legend names every role, domestic routes, regions where there are any, and what the map leaves to say', () => {
  const markup = legend('region', ['Below 15: drawn at 15.'])
  for (const word of ['source', 'transit', 'destination', 'domestic', 'region', 'Below 15: drawn at 15.'])
    expect(markup).toContain(word)
  expect(legend(null, [])).not.toContain('region')
})

function heightOf(points: string): number {
  const ys = points.split(' ').map((point) => Number(point.split(',')[1]))
  return Math.max(...ys) - Math.min(...ys)
}
