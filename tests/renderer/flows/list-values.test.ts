import { expect, test } from 'vitest'
import { sumCells } from '../../../src/renderer/flows/cell-sums'
import { noYear } from '../../../src/renderer/flows/cube'
import { listAgeSex, listCategories, listYears } from '../../../src/renderer/flows/list-values'
import { noFilter } from '../../../src/shared/filter'
import { smallCube } from '../../support/small-dataset'

const exactly = (value: number) => ({ low: value, high: value })
const way = 'GHA>NLD'

test('years stand in order; a range is cut into none of them, and stays apart from no year at all', () => {
  const cube = {
    ...smallCube([1, 2, 4, 8, 16].map((count) => ({ way, count }))),
    yearFirst: Int16Array.of(2014, 2012, 2012, noYear, 2012),
    yearLast: Int16Array.of(2014, 2012, 2014, noYear, 2012)
  }

  expect(listYears(sumCells(cube, noFilter))).toEqual({
    byYear: [
      { year: 2012, count: exactly(18) },
      { year: 2014, count: exactly(1) }
    ],
    yearUnknown: exactly(8),
    yearRange: exactly(4)
  })
})

test('a year that the rest of the filter leaves empty is not listed; a year of count 0 is', () => {
  const cube = smallCube([
    { way, year: 2012, count: 0, categories: { age: 'child' } },
    { way, year: 2013, count: 2, categories: { age: 'adult' } }
  ])

  expect(listYears(sumCells(cube, { categories: { age: ['child'] } })).byYear).toEqual([
    { year: 2012, count: exactly(0) }
  ])
})

test('a record counts whole in each of its values, so that parts may add up to more than the whole', () => {
  const cube = smallCube([
    { way, count: 3, categories: { form: 'forced-labour;other' } },
    { way, count: [1, 4], categories: { form: 'other' } }
  ])

  expect(listCategories(cube, sumCells(cube, noFilter)).form).toEqual([
    { value: 'other', count: { low: 4, high: 7 } },
    { value: 'forced-labour', count: exactly(3) }
  ])
})

test('values stand largest first and, where equal, by code', () => {
  const cube = smallCube([
    { way, count: 2, categories: { sector: 'mining' } },
    { way, count: 2, categories: { sector: 'fishing' } },
    { way, count: 5, categories: { sector: 'textiles' } }
  ])

  expect(listCategories(cube, sumCells(cube, noFilter)).sector.map(({ value }) => value)).toEqual([
    'textiles',
    'fishing',
    'mining'
  ])
})

test('a value that the filter turns away is missing from the other categories and stays in its own', () => {
  const cube = smallCube([
    { way, count: 1, categories: { age: 'child', form: 'forced-labour' } },
    { way, count: 2, categories: { age: 'adult', form: 'other' } }
  ])
  const { age, form } = listCategories(cube, sumCells(cube, { categories: { age: ['child'] } }))

  expect(form).toEqual([{ value: 'forced-labour', count: exactly(1) }])
  expect(age).toEqual([
    { value: 'adult', count: exactly(2) },
    { value: 'child', count: exactly(1) }
  ])
})

test('a category that the file does not state is unknown for every record', () => {
  const cube = smallCube([{ way, count: 7 }])

  expect(listCategories(cube, sumCells(cube, noFilter)).recruiter).toEqual([{ value: 'unknown', count: exactly(7) }])
})

test('each pair of age and sex has its own count, ordered by age and then by sex', () => {
  const cube = smallCube([
    { way, count: 1, categories: { age: 'child', sex: 'male' } },
    { way, count: 2, categories: { age: 'child', sex: 'female' } },
    { way, count: 4, categories: { age: 'adult', sex: 'unknown' } },
    { way, count: 8, categories: { age: 'adult', sex: 'male' } }
  ])

  expect(listAgeSex(cube, sumCells(cube, noFilter).ageSex)).toEqual([
    { age: 'adult', sex: 'male', count: exactly(8) },
    { age: 'adult', sex: 'unknown', count: exactly(4) },
    { age: 'child', sex: 'female', count: exactly(2) },
    { age: 'child', sex: 'male', count: exactly(1) }
  ])
})

test('a record of several ages and sexes counts whole in every pair of them', () => {
  const cube = smallCube([
    { way, count: 3, categories: { age: 'child;adult', sex: 'female;male' } },
    { way, count: 10, categories: { age: 'child', sex: 'female' } }
  ])

  expect(listAgeSex(cube, sumCells(cube, noFilter).ageSex)).toEqual([
    { age: 'adult', sex: 'female', count: exactly(3) },
    { age: 'adult', sex: 'male', count: exactly(3) },
    { age: 'child', sex: 'female', count: exactly(13) },
    { age: 'child', sex: 'male', count: exactly(3) }
  ])
})
