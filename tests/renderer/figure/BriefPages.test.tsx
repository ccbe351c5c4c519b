import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/shared/api'
import { flowsCsv } from '../../../src/renderer/export/flows-csv'
import { BriefPages } from '../../../src/renderer/figure/BriefPages'
import { MapFigure } from '../../../src/renderer/figure/MapFigure'
import type { MadeFigure, MadeRecord } from '../../support/figure-values'
import { fewRoutes, madeValues, textsOf } from '../../support/figure-values'

const printed = (made: MadeFigure) => renderToStaticMarkup(<BriefPages values={madeValues(made)} />)
const sheetsOf = (html: string) => html.split('<section class="brief-page">').slice(1)

describe.each(languages)('the brief in %s', (language) => {
  const html = printed({ records: fewRoutes, k: null, language, dataset: { synthetic: true } })

  test('marks every page as exact and made up', () => {
    const sheets = sheetsOf(html)
    expect(sheets.length).toBeGreaterThanOrEqual(3)
    for (const sheet of sheets)
      expect(sheet.match(/<p class="brief-marks">.*?<\/p>/)?.[0].match(/<strong>/g)).toHaveLength(2)
  })

  test('has one first heading and a heading on every later page', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const sheet of sheetsOf(html).slice(1)) expect(sheet).toContain('<h2>')
    expect(html).toContain(`<main class="brief" lang="${language}">`)
  })

  test('numbers its pages', () => {
    const sheets = sheetsOf(html)
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toMatch(new RegExp(`<span>[^<]*${String(index + 1)}[^<]*${String(sheets.length)}</span></footer>`))
    }
  })
})

test('a protected brief is not marked as exact', () => {
  expect(printed({ records: fewRoutes })).not.toContain('brief-marks')
})

test('no id stands twice', () => {
  const ids = [...printed({ records: fewRoutes }).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the small count of a protected brief is nowhere in it, and would be seen', () => {
  const records = [...fewRoutes, { way: ['unknown', 'FRA'] as const, low: 7, year: 2016, form: ['organ-removal'] }]
  const countsNoOne = /<td class="brief-rank">.*?<\/td>|C-[2-9A-Z]{4}|\d+ of \d+ flows|\d+ flows? (of fewer|counts?)/g
  const hasSeven = (html: string) =>
    textsOf(html.replaceAll(countsNoOne, '')).some((text) => /(?<![\d.,])7(?![\d.,]|\u202f?%)/.test(text))
  expect(hasSeven(printed({ records }))).toBe(false)
  expect(hasSeven(printed({ records, k: null }))).toBe(true)
})

describe('records that a publisher bounded beside exact ones', () => {
  const stop = fc.constantFrom('GHA', 'NLD', 'TGO', 'ITA', 'unknown', 'other')
  const low = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 60 }))
  const record: fc.Arbitrary<MadeRecord> = fc.record({
    way: fc
      .tuple(stop, fc.array(stop, { minLength: 1, maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest] as const),
    low: fc.constant(0),
    year: fc.constantFrom(2014, 2015),
    age: fc.constantFrom(['child'], ['adult'])
  })
  const bounds = fc.oneof(
    fc.constant({ low: 1, high: 4 }),
    low.map((count) => ({ low: count, high: count }))
  )
  const bounded = fc.tuple(record, bounds).map(([made, ends]) => ({ ...made, ...ends }))
  /** Ranks, pages, flows, places of the file, shares, the figure's name and the version count no one. */
  const countsNoOne =
    /<td class="brief-rank">.*?<\/td>|<footer.*?<\/footer>|\d+ of \d+ flows?|names \d+ countr\w+|all \d+ flows|\d+\u202f%|C-[2-9A-Z]{4}|Corridor [\d.]+|data ([0-9a-f]{4}\u00a0?)+/g
  const small = (markup: string) =>
    textsOf(markup.replaceAll(countsNoOne, '')).filter((text) => /(?<![\w.,<])[1-9](?:\.\d+)?(?![\w.,]*\d)/.test(text))
  const pictures = (made: MadeFigure) => {
    const values = madeValues(made)
    const svg = renderToStaticMarkup(<MapFigure values={values} />)
    const cells = flowsCsv(values.answer)
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(',').slice(3))
    return [
      ...small(svg),
      ...small(renderToStaticMarkup(<BriefPages values={values} />)),
      ...cells.filter((cell) => Number(cell) > 0 && Number(cell) < 10)
    ]
  }

  test('show no number from 1 to 9 in map, pages and list of flows', () => {
    fc.assert(
      fc.property(fc.array(bounded, { minLength: 1, maxLength: 8 }), (records) => {
        expect(pictures({ records })).toEqual([])
      }),
      { numRuns: 15 }
    )
  })

  test('would show it without protection', () => {
    expect(pictures({ records: [{ way: ['GHA', 'NLD'], low: 1, high: 4 }], k: null }).length).toBeGreaterThan(3)
  })
})
