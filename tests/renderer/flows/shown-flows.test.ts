import { expect, test } from 'vitest'
import { shownFlows } from '../../../src/renderer/flows/shown-flows'
import type { Answer } from '../../../src/shared/answer'

const exactly = (value: number) => ({ low: value, high: value })

const answer: Pick<Answer, 'flows' | 'routes'> = {
  flows: [
    { from: 'GHA', to: 'NLD', count: exactly(7) },
    { from: 'NLD', to: 'GBR', count: exactly(3) },
    { from: 'other', to: 'NLD', count: exactly(2) }
  ],
  routes: [
    { source: 'GHA', transits: [], destination: 'NLD', count: exactly(4) },
    { source: 'GHA', transits: ['NLD'], destination: 'GBR', count: exactly(3) },
    { source: 'other', transits: [], destination: 'NLD', count: exactly(2) },
    { source: 'unknown', transits: [], destination: 'NLD', count: exactly(1) }
  ]
}

test('a route counts as shown when all its legs are drawn', () => {
  expect(shownFlows(answer, answer.flows.slice(0, 2))).toEqual({ flows: 2, of: 3, share: 0.7 })
  expect(shownFlows(answer, answer.flows.slice(0, 1))).toEqual({ flows: 1, of: 3, share: 0.4 })
})

test('what lacks an end is never shown, even when all flows are drawn', () => {
  expect(shownFlows(answer, answer.flows)).toEqual({ flows: 3, of: 3, share: 0.9 })
})

test('with bounded counts the share is the least that they allow', () => {
  const bounded = answer.routes.map((route) => ({ ...route, count: { low: 1, high: 4 } }))

  expect(shownFlows({ ...answer, routes: bounded }, answer.flows.slice(0, 1)).share).toBe(1 / 13)
})

test('of nothing there is no share', () => {
  expect(shownFlows({ flows: [], routes: [] }, [])).toEqual({ flows: 0, of: 0, share: null })
})
