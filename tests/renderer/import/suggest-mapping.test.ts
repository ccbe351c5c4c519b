import { expect, test } from 'vitest'
import { resolvePlace } from '../../../src/renderer/countries/resolve-place'
import { suggestMapping } from '../../../src/renderer/import/suggest-mapping'

function profile(header: string, ...values: string[]) {
  const top = values.map((value) => ({ value, rows: 1 }))
  return { header, type: 'text' as const, distinct: values.length, missing: 0, top }
}

const rolesOf = (...profiles: ReturnType<typeof profile>[]) =>
  suggestMapping(profiles, 'a', resolvePlace)?.recipe.columns.map(({ column, role }) => [column, role])

test('ends are found by name and values, in several languages', () => {
  expect(
    rolesOf(
      profile('Année', '2019'),
      profile('Pays de destination', 'Italie'),
      profile("Pays d'origine", 'Côte d’Ivoire')
    )
  ).toEqual([
    ['Année', 'year'],
    ['Pays de destination', 'destination'],
    ["Pays d'origine", 'source']
  ])
})

test('of several columns of one end that with codes of ISO 3166 is taken', () => {
  expect(
    rolesOf(
      profile('coo_name', 'Egypt'),
      profile('coo', 'ARE'),
      profile('coo_iso', 'EGY'),
      profile('coa', 'AUS'),
      profile('coa_iso', 'AUT')
    )
  ).toEqual([
    ['coo_iso', 'source'],
    ['coa_iso', 'destination']
  ])
})

test('a name alone makes no end: its values must be places', () => {
  expect(rolesOf(profile('source', 'newspaper', 'radio'), profile('destination', 'Italy'))).toBeUndefined()
})

test('two columns of places without telling names are taken in their order', () => {
  expect(rolesOf(profile('A', 'Ghana', 'Togo'), profile('B', 'Italy', 'Mali'))).toEqual([
    ['A', 'source'],
    ['B', 'destination']
  ])
})

test('case files of CTDC: suppressed citizenship, missing ends, bands of age', () => {
  const suggestion = suggestMapping(
    [
      profile('yearOfRegistration', '2015', '2016'),
      profile('gender', 'Female', 'Male'),
      profile('ageBroad', '9--17', '18--20', '-99'),
      profile('citizenship', 'PH', '00', '-99', 'UA'),
      profile('CountryOfExploitation', 'UA', 'NA', '-99')
    ],
    'a',
    resolvePlace
  )
  expect(suggestion?.recipe.columns).toEqual([
    { column: 'yearOfRegistration', role: 'year' },
    { column: 'gender', role: 'sex' },
    { column: 'ageBroad', role: 'ageBand' },
    { column: 'ageBroad', role: 'age' },
    { column: 'citizenship', role: 'source', citizenship: true, suppressed: ['00', '0'] },
    { column: 'CountryOfExploitation', role: 'destination' }
  ])
})

test('each column says why it has its part', () => {
  const suggestion = suggestMapping(
    [profile('from', 'Ghana'), profile('B', 'Italy'), profile('note', 'x')],
    'a',
    resolvePlace
  )
  expect(suggestion?.mapping.map(({ role, reason }) => [role, reason])).toEqual([
    ['source', 'name-and-values'],
    ['destination', 'values'],
    ['ignore', 'not-used']
  ])
})
