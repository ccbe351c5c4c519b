import { expect, test } from 'vitest'
import { release, releaseUnprotected } from '../../../src/renderer/disclosure/release'
import type { ReportRequest } from '../../../src/renderer/export/report'
import { makeReport } from '../../../src/renderer/export/report'
import type { Imported } from '../../../src/shared/import-result'
import { reportSchema } from '../../../src/shared/report'
import type { RouteRow } from '../../support/route-table'
import { answerOf } from '../../support/route-table'

const imported: Imported = {
  name: 'records "2012".csv',
  sha256: 'a'.repeat(64),
  sizeBytes: 321,
  dataset: {
    title: 'Records',
    publisher: 'A registry',
    version: '1',
    terms: 'CC BY 4.0',
    unit: 'victims',
    evidence: 'case-records',
    definition: '',
    synthetic: true
  },
  years: [2010, 2016],
  rows: { read: 40, placed: 25, partial: 3, excluded: 11, rejected: 1 },
  reasons: [
    { reason: 'source-unknown', state: 'partial', rows: 3 },
    { reason: 'offender-travel', state: 'excluded', rows: 11 },
    { reason: 'row-empty', state: 'rejected', rows: 1 }
  ],
  places: { countries: 3, regions: 1, unknown: 3, suppressed: 0, unresolved: 0 },
  openLabels: [{ label: 'Nowhereland', rows: 1 }],
  recipe: {
    recipe: 1,
    name: 'records',
    dataset: {
      title: 'Records',
      publisher: '',
      version: '',
      terms: '',
      unit: 'victims',
      evidence: 'case-records',
      definition: '',
      synthetic: true
    },
    columns: [{ column: 'from', role: 'source' }],
    exclude: [],
    labels: {}
  },
  columns: [],
  mapping: [],
  reading: { format: 'csv', encoding: 'utf-8', separator: ',', sheets: [], skippedSheets: [], headerRow: 1 },
  secondsRead: 0.5,
  secondsMap: 0.25
}

const rows: readonly RouteRow[] = [
  { source: 'GHA', transit: 'TGO', destination: 'NLD', count: 12, age: 'child' },
  { source: 'GHA', destination: 'GHA', count: 8 },
  { source: 'unknown', destination: 'NLD', count: [10, 14] }
]

async function requestOf(
  protect: (found: Awaited<ReturnType<typeof answerOf>>) => ReportRequest['protected']
): Promise<ReportRequest> {
  return {
    version: '0.1.0',
    imported,
    protected: protect(await answerOf(rows)),
    filters: ['years=2010-2016'],
    shown: { flows: 2, share: 0.123456 },
    secondsWrite: 1.5
  }
}

test('a report without protection holds every number as it is', async () => {
  expect(makeReport(await requestOf(releaseUnprotected))).toEqual({
    schema: 1,
    app: { version: '0.1.0' },
    inputs: [{ name: 'records "2012".csv', sha256: 'a'.repeat(64), bytes: 321 }],
    dataset: { title: 'Records', unit: 'victims', evidence: 'case-records', years: [2010, 2016], synthetic: true },
    protection: { kind: 'none' },
    rows: { read: 40, placed: 25, partial: 3, excluded: 11, rejected: 1 },
    reasons: [
      { reason: 'source-unknown', rows: 3 },
      { reason: 'offender-travel', rows: 11 },
      { reason: 'row-empty', rows: 1 }
    ],
    totals: {
      count: { low: 30, high: 34 },
      domestic: 8,
      crossBorder: 12,
      withTransit: 12,
      children: 12,
      flows: 3
    },
    places: { countries: 3, regions: 1, unknown: 3, suppressed: 0, unresolved: 0 },
    filters: ['years=2010-2016'],
    shown: { flows: 2, share: 0.1235 },
    seconds: { read: 0.5, map: 0.25, write: 1.5 }
  })
})

test('under protection small counts and reasons for few rows are hidden, and the rows still conserve', async () => {
  const report = makeReport(await requestOf((found) => release(found, { k: 10 })))

  expect(report.protection).toEqual({ kind: 'threshold', k: 10 })
  expect(report.totals).toMatchObject({ domestic: '<10', crossBorder: 12 })
  expect(report.reasons.map((reason) => reason.rows)).toEqual(['<10', 11, '<10'])
  expect(report.places).toMatchObject({ countries: 3, unknown: '<10', suppressed: 0 })
  expect(report.rows).toEqual(imported.rows)
})

test('a hidden total is hidden at both ends', async () => {
  const request = await requestOf((found) => release(found, { k: 60 }))

  expect(makeReport(request).totals.count).toEqual({ low: '<60', high: '<60' })
})

test('a report holds no label, no cell and no place of a row', async () => {
  const text = JSON.stringify(makeReport(await requestOf(releaseUnprotected)))

  expect(text).not.toMatch(/Nowhereland|GHA|NLD/)
})

test('rows that do not conserve are refused by the schema', async () => {
  const report = makeReport(await requestOf(releaseUnprotected))

  expect(reportSchema.safeParse({ ...report, rows: { ...report.rows, read: 41 } }).success).toBe(false)
  expect(reportSchema.safeParse(report).success).toBe(true)
})
