import { expect, test } from 'vitest'
import { sumCells } from '../../../src/renderer/flows/cell-sums'
import { noFilter } from '../../../src/shared/filter'
import { smallCube } from '../../support/small-dataset'

const cube = smallCube([
  { way: 'GHA>NLD', year: 2012, count: 1, categories: { age: 'child', form: 'forced-labour' } },
  { way: 'GHA>NLD', year: 2014, count: 2, categories: { age: 'adult', form: 'forced-labour' } },
  { way: 'TGO>BEN>NLD', year: 2012, count: 4, categories: { age: 'child', form: 'forced-begging' } },
  { way: 'GHA>NLD', count: 8, categories: { age: 'child', form: 'forced-labour' } }
])

const lows = (sums: { readonly low: Float64Array }) => [...sums.low]

test('without a filter every dimension adds up to the whole', () => {
  const { routes, spans, byDimension, ageSex } = sumCells(cube, noFilter)

  expect(lows(routes)).toEqual([11, 4])
  expect(spans).toEqual([{ first: 2012, last: 2012 }, { first: 2014, last: 2014 }, null])
  expect(lows(byDimension.years)).toEqual([5, 2, 8])
  expect(lows(byDimension.age)).toEqual([13, 2])
  expect(lows(byDimension.form)).toEqual([11, 4])
  expect(lows(byDimension.sector)).toEqual([15])
  expect(lows(ageSex)).toEqual([13, 2])
})

test('a dimension leaves out its own part of the filter and keeps all the others', () => {
  const filter = { years: [2012, 2012] as const, categories: { age: ['child'], form: ['forced-labour'] } }
  const { routes, byDimension, ageSex } = sumCells(cube, filter)

  expect(lows(routes)).toEqual([1, 0])
  expect(lows(byDimension.years)).toEqual([1, 0, 8])
  expect(lows(byDimension.age)).toEqual([1, 0])
  expect(lows(byDimension.form)).toEqual([1, 4])
  expect(lows(ageSex)).toEqual([1, 0])
})

test('a cell that two parts of the filter turn away is in the view of neither', () => {
  const { byDimension } = sumCells(cube, { years: [2012, 2012], categories: { age: ['child'] } })

  expect(lows(byDimension.years)).toEqual([5, 0, 8])
  expect(lows(byDimension.age)).toEqual([5, 0])
})

test('a cell that the places turn away is in no view at all', () => {
  const { routes, byDimension } = sumCells(cube, { years: [2014, 2014], places: { source: ['TGO'] } })

  expect(lows(routes)).toEqual([0, 0])
  expect([...routes.seen]).toEqual([0, 0])
  expect(lows(byDimension.years)).toEqual([4, 0, 0])
})

test.each([
  ['source', ['GHA'], 11],
  ['source', ['BEN'], 0],
  ['transit', ['BEN'], 4],
  ['transit', ['TGO'], 0],
  ['destination', ['NLD'], 15],
  ['country', ['BEN'], 4],
  ['country', ['TGO'], 4],
  ['country', ['GHA', 'BEN'], 15],
  ['country', [], 15]
] as const)('asked for as %s, %j finds %d', (role, places, found) => {
  const { routes } = sumCells(cube, { places: { [role]: places } })

  expect(lows(routes).reduce((sum, low) => sum + low, 0)).toBe(found)
})

test('two roles asked for at once must both be met by the same route', () => {
  expect(lows(sumCells(cube, { places: { source: ['GHA'], transit: ['BEN'] } }).routes)).toEqual([0, 0])
  expect(lows(sumCells(cube, { places: { source: ['TGO'], transit: ['BEN'] } }).routes)).toEqual([0, 4])
})

test('a range of years is a span of its own, and passes only where the whole of it lies within', () => {
  const cells = [1, 2, 4].map((count) => ({ way: 'GHA>NLD', count }))
  const ranges = {
    ...smallCube(cells),
    yearFirst: Int16Array.of(2012, 2012, 2014),
    yearLast: Int16Array.of(2012, 2014, 2014)
  }

  expect(sumCells(ranges, noFilter).spans).toEqual([
    { first: 2012, last: 2012 },
    { first: 2012, last: 2014 },
    { first: 2014, last: 2014 }
  ])
  expect(lows(sumCells(ranges, { years: [2012, 2013] }).routes)).toEqual([1])
  expect(lows(sumCells(ranges, { years: [2013, 2014] }).routes)).toEqual([4])
  expect(lows(sumCells(ranges, { years: [2012, 2014] }).routes)).toEqual([7])
})

test('a record without a year passes no range of years, however wide', () => {
  expect(lows(sumCells(cube, { years: [-40000, 40000] }).routes)).toEqual([3, 4])
})

test('a record that holds several values passes for each of them', () => {
  const several = smallCube([
    { way: 'GHA>NLD', count: 1, categories: { form: 'forced-labour;forced-begging' } },
    { way: 'GHA>NLD', count: 2, categories: { form: 'forced-begging' } }
  ])

  expect(lows(sumCells(several, { categories: { form: ['forced-labour'] } }).routes)).toEqual([1])
  expect(lows(sumCells(several, { categories: { form: ['forced-begging'] } }).routes)).toEqual([3])
  expect(lows(sumCells(several, { categories: { form: ['organ-removal'] } }).routes)).toEqual([0])
  expect(lows(sumCells(several, { categories: { form: [] } }).routes)).toEqual([3])
})

test('pairs of age and sex stand age by age, sex within', () => {
  const recorded = smallCube([
    { way: 'GHA>NLD', count: 1, categories: { age: 'child', sex: 'female' } },
    { way: 'GHA>NLD', count: 2, categories: { age: 'adult', sex: 'male' } },
    { way: 'GHA>NLD', count: 4, categories: { age: 'adult', sex: 'unknown' } },
    { way: 'GHA>NLD', count: 8, categories: { age: 'child', sex: 'unknown' } }
  ])

  expect(lows(sumCells(recorded, noFilter).ageSex)).toEqual([1, 0, 8, 0, 2, 4])
})

test('bounded counts keep both bounds, and a cell of count 0 is seen', () => {
  const bounded = smallCube([
    { way: 'GHA>NLD', count: [1, 4] },
    { way: 'GHA>NLD', count: 10 },
    { way: 'TGO>NLD', count: 0 }
  ])
  const { low, high, seen } = sumCells(bounded, noFilter).routes

  expect([[...low], [...high], [...seen]]).toEqual([
    [11, 0],
    [14, 0],
    [1, 1]
  ])
})
