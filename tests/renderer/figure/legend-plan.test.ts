import { describe, expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { planLegend } from '../../../src/renderer/figure/legend-plan'
import { planMap } from '../../../src/renderer/figure/map-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { radiusPx, widthPx } from '../../../src/renderer/flows/flow-scale'
import type { MadeFigure } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'

function planned(made: MadeFigure) {
  const values = madeValues(made)
  const map = planMap(drawnFlows(values.answer), 960, voiceIn('en'))
  return { map, legend: planLegend(map, 'victims', values.answer.protection, 960, voiceIn('en')) }
}

describe('the legend', () => {
  const { map, legend } = planned({ records: fewRoutes })

  test('has the widths and radii that the map draws for its values', () => {
    expect(legend.flows.steps.length).toBeGreaterThan(1)
    for (const { text, sizePx } of legend.flows.steps) expect(sizePx).toBe(widthPx(Number(text), map.scale))
    for (const { text, sizePx } of legend.places.steps) expect(sizePx).toBe(radiusPx(Number(text), map.scale))
  })

  test('tells none, hidden and no data apart', () => {
    expect(legend.marks.names).toEqual(['none in this selection', 'hidden (fewer than 10)', 'no data'])
  })

  test('explains the ring', () => {
    expect(
      legend.places.notes
        .flat()
        .map(({ text }) => text)
        .join(' ')
    ).toContain('ring: starts and ends in the place')
  })
})

test('no step of a protected legend is below the threshold', () => {
  const records = [{ way: ['GHA', 'NLD'] as const, low: 12 }]
  const steps = (k: number | null) => planned({ records, k }).legend.flows.steps.map(({ text }) => Number(text))
  expect(Math.min(...steps(10))).toBeGreaterThanOrEqual(10)
  expect(Math.min(...steps(null))).toBeLessThan(10)
})

test('a bounded flow has its pale reach explained', () => {
  const { legend } = planned({ records: [{ way: ['GHA', 'NLD'], low: 12, high: 40 }] })
  expect(
    legend.flows.notes
      .flat()
      .map(({ text }) => text)
      .join(' ')
  ).toContain('dark: at least, pale: at most')
})

test('the mark of hidden places is true of hidden ranges too', () => {
  const { legend } = planned({ records: [...fewRoutes, { way: ['TGO', 'BEN'], low: 1, high: 12 }] })
  expect(legend.marks.names).toContain('hidden (fewer than 20)')
})
