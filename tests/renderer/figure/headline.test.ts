import { expect, test } from 'vitest'
import { headline, subtitle } from '../../../src/renderer/figure/headline'
import type { MadeFigure } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'
import { voiceIn } from '../../../src/renderer/figure/voice'

const said = (made: MadeFigure) => headline(madeValues(made), voiceIn(made.language ?? 'en'))

test('the headline states the largest flow with its unit', () => {
  expect(said({ records: fewRoutes })).toMatch(
    /^(Libya to Italy|Niger to Libya) is among the largest recorded flows: 180 identified victims$/
  )
  expect(said({ records: [{ way: ['NGA', 'ITA'], low: 1245 }], dataset: { unit: 'statements' } })).toBe(
    'Nigeria to Italy is the largest recorded flow: 1,245 statements'
  )
})

test('a bounded flow leads only when its least is above the most of all others', () => {
  const other = { way: ['GHA', 'ITA'] as const, low: 20, high: 35 }
  expect(said({ records: [{ way: ['NGA', 'ITA'], low: 30, high: 60 }, other] })).toContain('is among the largest')
  expect(said({ records: [{ way: ['NGA', 'ITA'], low: 36, high: 60 }, other] })).toBe(
    'Nigeria to Italy is the largest recorded flow: at least 36, at most 60 identified victims'
  )
})

test('where a domestic flow is larger, it compares flows between countries', () => {
  const records = [
    { way: ['NLD', 'NLD'] as const, low: 90 },
    { way: ['GHA', 'NLD'] as const, low: 30 }
  ]
  expect(said({ records })).toBe('Ghana to Netherlands is the largest flow between countries: 30 identified victims')
  expect(said({ records: records.slice(0, 1) })).toContain('stays inside Netherlands')
})

test('a hidden flow gives no number away', () => {
  expect(said({ records: [{ way: ['GHA', 'NLD'], low: 7 }] })).toBe(
    'Every recorded flow in this selection counts fewer than 10 and is hidden'
  )
  expect(said({ records: [] })).toBe('No flow is recorded in this selection')
})

test('children alone are called children', () => {
  const filter = { categories: { age: ['child'] } }
  expect(said({ records: fewRoutes, filter, language: 'fr' })).toContain('victimes identifiées de moins de 18 ans')
})

test('the subtitle names measure, years and filters once', () => {
  const values = madeValues({ records: fewRoutes, filter: { years: [2014, 2015], categories: { sex: ['female'] } } })
  expect(subtitle(values, voiceIn('en'))).toBe(
    'Identified victims by source, transit and destination, 2014–\u20602015. An arrow is a leg of recorded routes. Only sex or gender: Female.'
  )
})

test('of hidden flows it states a number that all are fewer than', () => {
  const records = [
    { way: ['GHA', 'NLD'] as const, low: 1, high: 4 },
    { way: ['NGA', 'NLD'] as const, low: 7, high: 28 }
  ]
  expect(said({ records })).toBe('Every recorded flow in this selection counts fewer than 30 and is hidden')
})
