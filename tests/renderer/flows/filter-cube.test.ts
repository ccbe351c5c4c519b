import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { readCube } from '../../../src/renderer/flows/read-cube'
import { noFilter } from '../../../src/shared/filter'
import { arbitraryFilter, arbitraryRows } from '../../support/arbitrary-routes'
import { expectedAnswer } from '../../support/expected-answer'
import type { RouteRow } from '../../support/route-table'
import { addRoutes, answerOf } from '../../support/route-table'
import { testEngine } from '../../support/test-engine'

const exactly = (value: number) => ({ low: value, high: value })

test('a country that is both transit and destination has both totals, and a route counts once in the whole', async () => {
  const found = await answerOf([
    { source: 'GHA', transit: 'NLD', destination: 'GBR', count: 3 },
    { source: 'GHA', destination: 'NLD', count: 5 },
    { source: 'NLD', destination: 'NLD', count: 7 }
  ])

  expect(found.totals).toEqual({
    count: exactly(15),
    domestic: exactly(7),
    crossBorder: exactly(8),
    withTransit: exactly(3),
    children: exactly(0),
    flows: 3
  })
  expect(found.flows).toEqual([
    { from: 'GHA', to: 'NLD', count: exactly(8) },
    { from: 'NLD', to: 'NLD', count: exactly(7) },
    { from: 'NLD', to: 'GBR', count: exactly(3) }
  ])
  expect(found.places.find(({ place }) => place === 'NLD')).toEqual({
    place: 'NLD',
    source: exactly(0),
    transit: exactly(3),
    destination: exactly(5),
    domestic: exactly(7)
  })
})

test('an empty table has no flows, no routes and a total of 0', async () => {
  const found = await answerOf([])

  expect(found.totals.count).toEqual(exactly(0))
  expect([found.flows, found.routes, found.places, found.byYear, found.ageSex]).toEqual([[], [], [], [], []])
})

test('a route through its own country and back is domestic, and each flow counts it once', async () => {
  const found = await answerOf([
    { source: 'GHA', transit: 'NLD>GHA>NLD', destination: 'GHA', count: 4 },
    { source: 'GHA', transit: 'GHA>TGO>TGO', destination: 'NLD', count: 2 }
  ])

  expect([found.totals.domestic, found.totals.crossBorder]).toEqual([exactly(4), exactly(2)])
  expect(found.flows).toEqual([
    { from: 'GHA', to: 'NLD', count: exactly(4) },
    { from: 'NLD', to: 'GHA', count: exactly(4) },
    { from: 'GHA', to: 'TGO', count: exactly(2) },
    { from: 'TGO', to: 'NLD', count: exactly(2) }
  ])
  const ghana = found.places.find(({ place }) => place === 'GHA')
  expect(ghana).toMatchObject({
    domestic: exactly(4),
    source: exactly(2),
    transit: exactly(2),
    destination: exactly(0)
  })
})

test('a route inside one region is neither domestic nor cross-border, and still a flow', async () => {
  const found = await answerOf([{ source: 'M49:150', destination: 'M49:150', count: 6 }])

  expect([found.totals.domestic, found.totals.crossBorder]).toEqual([exactly(0), exactly(0)])
  expect(found.flows).toEqual([{ from: 'M49:150', to: 'M49:150', count: exactly(6) }])
})

test('a leg with an end that is not stated is in no flow but its route stays in the total', async () => {
  const found = await answerOf([
    { source: 'unknown', transit: 'NLD', destination: 'GBR', count: 2 },
    { source: 'GHA', destination: 'suppressed', count: 3 },
    { source: 'stateless', destination: 'GBR', count: 5 }
  ])

  expect(found.flows.map(({ from, to }) => `${from}>${to}`)).toEqual(['stateless>GBR', 'NLD>GBR'])
  expect(found.totals).toMatchObject({ count: exactly(10), crossBorder: exactly(5) })
  expect(found.missing).toMatchObject({
    sourceUnknown: exactly(2),
    destinationUnknown: exactly(0),
    suppressed: exactly(3)
  })
  expect(found.places.map(({ place }) => place)).toEqual(['GBR', 'stateless', 'GHA', 'NLD'])
})

test('sums of bounded counts are intervals, and a count of 0 is listed as a route but is no flow', async () => {
  const found = await answerOf([
    { source: 'GHA', destination: 'NLD', count: [1, 4] },
    { source: 'GHA', destination: 'NLD', count: 10, form: 'forced-labour' },
    { source: 'TGO', destination: 'NLD', count: 0 }
  ])

  expect(found.totals.count).toEqual({ low: 11, high: 14 })
  expect(found.flows).toEqual([{ from: 'GHA', to: 'NLD', count: { low: 11, high: 14 } }])
  expect(found.routes.map(({ count }) => count)).toEqual([{ low: 11, high: 14 }, exactly(0)])
})

