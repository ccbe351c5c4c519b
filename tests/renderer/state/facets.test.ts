import { expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { facetsOf, placesInRole } from '../../../src/renderer/state/facets'
import { smallCube } from '../../support/small-dataset'

const cube = smallCube([
  { way: 'GHA>LBY>ITA', count: 2, categories: { age: 'adult', ageBand: '18-24', form: 'forced-labour;other' } },
  { way: 'NGA>ITA', count: 1, categories: { age: 'child', ageBand: '9-11', form: 'unknown' } },
  { way: 'NGA>NLD', count: 4, categories: { age: 'unknown', ageBand: '0-8', form: 'sexual-exploitation' } }
])
const whole = answer(cube, {})

test('only categories that the dataset states are offered', () => {
  expect(facetsOf(cube, whole, whole).map(({ name }) => name)).toEqual(['age', 'ageBand', 'form'])
})

test('values keep their order and stay in the list at 0 while one filters', () => {
  const [age, ageBand, form] = facetsOf(cube, whole, answer(cube, { places: { destination: ['NLD'] } }))
  expect(age?.values.map(({ value, count }) => [value, count.low])).toEqual([
    ['child', 0],
    ['adult', 0],
    ['unknown', 4]
  ])
  expect(ageBand?.values.map(({ value }) => value)).toEqual(['0-8', '9-11', '18-24'])
  expect(form?.values.map(({ value }) => value)).toEqual(['sexual-exploitation', 'forced-labour', 'other', 'unknown'])
})

test('a category says whether a record can hold several values', () => {
  const facets = facetsOf(cube, whole, whole)
  expect(facets.map(({ isSeveral }) => isSeveral)).toEqual([false, false, true])
})

test('places are offered by the role that they hold in the dataset', () => {
  expect(placesInRole(cube, 'source')).toEqual(['GHA', 'NGA'])
  expect(placesInRole(cube, 'transit')).toEqual(['LBY'])
  expect(placesInRole(cube, 'destination')).toEqual(['ITA', 'NLD'])
  expect(placesInRole(cube, 'country')).toEqual(['GHA', 'ITA', 'LBY', 'NGA', 'NLD'])
})
