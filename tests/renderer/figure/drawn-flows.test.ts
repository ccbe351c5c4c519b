import { describe, expect, test } from 'vitest'
import { drawnFlows, flowBudget } from '../../../src/renderer/figure/drawn-flows'
import { allCountries } from '../../../src/renderer/countries/atlas'
import { fewRoutes, madeValues } from '../../support/figure-values'

describe('what the map shows of a few routes', () => {
  const drawn = drawnFlows(madeValues({ records: fewRoutes }).answer)

  test('legs between places are arrows, largest first, and a hidden flow is none', () => {
    expect(drawn.arrows.map(({ from, to }) => `${from}>${to}`)).toEqual([
      'LBY>ITA',
      'NER>LBY',
      'GHA>NER',
      'NGA>NER',
      'GHA>NLD'
    ])
    expect(drawn.hiddenFlows).toBe(1)
  })

  test('a place whose counts are all hidden is hidden, not none', () => {
    expect([...drawn.hiddenPlaces].sort()).toEqual(['BEN', 'TGO'])
    expect(drawn.places.map(({ place }) => place)).not.toContain('TGO')
  })

  test('a domestic flow belongs to its place', () => {
    expect(drawn.places.find(({ place }) => place === 'NLD')?.inside).toEqual({ kind: 'exact', value: 40 })
  })

  test('the share is open upwards where something is hidden', () => {
    expect(drawn.shareIsExact).toBe(false)
    expect(drawn.shown).toMatchObject({ flows: 6, of: 7 })
  })
})

test('beyond the budget flows are summed, and every flow is drawn, left, without a place or hidden', () => {
  const records = allCountries
    .slice(1, flowBudget + 21)
    .map((place, index) => ({ way: [place, allCountries[0] ?? 'GHA'] as const, low: 20 + index }))
  const stateless = { way: ['stateless', 'GHA'] as const, low: 15 }
  const drawn = drawnFlows(madeValues({ records: [...records, stateless], k: null }).answer)
  expect(drawn.arrows).toHaveLength(flowBudget)
  expect(drawn.left).toEqual({ flows: 20, count: { kind: 'exact', value: 20 * 20 + 190 } })
  expect(drawn.unanchoredFlows).toEqual({ flows: 1, count: { kind: 'exact', value: 15 } })
  expect(drawn.unanchored.map(({ place }) => place)).toEqual(['stateless'])
  expect(drawn.arrows.length + drawn.left.flows + drawn.unanchoredFlows.flows).toBe(drawn.shown.of)
})

test('hidden flows and places are all fewer than the number that is told of them', () => {
  const below = (high: number) =>
    drawnFlows(madeValues({ records: [{ way: ['GHA', 'NLD'], low: 3, high }] }).answer).hiddenBelow
  expect([below(3), below(12)]).toEqual([10, 20])
  expect(drawnFlows(madeValues({ records: [{ way: ['GHA', 'NLD'], low: 30 }] }).answer).hiddenBelow).toBeNull()
})
