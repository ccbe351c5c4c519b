import { expect, test } from 'vitest'
import { marksOf } from '../../../src/renderer/map/map-selection'

const links = [
  { from: 'GHA', to: 'LBY' },
  { from: 'LBY', to: 'ITA' },
  { from: 'NGA', to: 'ITA' }
]

test('a selected flow marks itself whole and both ends', () => {
  const marks = marksOf({ kind: 'flow', from: 'GHA', to: 'LBY' }, links)
  expect([...marks.flows]).toEqual([['GHA>LBY', { part: null }]])
  expect([...marks.places]).toEqual(['GHA', 'LBY'])
})

test('a selected place marks every flow that touches it, and itself alone', () => {
  const marks = marksOf({ kind: 'place', place: 'ITA' }, links)
  expect([...marks.flows.keys()]).toEqual(['LBY>ITA', 'NGA>ITA'])
  expect([...marks.places]).toEqual(['ITA'])
})

test('a selected route marks its part of each leg', () => {
  const marks = marksOf({ kind: 'route', places: ['GHA', 'LBY', 'ITA'], count: 33 }, links)
  expect([...marks.flows]).toEqual([['GHA>LBY', { part: 33 }], ['LBY>ITA', { part: 33 }]]) // prettier-ignore
})

test('nothing selected marks nothing', () => {
  expect(marksOf(null, links).flows.size).toBe(0)
})
