import { expect, test } from 'vitest'
import { planBrief } from '../../../src/renderer/figure/brief-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { allCountries } from '../../../src/renderer/countries/atlas'
import { fewRoutes, madeValues } from '../../support/figure-values'

test('every listed route stands on one page of the table, in order', () => {
  const records = allCountries.slice(0, 90).map((place, index) => ({ way: [place, 'GHA'] as const, low: 200 - index }))
  const plan = planBrief(madeValues({ records }), voiceIn('en'))
  expect(plan.tables.flat().map(({ rank }) => rank)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  expect(plan.routesLeft).toBe(50)
})

test('a row of several lines takes its room', () => {
  const long = ['VCT', 'TTO', 'BIH', 'CAF', 'COD'] as const
  const records = allCountries.slice(0, 60).map((place) => ({ way: [place, ...long, 'GHA'] as const, low: 20 }))
  const direct = records.map(({ way: [place], low }) => ({ way: [place, 'NLD'] as const, low }))
  const pages = (made: typeof records | typeof direct) =>
    planBrief(madeValues({ records: made }), voiceIn('en')).tables.length
  expect(pages(records)).toBeGreaterThan(pages(direct))
})

test('a short table leaves nothing out', () => {
  expect(planBrief(madeValues({ records: fewRoutes }), voiceIn('fr'))).toMatchObject({ routesLeft: 0 })
})
