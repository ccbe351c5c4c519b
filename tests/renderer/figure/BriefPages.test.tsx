import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/shared/api'
import { BriefPages } from '../../../src/renderer/figure/BriefPages'
import type { MadeFigure } from '../../support/figure-values'
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
