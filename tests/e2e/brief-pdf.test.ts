import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefRun } from '../support/run-brief'
import { readFlows, readReport, runBrief } from '../support/run-brief'

const sample = 'data/samples/synthetic-case-records.csv'

interface PdfBrief {
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  readonly pages: readonly (readonly PdfText[])[]
}

interface PdfText {
  readonly text: string
  readonly left: number
  readonly bottom: number
  readonly size: number
}

async function readPdf(folder: string): Promise<PdfBrief> {
  const task = getDocument({ data: new Uint8Array(readFileSync(join(folder, 'brief.pdf'))), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const details = info as { readonly Title?: string; readonly Language?: string | null }
  const marked = await pdf.getMarkInfo()
  const pages: PdfText[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[]
        return [{ text: item.str, left, bottom, size }]
      })
    )
  }
  await task.destroy()
  return {
    title: details.Title ?? '',
    language: details.Language ?? '',
    isTagged: (marked as { readonly Marked?: boolean } | null)?.Marked === true,
    pages
  }
}

async function briefOf(...options: readonly string[]): Promise<PdfBrief> {
  const run = await runBrief(sample, ...options)
  expect(run).toMatchObject({ code: 0, error: '' })
  return readPdf(run.folder)
}

const wordsOf = (page: readonly PdfText[]) =>
  page
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')

/** Numbers that stand alone, but for the first column of a table: ranks count routes, not records. */
function smallNumbers({ pages }: PdfBrief): readonly string[] {
  return pages.slice(1).flatMap((page) => {
    const margin = Math.min(...page.map(({ left }) => left))
    return page.filter(({ text, left }) => /^[1-9]$/.test(text.trim()) && left > margin + 1).map(({ text }) => text)
  })
}

const footPt = 42
const edgePt = { left: 50, right: 545 }

describe('the printed brief of the sample', () => {
  let exact: PdfBrief
  let hidden: PdfBrief
  beforeAll(async () => {
    exact = await briefOf('--unprotected', '--lang', 'fr')
    hidden = await briefOf('--lang', 'en', '--filter', 'age=child')
  })

  test('has a title, a language and a structure for those who do not see it', () => {
    expect(exact).toMatchObject({ title: 'Dossiers synthétiques', isTagged: true })
    expect(exact.language).toMatch(/^fr/)
    expect(hidden).toMatchObject({ title: 'Synthetic case records', isTagged: true })
  })

  test('says on every page that its records are made up', () => {
    for (const page of exact.pages) expect(wordsOf(page)).toContain('Données synthétiques')
    for (const page of hidden.pages) expect(wordsOf(page)).toContain('Synthetic data')
  })

  test('says on every page that exact numbers are not for release, and only then', () => {
    for (const page of exact.pages) expect(wordsOf(page)).toContain('Ne pas diffuser')
    for (const page of hidden.pages) expect(wordsOf(page)).not.toContain('Not for release')
  })

  test('numbers its pages', () => {
    for (const [index, page] of exact.pages.entries()) {
      expect(wordsOf(page)).toContain(`Page ${index + 1} sur ${exact.pages.length}`)
    }
  })

  test('holds no number under ten alone where small counts are protected, and does where they are not', () => {
    expect(smallNumbers(hidden)).toEqual([])
    expect(smallNumbers(exact).length).toBeGreaterThan(0)
  })

  test('keeps all text above the foot and within the margins', () => {
    for (const page of [...exact.pages, ...hidden.pages]) {
      const low = page.filter(({ bottom }) => bottom < footPt)
      expect(low.map(({ text }) => text).join(' ')).toMatch(/^\S.*Page \d+ (sur|of) \d+$/)
      for (const { left } of page) expect(left > edgePt.left && left < edgePt.right).toBe(true)
    }
  })

  test('says no English sentence of ours in French', () => {
    const words = exact.pages
      .map(wordsOf)
      .join(' ')
      .replaceAll(/[\w-]+\.csv/g, '')
    expect(words).toContain('Comment lire ces nombres')
    expect(words).not.toMatch(/\b(the|records|made up|flows|routes of|counted)\b/i)
  })
})

describe('the brief of records that a publisher bounded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-bounded-'))
  const file = join(folder, 'bounded.csv')
  let run: BriefRun
  let pages: PdfBrief['pages']
  beforeAll(async () => {
    const rows = [
      'Ghana,Italy,2019,6',
      'Ghana,Italy,2019,<5',
      'Togo,Ghana,2019,<5',
      'Benin,Nigeria,2020,3',
      'Mali,Niger,2020,0'
    ]
    writeFileSync(file, ['source_country,destination_country,year,count', ...rows, ''].join('\n'))
    run = await runBrief(file, '--lang', 'es')
    expect(run).toMatchObject({ code: 0, error: '' })
    pages = (await readPdf(run.folder)).pages
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('writes hidden, none and no data apart in the list of flows', () => {
    const counts = readFlows(run).map(({ source, count, low, high }) => [source, count, low, high])
    expect(counts).toEqual([
      ['MLI', '0', '0', '0'],
      ['BEN', '<10', '', ''],
      ['GHA', '<20', '', ''],
      ['TGO', '<10', '', '']
    ])
    expect(readReport(run).totals).toMatchObject({ count: { low: 11, high: 17 } })
  })

  test('holds no number under ten in a text of its pages or its map', () => {
    const svg = readFileSync(join(run.folder, 'map.svg'), 'utf8').replace(/<style>.*?<\/style>/s, '')
    const said = [...svg.matchAll(/<(text|title|desc)[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
      text.replaceAll(/<[^>]*>/g, '')
    )
    const countsNoOne = /Página \d de \d|Expedientes 1 (?=Mali)|nombra \d países|Corridor [\d.]+|\d de \d flujos/g
    const texts = [...said, ...pages.map(wordsOf)].map((text) => text.replaceAll(countsNoOne, ''))
    expect(said.length).toBeGreaterThan(10)
    expect(texts.filter((text) => /(?<![\w.,<])[1-9](?![\w.,])/.test(text))).toEqual([])
  })
})
