import { expect, test } from 'vitest'
import { sumCells } from '../../../src/renderer/flows/cell-sums'
import { addMissing, listFlows, listPlaces, listRoutes } from '../../../src/renderer/flows/list-routes'
import { routeIndex } from '../../../src/renderer/flows/route-index'
import type { Filter } from '../../../src/shared/filter'
import { noFilter } from '../../../src/shared/filter'
import { smallCube, type SmallCell } from '../../support/small-dataset'

const exactly = (value: number) => ({ low: value, high: value })
const none = exactly(0)

function listed(cells: readonly SmallCell[], filter: Filter = noFilter) {
  const cube = smallCube(cells)
  const [index, sums] = [routeIndex(cube), sumCells(cube, filter).routes]
  return {
    flows: listFlows(index, sums),
    routes: listRoutes(cube.routes, index, sums),
    places: listPlaces(index, sums),
    missing: addMissing(cube.routes, sums)
  }
}

test('a route adds its count to each of its flows, and to a flow that it takes twice only once', () => {
  const { flows } = listed([
    { way: 'GHA>TGO>GHA>TGO>NLD', count: 4 },
    { way: 'GHA>TGO', count: 1 }
  ])

  expect(flows).toEqual([
    { from: 'GHA', to: 'TGO', count: exactly(5) },
    { from: 'TGO', to: 'GHA', count: exactly(4) },
    { from: 'TGO', to: 'NLD', count: exactly(4) }
  ])
})

test('flows and routes stand largest first by what is certain, then by what is possible, then by code', () => {
  const { flows, routes } = listed([
    { way: 'TGO>NLD', count: 3 },
    { way: 'GHA>NLD', count: 3 },
    { way: 'BEN>NLD', count: [1, 9] },
    { way: 'CIV>NLD', count: [3, 4] },
    { way: 'MLI>NLD', count: 5 }
  ])

  expect(flows.map(({ from }) => from)).toEqual(['MLI', 'CIV', 'GHA', 'TGO', 'BEN'])
  expect(routes.map(({ source }) => source)).toEqual(['MLI', 'CIV', 'GHA', 'TGO', 'BEN'])
})

test('a count that can only be 0 is a route and no flow; one that may be more is both', () => {
  const { flows, routes } = listed([
    { way: 'GHA>NLD', count: 0 },
    { way: 'TGO>NLD', count: [0, 4] }
  ])

  expect(flows).toEqual([{ from: 'TGO', to: 'NLD', count: { low: 0, high: 4 } }])
  expect(routes).toEqual([
    { source: 'TGO', transits: [], destination: 'NLD', count: { low: 0, high: 4 } },
    { source: 'GHA', transits: [], destination: 'NLD', count: none }
  ])
})

test('a route outside the filter is in no list', () => {
  const { flows, routes, places, missing } = listed(
    [
      { way: 'GHA>NLD', count: 2, year: 2012 },
      { way: 'unknown>ITA', count: 4, year: 2014 }
    ],
    { years: [2012, 2012] }
  )

  expect(flows).toEqual([{ from: 'GHA', to: 'NLD', count: exactly(2) }])
  expect(routes).toHaveLength(1)
  expect(places.map(({ place }) => place)).toEqual(['GHA', 'NLD'])
  expect(missing.sourceUnknown).toEqual(none)
})

test('cells of one route add up in one line, and routes that differ in their stops stay apart', () => {
  const { routes } = listed([
    { way: 'GHA>NLD', count: 1, year: 2012 },
    { way: 'GHA>NLD', count: 2, year: 2013 },
    { way: 'GHA>TGO>NLD', count: 4 }
  ])

  expect(routes).toEqual([
    { source: 'GHA', transits: ['TGO'], destination: 'NLD', count: exactly(4) },
    { source: 'GHA', transits: [], destination: 'NLD', count: exactly(3) }
  ])
})

test('a country has a total for each role that it plays', () => {
  const { places } = listed([
    { way: 'GHA>NLD>GBR', count: 1 },
    { way: 'GHA>NLD', count: 2 },
    { way: 'NLD>GBR', count: 4 },
    { way: 'NLD>NLD', count: 8 }
  ])

  expect(places).toEqual([
    { place: 'NLD', source: exactly(4), transit: exactly(1), destination: exactly(2), domestic: exactly(8) },
    { place: 'GBR', source: none, transit: none, destination: exactly(5), domestic: none },
    { place: 'GHA', source: exactly(3), transit: none, destination: none, domestic: none }
  ])
})

test('a domestic route by way of another country is domestic at home and transit there', () => {
  expect(listed([{ way: 'GHA>TGO>GHA>GHA', count: 4 }]).places).toEqual([
    { place: 'GHA', source: none, transit: none, destination: none, domestic: exactly(4) },
    { place: 'TGO', source: none, transit: exactly(4), destination: none, domestic: none }
  ])
})

test('a place passed twice on one route counts once, and a source passed again is also a transit', () => {
  const { places } = listed([{ way: 'GHA>TGO>GHA>TGO>NLD', count: 3 }])

  expect(places.find(({ place }) => place === 'TGO')?.transit).toEqual(exactly(3))
  expect(places.find(({ place }) => place === 'GHA')).toMatchObject({ source: exactly(3), transit: exactly(3) })
})

test('a route inside one region has its ends there and is domestic nowhere', () => {
  expect(listed([{ way: 'M49:150>M49:150', count: 6 }]).places).toEqual([
    { place: 'M49:150', source: exactly(6), transit: none, destination: exactly(6), domestic: none }
  ])
})

test('unknown and suppressed are places of no list, and are counted as missing, a route hidden at both ends once', () => {
  const { places, flows, missing } = listed([
    { way: 'unknown>NLD', count: 1 },
    { way: 'GHA>unknown', count: [2, 3] },
    { way: 'unknown>unknown', count: 4 },
    { way: 'suppressed>suppressed', count: 8 },
    { way: 'GHA>suppressed', count: 16 },
    { way: 'unknown>suppressed', count: 32 },
    { way: 'GHA>unknown>NLD', count: 64 }
  ])

  expect(places.map(({ place }) => place)).toEqual(['GHA', 'NLD'])
  expect(flows).toEqual([])
  expect(missing).toEqual({
    sourceUnknown: exactly(37),
    destinationUnknown: { low: 6, high: 7 },
    suppressed: exactly(56)
  })
})
