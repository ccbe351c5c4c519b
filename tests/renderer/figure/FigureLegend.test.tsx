import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { FigureLegend } from '../../../src/renderer/figure/FigureLegend'
import { planLegend } from '../../../src/renderer/figure/legend-plan'
import { planMap } from '../../../src/renderer/figure/map-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { fewRoutes, madeValues } from '../../support/figure-values'

const voice = voiceIn('en')
const values = madeValues({ records: fewRoutes })
const map = planMap(drawnFlows(values.answer), 960, voice)
const plan = planLegend(map, 'victims', values.answer.protection, 960, voice)
const svg = renderToStaticMarkup(<FigureLegend plan={plan} unit={map.scale.unit} hatchId="hatch" />)

test('an arrow of the legend is as wide as an arrow of the map', () => {
  const step = plan.flows.steps.at(-1)
  const outline = /data-legend="flow" data-width="([\d.]+)"><path d="M([^"]+)Z"/g
  const drawn = [...svg.matchAll(outline)].map(([, width, points]) => {
    const ys = (points ?? '').split('L').map((point) => Number(point.split(',')[1]))
    return { width: Number(width), shaftPx: Math.abs((ys[0] ?? 0) - (ys.at(-1) ?? 0)) }
  })
  expect(drawn.at(-1)?.width).toBe(step?.sizePx)
  for (const { width, shaftPx } of drawn) expect(Math.abs(shaftPx - width)).toBeLessThanOrEqual(0.11)
})

test('roles, none, hidden and no data have their marks and words', () => {
  for (const word of ['source', 'transit', 'destination', 'none in this selection', 'no data'])
    expect(svg).toContain(word)
  expect(svg).toContain('url(#hatch)')
  expect(svg).toContain('stroke-dasharray')
})
