import fc from 'fast-check'
import { categoryCodes, categoryNames } from '../../src/shared/dataset'
import type { Filter } from '../../src/shared/filter'
import { filterRoles } from '../../src/shared/filter'
import type { RouteRow } from './route-table'

/** Few places, so that routes repeat, return and pass each other; the last has a quote and a formula's sign in it. */
const places = [
  'GHA',
  'NLD',
  'GBR',
  'M49:150',
  'unknown',
  'suppressed',
  'stateless',
  'other',
  'historic',
  "='X"
] as const
const place = fc.constantFrom(...places)

/** Values that the file brought itself stand beside ours. */
const valuesOf = (name: (typeof categoryNames)[number]) => [
  ...categoryCodes[name].slice(0, 3),
  `own "${name}"; --'`.replace(';', '')
]

const year = fc.integer({ min: 2010, max: 2016 })
const years = fc.tuple(year, year).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]))
const oneYear = year.map((only): [number, number] => [only, only])

const count = fc.oneof(
  fc.nat(12),
  fc.constantFrom<[number, number]>([1, 4], [1, 9], [0, 3], [5, 20]),
  fc.integer({ min: 1, max: 20_000 }).map((thousandths) => thousandths / 1000)
)

const categories = Object.fromEntries(
  categoryNames.map((name) => [
    name,
    fc.oneof(
      fc.constant('unknown'),
      fc.subarray(valuesOf(name), { minLength: 1 }).map((values) => values.sort().join(';'))
    )
  ])
)

export const arbitraryRow: fc.Arbitrary<RouteRow> = fc.record(
  {
    source: place,
    transit: fc.array(place, { maxLength: 3 }).map((transits) => transits.join('>')),
    destination: place,
    years: fc.oneof(oneYear, years),
    count,
    ...categories
  },
  { requiredKeys: ['source', 'transit', 'destination', 'count'] }
)

export const arbitraryRows = fc.array(arbitraryRow, { maxLength: 60, size: 'max' })

/** Two categories and two roles at most, so that something often passes. */
export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record(
  {
    years,
    categories: fewOf(categoryNames, (name) => fc.subarray(valuesOf(name), { minLength: 1 })),
    places: fewOf(filterRoles, () => fc.subarray([...places], { minLength: 1 }))
  },
  { requiredKeys: [] }
)

function fewOf<Key extends string>(
  keys: readonly Key[],
  values: (key: Key) => fc.Arbitrary<string[]>
): fc.Arbitrary<Partial<Record<Key, string[]>>> {
  return fc
    .subarray([...keys], { maxLength: 2 })
    .chain((few) =>
      fc.record(Object.fromEntries(few.map((key) => [key, values(key)])) as Record<Key, ReturnType<typeof values>>)
    )
}
