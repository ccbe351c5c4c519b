import { expect, test } from 'vitest'
import { ageSexChart, flowChart, formChart, routeChart, yearRows } from '../../../src/renderer/figure/chart-rows'
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
  expect(flowChart(values, voice).rows.map(({ name }) => name)).toContain('Netherlands, domestic')
  expect(routeChart(values, voice).rows.map(({ name }) => name)).toEqual([
    'Ghana by way of Niger, Libya to Italy',
    'Nigeria by way of Niger, Libya to Italy'
  ])
})

test('what does not fit is counted and summed', () => {
  const places = ['AUT', 'BEL', 'BGR', 'HRV', 'CYP', 'CZE', 'DNK', 'EST', 'FIN', 'FRA', 'DEU', 'GRC']
  const many = madeValues({ records: places.map((place) => ({ way: ['GHA', place] as const, low: 20 })) })
  expect(flowChart(many, voice).rest).toEqual({ values: 2, count: { kind: 'exact', value: 40 } })
})