test('a hundred tenths are ten', async () => {
  const found = await answerOf(Array.from({ length: 100 }, () => ({ source: 'GHA', destination: 'NLD', count: 0.1 })))

  expect(found.totals.count).toEqual(exactly(10))
  expect(found.flows[0]?.count).toEqual(exactly(10))
})

const years = [
  { source: 'GHA', destination: 'NLD', years: [2012, 2012], count: 1 },
  { source: 'GHA', destination: 'NLD', years: [2014, 2014], count: 2 },
  { source: 'GHA', destination: 'NLD', years: [2012, 2014], count: 4 },
  { source: 'GHA', destination: 'NLD', count: 8 }
] as const satisfies readonly RouteRow[]

test('a range of years passes when the whole of it lies within, and a record without a year never does', async () => {
  expect((await answerOf(years, { years: [2012, 2013] })).totals.count).toEqual(exactly(1))
  expect((await answerOf(years, { years: [2012, 2014] })).totals.count).toEqual(exactly(7))
})

test('a range is never cut into years: the view by year leaves it out and says how much it left out', async () => {
  const found = await answerOf(years, { years: [2014, 2014] })

  expect(found.byYear).toEqual([
    { year: 2012, count: exactly(1) },
    { year: 2014, count: exactly(2) }
  ])
  expect(found.missing).toMatchObject({ yearRange: exactly(4), yearUnknown: exactly(8) })
})

test('a view ignores its own part of the filter and obeys the others', async () => {
  const rows: readonly RouteRow[] = [
    { source: 'GHA', destination: 'NLD', age: 'child', form: 'forced-labour', count: 1 },
    { source: 'GHA', destination: 'NLD', age: 'adult', form: 'forced-labour', count: 2 },
    { source: 'GHA', destination: 'NLD', age: 'child', form: 'forced-begging', count: 4 },
    { source: 'GHA', destination: 'NLD', age: 'adult', form: 'forced-begging', count: 8 }
  ]
  const found = await answerOf(rows, { categories: { age: ['child'], form: ['forced-labour'] } })

  expect(found.totals.count).toEqual(exactly(1))
  expect(found.categories.age).toEqual([
    { value: 'adult', count: exactly(2) },
    { value: 'child', count: exactly(1) }
  ])
  expect(found.categories.form).toEqual([
    { value: 'forced-begging', count: exactly(4) },
    { value: 'forced-labour', count: exactly(1) }
  ])
  expect(found.whole).toEqual(exactly(15))
})

test('a record with several values counts whole in each of them, and once among children', async () => {
  const found = await answerOf([
    { source: 'GHA', destination: 'NLD', age: 'adult;child', sex: 'female;male', form: 'forced-labour;other', count: 3 }
  ])

  expect(found.categories.form.map(({ count }) => count)).toEqual([exactly(3), exactly(3)])
  expect(found.ageSex.map(({ age, sex }) => `${age} ${sex}`)).toEqual([
    'adult female',
    'adult male',
    'child female',
    'child male'
  ])
  expect(found.totals).toMatchObject({ count: exactly(3), children: exactly(3) })
})

test('a value with a quote in it is a value like any other', async () => {
  const rows: readonly RouteRow[] = [
    { source: 'CIV', destination: 'NLD', sector: `l'or "fin"`, count: 2 },
    { source: 'CIV', destination: 'NLD', sector: 'mining', count: 1 }
  ]
  const found = await answerOf(rows, { categories: { sector: [`l'or "fin"`] } })

  expect(found.totals.count).toEqual(exactly(2))
  expect(found.categories.sector[0]).toEqual({ value: `l'or "fin"`, count: exactly(2) })
})

test('a country is found in any role, and a key without values does not narrow', async () => {
  const rows: readonly RouteRow[] = [
    { source: 'GHA', transit: 'NLD', destination: 'GBR', count: 1 },
    { source: 'NLD', destination: 'GBR', count: 2 },
    { source: 'GHA', destination: 'GBR', count: 4 }
  ]

  expect((await answerOf(rows, { places: { country: ['NLD'] } })).totals.count).toEqual(exactly(3))
  expect((await answerOf(rows, { places: { transit: ['NLD'] } })).totals.count).toEqual(exactly(1))
  expect((await answerOf(rows, { places: { source: [] }, categories: { age: [] } })).totals.count).toEqual(exactly(7))
})

test('every part of an answer equals plain SQL over the routes, whatever the data and the filter', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryRows,
      fc.array(arbitraryFilter, { minLength: 1, maxLength: 3 }),
      async (rows, filters) => {
        const engine = await testEngine()
        await addRoutes(engine, rows)
        const cube = await readCube(engine)
        for (const filter of [noFilter, ...filters]) {
          expect(answer(cube, filter)).toEqual(await expectedAnswer(engine, filter))
        }
      }
    ),
    { numRuns: 10 }
  )
})
