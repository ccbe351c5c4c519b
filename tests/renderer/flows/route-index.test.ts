import { describe, expect, test } from 'vitest'
import { routeExtent, routeIndex, routeLegs } from '../../../src/renderer/flows/route-index'
import { smallCube } from '../../support/small-dataset'

function route(way: string) {
  const places = way.split('>')
  return { source: places[0] ?? '', transits: places.slice(1, -1), destination: places.at(-1) ?? '' }
}

const indexOf = (...ways: readonly string[]) => routeIndex(smallCube(ways.map((way) => ({ way }))))

describe('a route', () => {
  test.each([
    ['GHA>NLD', 'cross-border'],
    ['GHA>GHA', 'domestic'],
    ['GHA>TGO>GHA', 'domestic'],
    ['GHA>M49:150', 'cross-border'],
    ['stateless>NLD', 'cross-border'],
    ['M49:150>M49:150', 'neither'],
    ['other>other', 'neither'],
    ['historic>historic', 'neither'],
    ['unknown>NLD', 'neither'],
    ['GHA>suppressed', 'neither'],
    ['unknown>unknown', 'neither']
  ])('%s is %s', (way, extent) => {
    expect(routeExtent(route(way))).toBe(extent)
  })

  test.each([
    ['GHA>NLD', ['GHA>NLD']],
    ['GHA>TGO>LBY>ITA', ['GHA>TGO', 'TGO>LBY', 'LBY>ITA']],
    ['GHA>GHA', ['GHA>GHA']],
    ['GHA>GHA>GHA', ['GHA>GHA']],
    ['GHA>TGO>TGO>NLD', ['GHA>TGO', 'TGO>NLD']],
    ['GHA>GHA>NLD>NLD', ['GHA>NLD']],
    ['GHA>TGO>GHA', ['GHA>TGO', 'TGO>GHA']],
    ['GHA>TGO>GHA>TGO>NLD', ['GHA>TGO', 'TGO>GHA', 'TGO>NLD']],
    ['unknown>TGO>NLD', ['TGO>NLD']],
    ['GHA>unknown>NLD', []],
    ['GHA>TGO>suppressed', ['GHA>TGO']],
    ['unknown>unknown', []],
    ['stateless>NLD', ['stateless>NLD']]
  ])('%s takes the legs %j, each once', (way, legs) => {
    expect(routeLegs(route(way)).map(({ from, to }) => `${from}>${to}`)).toEqual(legs)
  })
})

describe('the index of a cube', () => {
  test('numbers stated places and the flows between them once, and points each route at its own', () => {
    const { places, flows, routes } = indexOf('GHA>TGO>NLD', 'TGO>NLD', 'unknown>NLD')

    expect([...places].sort()).toEqual(['GHA', 'NLD', 'TGO'])
    expect(flows).toHaveLength(2)
    const named = routes.map((indexed) => ({
      source: indexed.source === null ? null : places[indexed.source],
      transits: indexed.transits.map((place) => places[place]),
      destination: indexed.destination === null ? null : places[indexed.destination],
      flows: indexed.flows.map((flow) => `${flows[flow]?.from ?? ''}>${flows[flow]?.to ?? ''}`)
    }))
    expect(named).toEqual([
      { source: 'GHA', transits: ['TGO'], destination: 'NLD', flows: ['GHA>TGO', 'TGO>NLD'] },
      { source: 'TGO', transits: [], destination: 'NLD', flows: ['TGO>NLD'] },
      { source: null, transits: [], destination: 'NLD', flows: [] }
    ])
  })

  test('holds a stop once, and a domestic route never passes its own country', () => {
    const { places, routes } = indexOf('GHA>TGO>BEN>TGO>NLD', 'GHA>TGO>GHA>GHA', 'GHA>TGO>GHA>NLD', 'GHA>unknown>NLD')

    expect(routes.map(({ transits }) => transits.map((place) => places[place]))).toEqual([
      ['TGO', 'BEN'],
      ['TGO'],
      ['TGO', 'GHA'],
      []
    ])
  })

  test('orders routes by source, then stops, then destination, and flows by both ends, as codes sort', () => {
    const ways = ['NLD>GBR', 'GHA>TGO>NLD', 'GHA>NLD', 'GHA>BEN>NLD', 'GHA>GBR', 'M49:150>GBR']
    const { routeOrder, flowOrder, flows } = indexOf(...ways)

    expect(routeOrder.map((code) => ways[code])).toEqual([
      'GHA>GBR',
      'GHA>NLD',
      'GHA>BEN>NLD',
      'GHA>TGO>NLD',
      'M49:150>GBR',
      'NLD>GBR'
    ])
    expect(flowOrder.map((code) => `${flows[code]?.from ?? ''}>${flows[code]?.to ?? ''}`)).toEqual([
      'BEN>NLD',
      'GHA>BEN',
      'GHA>GBR',
      'GHA>NLD',
      'GHA>TGO',
      'M49:150>GBR',
      'NLD>GBR',
      'TGO>NLD'
    ])
  })

  test('is made once for each cube, and never answers for another', () => {
    const [one, other] = [smallCube([{ way: 'GHA>NLD' }]), smallCube([{ way: 'TGO>NLD' }])]

    expect(routeIndex(one)).toBe(routeIndex(one))
    expect(routeIndex(other).places).toEqual(['TGO', 'NLD'])
  })

  test('of no routes is empty', () => {
    expect(indexOf()).toEqual({ places: [], flows: [], routes: [], routeOrder: [], flowOrder: [] })
  })
})
