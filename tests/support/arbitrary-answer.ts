import fc from 'fast-check'
import type { Answer } from '../../src/shared/answer'
import type { Count } from '../../src/shared/count'
import { categoryNames } from '../../src/shared/dataset'

const arbitraryCount: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(25).map((value) => ({ low: value, high: value })),
  fc.tuple(fc.nat(25), fc.nat(25)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  fc.integer({ min: 1, max: 25_000 }).map((value) => ({ low: value / 1000, high: value / 1000 }))
)

const place = fc.constantFrom('GHA', 'NLD', 'GBR', 'M49:150', 'unknown', 'other')
const count = arbitraryCount

/** Any numbers in any place: what disclosure control must hold for does not depend on their adding up. */
export const arbitraryAnswer: fc.Arbitrary<Answer> = fc.record({
  totals: fc.record({
    count,
    domestic: count,
    crossBorder: count,
    withTransit: count,
    children: count,
    flows: fc.nat(25)
  }),
  whole: count,
  flows: fc.uniqueArray(fc.record({ from: place, to: place, count }), { selector: ({ from, to }) => `${from}>${to}` }),
  routes: fc.uniqueArray(
    fc.record({ source: place, transits: fc.array(place, { maxLength: 2 }), destination: place, count }),
    { selector: ({ source, transits, destination }) => [source, ...transits, destination].join('>') }
  ),
  places: fc.uniqueArray(fc.record({ place, source: count, transit: count, destination: count, domestic: count }), {
    selector: (totals) => totals.place
  }),
  byYear: fc.uniqueArray(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), count }), {
    selector: ({ year }) => year
  }),
  categories: fc.record(
    Object.fromEntries(
      categoryNames.map((name) => [
        name,
        fc.uniqueArray(fc.record({ value: fc.constantFrom('a', 'b', 'c', 'unknown'), count }), {
          selector: ({ value }) => value
        })
      ])
    )
  ) as fc.Arbitrary<Answer['categories']>,
  ageSex: fc.array(
    fc.record({ age: fc.constantFrom('child', 'adult'), sex: fc.constantFrom('female', 'male'), count })
  ),
  missing: fc.record({
    sourceUnknown: count,
    destinationUnknown: count,
    suppressed: count,
    yearUnknown: count,
    yearRange: count
  })
})

/** The answer with every count put through `change`, and its lists by size in the order that `change` leaves. */
export function changeCounts<T>(value: T, change: (count: Count) => Count): T {
  if (Array.isArray(value)) return value.map((item: unknown) => changeCounts(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  if ('low' in value) return change(value as unknown as Count) as T
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changeCounts(part, change)])) as T
}
