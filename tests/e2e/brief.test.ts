import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Measure } from '../../src/shared/report'
import { readFlows, readReport, runBrief, type BriefRun, type CsvFlow } from '../support/run-brief'

const data = '../shared/data'
const directionality = `${data}/du_htc/Directionality Coding 2008-2016.xlsx`
const unhcr = `${data}/unhcr/unhcr_flows_1962-2025.csv`
const glotip = `${data}/unodc_glotip/data_glotip_2023-05-30.xlsx`
const sample = 'data/samples/synthetic-case-records.csv'
const brief = ['brief.pdf', 'flows.csv', 'map.png', 'map.svg', 'report.json']
const absent = !existsSync(data)
if (absent) console.log(`The briefs of public files are skipped: ${data} is not there.`)

const sumLow = (flows: readonly CsvFlow[]) => flows.reduce((sum, { low }) => sum + Number(low), 0)
const sumHigh = (flows: readonly CsvFlow[]) => flows.reduce((sum, { high }) => sum + Number(high), 0)
const isCountry = (place: string) => /^[A-Z]{3}$/.test(place)
const isStated = (place: string) => place !== 'unknown' && place !== 'suppressed'
const lowOf = (measure: Measure) =>
  typeof measure === 'number' ? measure : typeof measure === 'string' ? Number.NaN : measure.low

function expectWholeBrief(run: BriefRun): void {
  expect(run.error).toBe('')
  expect(run.code).toBe(0)
  expect(run.files).toEqual(brief)
  const svg = readFileSync(join(run.folder, 'map.svg'), 'utf8')
  expect(svg).toMatch(/<path /)
  expect(svg).toMatch(/<text /)
  expect(svg).not.toMatch(/<image|data:image/)
  expect(readFileSync(join(run.folder, 'map.png')).subarray(1, 4).toString()).toBe('PNG')
  expect(readFileSync(join(run.folder, 'brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
}

/** `flows.csv` and `report.json` come from one answer: their sums agree, worked out here from the file alone. */
function expectFlowsToAddUp(run: BriefRun): void {
  const [flows, { totals }] = [readFlows(run), readReport(run)]
  expect(sumLow(flows)).toBe(totals.count.low)
  expect(sumHigh(flows)).toBe(totals.count.high)
  const where = (test: (flow: CsvFlow) => boolean) => sumLow(flows.filter(test))
  expect(where(({ transit }) => transit.length > 0)).toBe(lowOf(totals.withTransit))
  expect(where(({ source, destination }) => source === destination && isCountry(source))).toBe(lowOf(totals.domestic))
  expect(where(({ source, destination }) => source !== destination && isStated(source) && isStated(destination))).toBe(
    lowOf(totals.crossBorder)
  )
  for (const { count, low, high } of flows) expect(count).toBe(low === high ? low : '')
}

describe.skipIf(absent)('coded reports', async () => {
  const run = absent ? null : await runBrief(directionality, '--unprotected')

  test('are read whole, once, and every row is accounted for', () => {
    if (!run) return
    expectWholeBrief(run)
    const { rows, dataset, totals, reasons } = readReport(run)
    expect(rows.read).toBe(22_240)
    expect(rows.placed + rows.partial + rows.excluded + rows.rejected).toBe(22_240)
    expect(reasons.find(({ reason }) => reason === 'offender-travel')?.rows).toBe(1107)
    expect(dataset).toMatchObject({ unit: 'statements', evidence: 'statements', years: [2008, 2016] })
    expect(totals.count.low).toBe(rows.placed + rows.partial)
  })

  test('give flows that add up to the totals', () => {
    if (run) expectFlowsToAddUp(run)
  })
})

describe.skipIf(absent)('refugee arrivals', async () => {
  const run = absent ? null : await runBrief(unhcr, '--unprotected', '--lang', 'fr')

  test('keep every person of 105,868 rows', () => {
    if (!run) return
    expectWholeBrief(run)
    const { rows, dataset, totals } = readReport(run)
    expect(rows.read).toBe(105_868)
    expect(totals.count).toEqual({ low: 116_073_158, high: 116_073_158 })
    expect(dataset).toMatchObject({ unit: 'people', evidence: 'movements', years: [1962, 2025] })
    expectFlowsToAddUp(run)
  })
})

describe.skipIf(absent)('detected victims by citizenship', async () => {
  const run = absent ? null : await runBrief(glotip, '--unprotected', '--lang', 'es')

  test('are one breakdown of one indicator, with bounded counts kept as intervals', () => {
    if (!run) return
    expectWholeBrief(run)
    const { rows, totals } = readReport(run)
    expect(rows.read).toBe(46_556)
    // 7,110 rows are by citizenship; one of them, Bolivia's total of 397 in 2017, stands beside its own parts.
    expect(rows.placed + rows.partial + rows.rejected).toBe(7109)
    expect(totals.count).toEqual({ low: 201_192, high: 213_399 })
    expectFlowsToAddUp(run)
  })
})

describe('the sample', async () => {
  const [open, closed, children] = await Promise.all([
    runBrief(sample, '--unprotected'),
    runBrief(sample),
    runBrief(
      sample,
      '--unprotected',
      '--filter',
      'age=child',
      '--filter',
      'years=2014-2020',
      '--filter',
      'destination=NLD'
    )
  ])

  test('makes a whole brief that says that it is made up', () => {
    expectWholeBrief(open)
    expectFlowsToAddUp(open)
    expect(readReport(open).dataset.synthetic).toBe(true)
    expect(readFileSync(join(open.folder, 'map.svg'), 'utf8')).toContain('Synthetic')
  })

  test('loses every count from 1 to 9 where it is protected, and keeps them where it is not', () => {
    expectWholeBrief(closed)
    const small = (run: BriefRun) =>
      readFlows(run).filter(({ count, low, high }) =>
        [count, low, high].some((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) < 10)
      )
    expect(small(closed)).toEqual([])
    expect(readFlows(closed).filter(({ count }) => count === '<10').length).toBeGreaterThan(10)
    expect(small(open).length).toBeGreaterThan(10)
  })

  test('is narrowed by filters that the report names', () => {
    expectWholeBrief(children)
    const report = readReport(children)
    expect(report.filters).toEqual(['years=2014-2020', 'age=child', 'destination=NLD'])
    expect(new Set(readFlows(children).map(({ destination }) => destination))).toEqual(new Set(['NLD']))
    expect(report.totals.children).toBe(report.totals.count.low)
  })
})
