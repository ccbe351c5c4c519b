import { describe, expect, test } from 'vitest'
import { measureSchema, reportSchema, type Report } from '../../src/shared/report'

const report: Report = {
  schema: 1,
  app: { version: '0.1.0' },
  inputs: [{ name: 'records.csv', sha256: '0123456789abcdef'.repeat(4), bytes: 321 }],
  dataset: { title: 'Records', unit: 'victims', evidence: 'case-records', years: [2010, 2016], synthetic: false },
  protection: { kind: 'threshold', k: 10 },
  rows: { read: 40, placed: 25, partial: 3, excluded: 11, rejected: 1 },
  reasons: [{ reason: 'source-unknown', rows: '<10' }],
  totals: {
    count: { low: 30, high: 34 },
    domestic: '<10',
    crossBorder: 12,
    withTransit: { low: 10, high: 14 },
    children: 12,
    flows: 3
  },
  places: { countries: 3, regions: 1, unknown: 3, suppressed: 0, unresolved: 0 },
  filters: ['years=2010-2016'],
  shown: { flows: 2, share: 0.75 },
  seconds: { read: 0.5, map: 0.25, write: 1.5 }
}

const fits = (change: object) => reportSchema.safeParse({ ...report, ...change }).success

test('a report whose rows add up is a report', () => {
  expect(reportSchema.parse(report)).toEqual(report)
})

describe('rows', () => {
  test.each(['read', 'placed', 'partial', 'excluded', 'rejected'] as const)(
    'with one more or one fewer %s do not add up, and are refused for that',
    (name) => {
      for (const change of [1, -1]) {
        const result = reportSchema.safeParse({
          ...report,
          rows: { ...report.rows, [name]: report.rows[name] + change }
        })
        expect(result.error?.issues.map(({ message }) => message)).toEqual([
          'rows read must equal placed + partial + excluded + rejected'
        ])
      }
    }
  )

  test('that a file without any has are five zeros', () => {
    expect(fits({ rows: { read: 0, placed: 0, partial: 0, excluded: 0, rejected: 0 } })).toBe(true)
  })

  test('are whole and never negative, even where they add up', () => {
    expect(fits({ rows: { ...report.rows, placed: 26.5, partial: 1.5 } })).toBe(false)
    expect(fits({ rows: { ...report.rows, placed: 29, partial: -1 } })).toBe(false)
  })
})

test.each([
  ['an exact sum', 12, true],
  ['a fraction', 0.5, true],
  ['nothing', 0, true],
  ['an interval', { low: 3, high: 12 }, true],
  ['a hidden count', '<10', true],
  ['less than nothing', -1, false],
  ['half an interval', { low: 3 }, false],
  ['a number as text', '12', false],
  ['a formula', '=1+1', false],
  ['a hidden count with more to it', '<10 (4)', false],
  ['no number', Number.NaN, false],
  ['none', null, false]
])('%s: is it a measure? (%j)', (_, value, is) => {
  expect(measureSchema.safeParse(value).success).toBe(is)
})

test.each([
  ['a reason that is not on the list', { reasons: [{ reason: 'lost', rows: 1 }] }],
  ['a unit that is not on the list', { dataset: { ...report.dataset, unit: 'children' } }],
  ['no input', { inputs: [] }],
  ['an input whose fingerprint is cut short', { inputs: [{ name: 'a.csv', sha256: 'abc', bytes: 1 }] }],
  ['a share above the whole', { shown: { flows: 2, share: 1.01 } }],
  ['a threshold of 0', { protection: { kind: 'threshold', k: 0 } }],
  ['protection that is not named', { protection: { kind: 'some' } }],
  ['another schema', { schema: 2 }]
])('a report with %s is refused', (_, change) => {
  expect(fits(change)).toBe(false)
})

test('a share that cannot be stated is none, and years that no row states are none', () => {
  expect(fits({ shown: { flows: 0, share: null }, dataset: { ...report.dataset, years: null } })).toBe(true)
})
