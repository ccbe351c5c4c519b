import { describe, expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { planMap } from '../../../src/renderer/figure/map-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { allCountries } from '../../../src/renderer/countries/atlas'
import { madeValues } from '../../support/figure-values'

/** Everyone to everyone in one region, the largest between two that are among many. */
const crowd = ['AUT', 'CZE', 'SVK', 'HUN', 'SVN', 'HRV', 'BIH', 'SRB', 'MNE', 'ALB', 'MKD', 'BGR', 'ROU', 'MDA', 'POL']
const records = [
  { way: ['SVK', 'HUN'] as const, low: 900 },
  ...crowd.flatMap((from, index) => crowd.slice(index + 1).map((to) => ({ way: [from, to] as const, low: 20 + index })))
]
const plan = planMap(drawnFlows(madeValues({ records }).answer), 960, voiceIn('en'))

describe('in a crowd', () => {
  test('the ends of the largest flow are named and its number stands', () => {
    expect(plan.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Slovakia', 'Hungary']))
    expect(plan.numbers.map(({ text }) => text)).toContain('922')
  })

  test('no name covers another', () => {
    for (const [index, { box: a }] of plan.labels.entries()) {
      for (const { box: b } of plan.labels.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
    }
  })
})

test('places that no drawn flow touches are quiet and unnamed', () => {
  const many = allCountries.slice(0, 120).map((place, index) => ({ way: [place, 'NLD'] as const, low: 1000 - index }))
  const { quiet, drawing, labels } = planMap(drawnFlows(madeValues({ records: many }).answer), 960, voiceIn('en'))
  expect(quiet.length).toBeGreaterThan(30)
  expect(drawing.nodes.length).toBeLessThanOrEqual(51)
  expect(new Set(drawing.nodes.map(({ place }) => place)).size).toBe(drawing.nodes.length)
  expect(labels.length).toBeLessThanOrEqual(drawing.nodes.length)
})
