import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { firstQuestion } from '../../../src/renderer/state/question'
import {
  flowDetail,
  isSelected,
  narrowedTo,
  placeDetail,
  routeDetail,
  type Selection
} from '../../../src/renderer/state/selection'
import { smallCube } from '../../support/small-dataset'

const cube = smallCube([
  { way: 'GHA>LBY>ITA', count: 5 },
  { way: 'NGA>LBY>ITA', count: 3 },
  { way: 'LBY>ITA', count: 1 },
  { way: 'ITA>NLD', count: 2 },
  { way: 'NLD>NLD', count: 7 }
])
const whole = answer(cube, {})
const narrow = (selection: Selection) => narrowedTo(selection, whole, firstQuestion).filter.places

describe('a flow', () => {
  test('knows the routes behind it, also those that only pass', () => {
    const detail = flowDetail(whole, 'LBY', 'ITA')
    expect(detail?.flow.count).toEqual({ low: 9, high: 9 })
    expect(detail?.routes.map((route) => route.source)).toEqual(['GHA', 'NGA', 'LBY'])
    expect([detail?.startsHere.low, detail?.endsHere.low]).toEqual([1, 9])
  })

  test('that mostly passes its first place narrows to journeys via that place', () => {
    expect(narrow({ kind: 'flow', from: 'LBY', to: 'ITA' })).toEqual({ transit: ['LBY'], destination: ['ITA'] })
  })

  test('that mostly starts at its first place narrows to journeys from it', () => {
    expect(narrow({ kind: 'flow', from: 'GHA', to: 'LBY' })).toEqual({ source: ['GHA'], transit: ['LBY'] })
  })

  test('inside one country narrows to that country at both ends', () => {
    expect(narrow({ kind: 'flow', from: 'NLD', to: 'NLD' })).toEqual({ source: ['NLD'], destination: ['NLD'] })
  })

  test('that is not in the answer narrows nothing', () => {
    expect(flowDetail(whole, 'ITA', 'GHA')).toBeNull()
    expect(narrow({ kind: 'flow', from: 'ITA', to: 'GHA' })).toBeUndefined()
  })
})

describe('a place', () => {
  test('has all its roles and its partners, without its domestic flow', () => {
    const detail = placeDetail(whole, 'NLD')
    expect(detail?.totals).toMatchObject({ destination: { low: 2 }, domestic: { low: 7 }, source: { low: 0 } })
    expect(detail?.into.map(({ from }) => from)).toEqual(['ITA'])
    expect(detail?.outOf).toEqual([])
  })

  test('narrows to any role', () => {
    expect(narrow({ kind: 'place', place: 'ITA' })).toEqual({ country: ['ITA'] })
  })
})

describe('a route', () => {
  test('is found by its places in order', () => {
    expect(routeDetail(whole, ['GHA', 'LBY', 'ITA'])?.count.low).toBe(5)
    expect(routeDetail(whole, ['ITA', 'LBY', 'GHA'])).toBeNull()
  })

  test('narrows to its ends and its stops', () => {
    expect(narrow({ kind: 'route', places: ['GHA', 'LBY', 'ITA'] })).toEqual({
      source: ['GHA'],
      transit: ['LBY'],
      destination: ['ITA']
    })
  })

  test('marks each of its legs', () => {
    const selection: Selection = { kind: 'route', places: ['GHA', 'LBY', 'ITA'] }
    expect(isSelected(selection, { from: 'LBY', to: 'ITA' })).toBe(true)
    expect(isSelected(selection, { from: 'GHA', to: 'ITA' })).toBe(false)
  })
})

test('what a flow narrows to keeps every record that a direct reading of the chips would keep', () => {
  const { filter } = narrowedTo({ kind: 'flow', from: 'GHA', to: 'LBY' }, whole, firstQuestion)
  expect(answer(cube, filter).totals.count).toEqual({ low: 5, high: 5 })
})
