import { expect, test } from 'vitest'
import type { PlaceTotals } from '../../../src/shared/answer'
import { largerRole, nodeValue } from '../../../src/renderer/flows/place-role'

const exact = (value: number) => ({ low: value, high: value })

function totals(source: number, transit: number, destination: number): PlaceTotals {
  const counts = { source: exact(source), transit: exact(transit), destination: exact(destination) }
  return { place: 'NLD', ...counts, domestic: exact(900) }
}

test.each([
  [5, 2, 1, 'source'],
  [2, 5, 1, 'transit'],
  [2, 1, 5, 'destination'],
  [4, 4, 4, 'destination'],
  [4, 4, 0, 'transit']
])('a source of %i, transit of %i and destination of %i is drawn as %s', (source, transit, destination, role) => {
  expect(largerRole(totals(source, transit, destination))).toBe(role)
})

test('a place is as large as the routes that cross its border, domestic ones aside', () => {
  expect(nodeValue(totals(3, 4, 5))).toBe(12)
})

test('a bounded count makes a place as large as its least', () => {
  expect(nodeValue({ ...totals(3, 4, 5), source: { low: 1, high: 4 } })).toBe(10)
})
