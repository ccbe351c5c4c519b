import fc from 'fast-check'
import { expect, test } from 'vitest'
import { release, releaseUnprotected } from '../../../src/renderer/disclosure/release'
import { flowsCsv } from '../../../src/renderer/export/flows-csv'
import { arbitraryFilter, arbitraryRows } from '../../support/arbitrary-routes'
import type { RouteRow } from '../../support/route-table'
import { answerOf } from '../../support/route-table'

const rows: readonly RouteRow[] = [
  { source: 'GHA', transit: 'TGO>NLD', destination: 'GBR', count: 12 },
  { source: 'unknown', destination: 'NLD', count: [10, 14] },
  { source: 'GHA', destination: 'M49:150', count: 0 },
  { source: 'GHA', destination: 'NLD', count: 11.25 },
  { source: 'NLD', destination: 'NLD', count: 3 },
  { source: 'BEN', destination: 'NLD', count: 7 }
]

test('every placed and partial route has a line: exact in three columns, bounded without a count', async () => {
  expect(flowsCsv(releaseUnprotected(await answerOf(rows)))).toBe(
    [
      'source,transit,destination,count,count_low,count_high',
      'GHA,TGO>NLD,GBR,12,12,12',
      'GHA,,NLD,11.25,11.25,11.25',
      'unknown,,NLD,,10,14',
      'BEN,,NLD,7,7,7',
      'NLD,,NLD,3,3,3',
      'GHA,,M49:150,0,0,0',
      ''
    ].join('\n')
  )
})

test('a hidden count is <10 without bounds, apart from 0 and after all others, by code', async () => {
  expect(
    flowsCsv(release(await answerOf(rows), { k: 10 }))
      .split('\n')
      .slice(-4)
  ).toEqual(['GHA,,M49:150,0,0,0', 'BEN,,NLD,<10,,', 'NLD,,NLD,<10,,', ''])
})

test('without protection the lines add up to the totals, whatever the data and the filter', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, arbitraryFilter, async (given, filter) => {
      const found = await answerOf(given, filter)
      const lines = linesOf(flowsCsv(releaseUnprotected(found)))
      const sum = (column: string) => lines.reduce((total, line) => total + Number(line[column]), 0)

      expect(sum('count_low')).toBeCloseTo(found.totals.count.low, 6)
      expect(sum('count_high')).toBeCloseTo(found.totals.count.high, 6)
      expect(lines.every((line) => line.count === '' || line.count === line.count_low)).toBe(true)
    }),
    { numRuns: 15 }
  )
})

test('no line of a release holds a number between 0 and k', async () => {
  const small = (csv: string) =>
    linesOf(csv).flatMap((line) =>
      ['count', 'count_low', 'count_high'].map((column) => Number(line[column])).filter((n) => n > 0 && n < 10)
    )
  await fc.assert(
    fc.asyncProperty(arbitraryRows, async (given) => {
      expect(small(flowsCsv(release(await answerOf(given), { k: 10 })))).toEqual([])
    }),
    { numRuns: 15 }
  )
  expect(small(flowsCsv(releaseUnprotected(await answerOf(rows))))).toEqual([7, 7, 7, 3, 3, 3])
})

test.each([
  ['=1+1', `'=1+1`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@sum', `'@sum`],
  ['\tX', `'\tX`],
  ['\rX', `"'\rX"`],
  ['a"b', '"a""b"'],
  ['a,b', '"a,b"'],
  ['a\nb', '"a\nb"']
])('a place that a spreadsheet could take for more than a text is written as a text: %j', async (source, written) => {
  const csv = flowsCsv(releaseUnprotected(await answerOf([{ source, destination: 'NLD', count: 1 }])))

  expect(csv).toBe(`source,transit,destination,count,count_low,count_high\n${written},,NLD,1,1,1\n`)
})

test('large and fractional numbers are plain: no grouping, no exponent, six digits at most', async () => {
  const counts = [12_345_678, 1e21, 0.1 + 0.2, 1 / 3, 1e-6]
  const csv = flowsCsv(
    releaseUnprotected(await answerOf(counts.map((count, at) => ({ source: `A${at}`, destination: 'B', count }))))
  )

  expect(linesOf(csv).map(({ count }) => count)).toEqual([
    '1000000000000000000000',
    '12345678',
    '0.333333',
    '0.3',
    '0.000001'
  ])
})

function linesOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  const names = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}
