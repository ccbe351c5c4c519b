import { expect, test } from 'vitest'
import {
  ageSexChart,
  flowCharts,
  formChart,
  routeChart,
  statesForms,
  yearRows
} from '../../../src/renderer/figure/chart-rows'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { fewRoutes, madeValues } from '../../support/figure-values'

const values = madeValues({ records: fewRoutes })
const voice = voiceIn('en')

test('forms are listed with hidden ones, largest first', () => {
  const { rows } = formChart(values, voice)
  expect(rows[0]).toMatchObject({ name: 'Forced labour', count: { value: 210 } })
  expect(rows.at(-1)).toMatchObject({ name: 'Forced marriage', count: { kind: 'hidden' } })
})

test('only the forms and years that are asked for are charted', () => {
  const filter = { years: [2015, 2016], categories: { form: ['forced-labour'] } } as const
  const narrowed = madeValues({ records: fewRoutes, filter })
  expect(formChart(narrowed, voice).rows.map(({ key }) => key)).toEqual(['forced-labour'])
  expect(yearRows(narrowed).map(({ year }) => year)).toEqual([2015, 2016])
  expect(yearRows(values).map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016])
})

test('girls and boys stand under children', () => {
  const names = ageSexChart(values, voice).rows.map(({ name }) => name)
  expect(names.slice(0, 3)).toEqual(['Children (under 18)', 'Girls', 'Boys'])
})

test('flows and routes with transits are named by their ends', () => {
  expect(flowCharts(values, voice).first.rows.map(({ name }) => name)).toContain('Netherlands, domestic')
  expect(routeChart(values, voice).rows.map(({ name }) => name)).toEqual([
    'Ghana by way of Niger, Libya to Italy',
    'Nigeria by way of Niger, Libya to Italy'
  ])
})

test('what does not fit is counted and summed', () => {
  const places = ['AUT', 'BEL', 'BGR', 'HRV', 'CYP', 'CZE', 'DNK', 'EST', 'FIN', 'FRA', 'DEU', 'GRC']
  const many = madeValues({ records: places.map((place) => ({ way: ['GHA', place] as const, low: 20 })) })
  expect(flowCharts(many, voice).first.rest).toEqual({
    values: 2,
    count: { kind: 'exact', value: 40 },
    hiddenBelow: null
  })
})

test('a file without transits has twice as many flows, on one scale', () => {
  const places = ['AUT', 'BEL', 'BGR', 'HRV', 'CYP', 'CZE', 'DNK', 'EST', 'FIN', 'FRA', 'DEU', 'GRC']
  const records = places.map((place, index) => ({ way: ['GHA', place] as const, low: 100 - index }))
  const direct = madeValues({ records, imported: { recipe: { ...values.imported.recipe, columns: [] } } })
  const { first, then } = flowCharts(direct, voice)
  expect(first.rows).toHaveLength(10)
  expect(then).toMatchObject({ fullCount: 100, rows: [{ count: { value: 90 } }, { count: { value: 89 } }] })
})

test('a category that no record states has no bars', () => {
  const unstated = madeValues({ records: [{ way: ['GHA', 'NLD'], low: 30 }] })
  expect([formChart(unstated, voice).rows, ageSexChart(unstated, voice).rows]).toEqual([[], []])
  expect(statesForms(unstated)).toBe(false)
  expect(statesForms(values)).toBe(true)
})

test('what does not fit says that hidden counts are missing from its sum', () => {
  const forms = Array.from({ length: 11 }, (_, index) => `form ${index}`)
  const records = forms.map((form, index) => ({ way: ['GHA', 'NLD'] as const, low: index < 10 ? 20 : 3, form: [form] }))
  expect(formChart(madeValues({ records }), voice).rest).toEqual({
    values: 2,
    count: { kind: 'exact', value: 20 },
    hiddenBelow: 10
  })
})

test('a chart without a row tells nothing from hidden', () => {
  const hidden = madeValues({ records: [{ way: ['GHA', 'NER', 'ITA'], low: 3, high: 12 }] })
  expect([flowCharts(hidden, voice).first.allBelow, routeChart(hidden, voice).allBelow]).toEqual([20, 20])
  const direct = madeValues({ records: [{ way: ['GHA', 'ITA'], low: 3 }] })
  expect(routeChart(direct, voice)).not.toHaveProperty('allBelow')
})
