import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TextLines } from '../../../src/renderer/figure/TextLines'

test('each line is one text, each run keeps its weight', () => {
  const lines = [
    [
      { text: 'Shown:', weight: 600 },
      { text: ' all', weight: 400 }
    ],
    [{ text: 'flows', weight: 400 }]
  ] as const
  const svg = renderToStaticMarkup(<TextLines lines={lines} x={10} y={0} sizePx={15} lineHeightPx={20} />)
  expect(svg.match(/<text /g)).toHaveLength(2)
  expect(svg).toContain('<tspan font-weight="600">Shown:</tspan><tspan font-weight="400"> all</tspan>')
})
