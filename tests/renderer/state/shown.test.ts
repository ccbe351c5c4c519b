import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { firstQuestion } from '../../../src/renderer/state/question'
import {
  childrenShare,
  drawnFlows,
  drawnOf,
  leastFlowStops,
  mostFlowsDrawn,
  openingLeastFlow
} from '../../../src/renderer/state/shown'
import { smallCube, type SmallCell } from '../../support/small-dataset'
import { allCountries } from '../../../src/renderer/countries/atlas'

const cells: readonly SmallCell[] = [
  { way: 'GHA>LBY>ITA', count: 6, categories: { age: 'child' } },
  { way: 'NGA>NLD', count: 2 },
  { way: 'NLD>NLD', count: 3 },
  { way: 'unknown>NLD', count: 4 },
  { way: 'ALB>suppressed', count: 5 }
]
const whole = answer(smallCube(cells), {})
const ends = (leastFlow: number) => drawnFlows(whole, { leastFlow }).map(({ from, to }) => `${from}>${to}`)

describe('the share shown', () => {
  test('tells flows and domestic flows apart, and counts what is not stated in the same total', () => {
    const { shown } = drawnOf(whole, whole, firstQuestion)
    expect(shown.flows).toEqual({ shown: 3, of: 3 })
    expect(shown.domestic).toEqual({ shown: 1, of: 1 })
    expect(shown.share).toBeCloseTo(11 / 20)
    expect([shown.sourceUnknown, shown.destinationUnknown, shown.suppressed]).toEqual([4 / 20, null, 5 / 20])
  })

  test('of a route is shown only when all its legs are', () => {
    const { shown } = drawnOf(whole, whole, { ...firstQuestion, leastFlow: 3 })
    expect(ends(3)).toEqual(['GHA>LBY', 'LBY>ITA', 'NLD>NLD'])
    expect(shown).toMatchObject({ flows: { shown: 2, of: 3 }, domestic: { shown: 1, of: 1 } })
    expect(shown.share).toBeCloseTo(9 / 20)
  })
})

test('a ring below the least flow is not drawn, and neither is a place that nothing drawn touches', () => {
  const { places } = drawnOf(whole, whole, { ...firstQuestion, leastFlow: 4 })
  expect(places.map(({ place }) => place).sort()).toEqual(['GHA', 'ITA', 'LBY'])
})

test('a bounded count reaches a least flow only when it surely does', () => {
  const bounded = answer(smallCube([{ way: 'GHA>ITA', count: [1, 4] }]), {})
  expect(drawnFlows(bounded, { leastFlow: 1 })).toHaveLength(1)
  expect(drawnFlows(bounded, { leastFlow: 3 })).toHaveLength(0)
})

test('inside a region there is no ring, because a region cannot say in which country', () => {
  const inside = answer(smallCube([{ way: 'M49:150>M49:150', count: 3 }]), {})
  expect(drawnOf(inside, inside, firstQuestion).shown).toMatchObject({ domestic: { shown: 0, of: 0 }, share: 0 })
})

test('the least share of children of a bounded count uses its lower end', () => {
  const bounded = answer(
    smallCube([
      { way: 'GHA>ITA', count: [1, 4], categories: { age: 'child' } },
      { way: 'GHA>ITA', count: 9, categories: { age: 'adult' } }
    ]),
    {}
  )
  expect(childrenShare(bounded)).toBeCloseTo(1 / 10)
  expect(childrenShare(answer(smallCube([]), {}))).toBeNull()
})

describe('thousands of flows', () => {
  const pairs = allCountries
    .slice(0, 60)
    .flatMap((from, row) =>
      allCountries.slice(100, 120).map((to, column) => ({ from, to, count: row * 20 + column + 1 }))
    )
  const many = answer(smallCube(pairs.map(({ from, to, count }) => ({ way: `${from}>${to}`, count }))), {})

  test('the map draws the largest, and the share says how many that is', () => {
    const { shown, flows } = drawnOf(many, many, firstQuestion)
    expect(flows).toHaveLength(mostFlowsDrawn)
    expect(flows[0]?.count.low).toBe(1200)
    expect(flows.at(-1)?.count.low).toBe(1200 - mostFlowsDrawn + 1)
    expect(shown.flows).toEqual({ shown: mostFlowsDrawn, of: 1200 })
  })

  test('a dataset with many opens at a least flow that leaves the map readable, one with few shows all', () => {
    expect(openingLeastFlow(many, leastFlowStops(1200))).toBe(1000)
    expect(openingLeastFlow(whole, leastFlowStops(6))).toBe(1)
  })
})

test('steps of the least flow grow with the count', () => {
  expect(leastFlowStops(60)).toEqual([1, 2, 3, 5, 10, 20, 30, 50])
  expect(leastFlowStops(1)).toEqual([1])
})
