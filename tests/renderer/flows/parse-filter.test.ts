import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFilters, writeFilters } from '../../../src/renderer/flows/parse-filter'
import { categoryCodes, categoryNames } from '../../../src/shared/dataset'
import type { Filter } from '../../../src/shared/filter'
import { filterRoles } from '../../../src/shared/filter'

const parsed = (...texts: readonly string[]) => parseFilters(texts)

test.each([
  ['years=2010-2016', { years: [2010, 2016] }],
  ['years=2012', { years: [2012, 2012] }],
  ['age=child', { categories: { age: ['child'] } }],
  ['AGE=Child', { categories: { age: ['child'] } }],
  ['sex=Female', { categories: { sex: ['female'] } }],
  ['ageband=9-17', { categories: { ageBand: ['9-17'] } }],
  ['form=forced-labour, other', { categories: { form: ['forced-labour', 'other'] } }],
  ['sector=Gold\\, silver', { categories: { sector: ['Gold, silver'] } }],
  ['source=gha', { places: { source: ['GHA'] } }],
  ['transit=m49:150', { places: { transit: ['M49:150'] } }],
  ['destination=NLD,gbr', { places: { destination: ['GBR', 'NLD'] } }],
  ['country=Unknown', { places: { country: ['unknown'] } }]
] satisfies [string, Filter][])('%s is read', (text, filter) => {
  expect(parsed(text)).toEqual({ ok: true, value: filter })
})

test('keys combine, values of one key collect, a value given twice counts once', () => {
  expect(parsed('source=NLD', 'age=child', 'source=GHA', 'source=nld')).toEqual({
    ok: true,
    value: { categories: { age: ['child'] }, places: { source: ['GHA', 'NLD'] } }
  })
})

test.each([
  '',
  'years',
  'years=',
  'years=12',
  'years=2016-2010',
  'years=2010-',
  'age=',
  'age=minor',
  'age=child,',
  'form=',
  'source=Ghana',
  'source=GH',
  'source=M49:15',
  'source=GHA;NLD',
  'colour=red',
  '=GHA',
  '__proto__=x'
])('%j is refused', (text) => {
  expect(parsed(text)).toEqual({ ok: false, failure: { kind: 'filter-invalid', filter: text } })
})

test('two different periods cannot both hold', () => {
  expect(parsed('years=2010', 'years=2012')).toMatchObject({ ok: false })
})

test('a refusal names the option alone, without control characters', () => {
  expect(parsed('age=child', 'so\u0000ur\u001b[31mce\u202e=x\n')).toEqual({
    ok: false,
    failure: { kind: 'filter-invalid', filter: 'sour[31mce=x' }
  })
})

const codes = (values: fc.Arbitrary<string>) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: 4 }).map((list) => list.sort())
const code3 = fc.stringMatching(/^[A-Z]{3}$/)
const region = fc.stringMatching(/^M49:[0-9]{3}$/)
const place = fc.oneof(code3, region, fc.constantFrom('unknown', 'suppressed', 'stateless', 'other', 'historic'))
const ownValue = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(' a ', '\\', ',', 'OTHER', 'a\\', '\n')
)
const year = fc.integer({ min: 1000, max: 9999 })
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    years: fc.tuple(year, year).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    categories: fc.record(
      Object.fromEntries(
        categoryNames.map((name) => [
          name,
          codes(
            name === 'age'
              ? fc.constantFrom(...categoryCodes.age)
              : fc.oneof(ownValue, fc.constantFrom(...categoryCodes[name]))
          )
        ])
      ),
      { requiredKeys: ['form'] }
    ),
    places: fc.record(Object.fromEntries(filterRoles.map((role) => [role, codes(place)])), {
      requiredKeys: ['country']
    })
  },
  { requiredKeys: [] }
)

test('filters that were written are read back as they were', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parseFilters(writeFilters(filter))).toEqual({ ok: true, value: filter })
    })
  )
})

test('the same filter is written the same way, in the order of keys and codes', () => {
  expect(
    writeFilters({
      places: { country: ['NLD', 'GHA'], source: ['BEN'] },
      categories: { form: ['other'], age: ['child'] },
      years: [2010, 2010]
    })
  ).toEqual(['years=2010', 'age=child', 'form=other', 'source=BEN', 'country=GHA', 'country=NLD'])
})
