import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/shared/api'
import { MapFigure } from '../../../src/renderer/figure/MapFigure'
import type { MadeFigure } from '../../support/figure-values'
import { fewRoutes, madeValues, textsOf } from '../../support/figure-values'

const drawn = (made: MadeFigure) => renderToStaticMarkup(<MapFigure values={madeValues(made)} />)

/** 170 mm are 1000 px: points a pixel. */
const pointsPerPx = (170 / 25.4 / 1000) * 72

describe('the framed map', () => {
  const svg = drawn({ records: fewRoutes })

  test('is vector and text alone, without scripts, styles or pictures', () => {
    expect(svg).not.toMatch(/<(image|script|style|foreignObject)\b|\sstyle=|\son\w+=/i)
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(20)
  })

  test('has no text under seven points', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * pointsPerPx)
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7)
  })

  test('says its title and description first, and its language', () => {
    expect(svg).toMatch(/^<svg[^>]* lang="en"[^>]*><title[^>]*>.+?<\/title><desc[^>]*>.+?<\/desc>/)
  })

  test('reads in order: title, map, legend, what is shown, source', () => {
    const order = ['largest recorded flows', '>Libya<', 'Identified victims on a flow', 'Shown:', 'Source:']
    const at = order.map((text) => svg.indexOf(text, svg.indexOf('</desc>')))
    expect(at.every((place) => place > 0)).toBe(true)
    expect([...at].sort((a, b) => a - b)).toEqual(at)
  })

  test('is the same on every drawing', () => {
    expect(drawn({ records: [...fewRoutes].reverse() })).toBe(svg)
  })

  test('hatches hidden land, and leaves hidden flows out', () => {
    expect(svg).toMatch(/<path d="M[^"]+" fill="url\(#hidden-hatch\)" data-key="hidden"/)
    expect(svg).not.toContain('data-flow="TGO&gt;BEN"')
  })
})

test('data are words, never markup', () => {
  const svg = drawn({ records: fewRoutes, dataset: { title: '<script>alert(1)</script> & "more"' } })
  expect(svg).toContain('&lt;script&gt;')
  expect(svg).not.toContain('<script')
})

/** Numbers of flows, shares, the figure's name and the version count no one. */
const countsNoOne =
  /\d+ of \d+ flows|\d+ (smaller )?flows? (of fewer|counts?|has|have)|\d+\u202f%|C-[2-9A-Z]{4}|Corridor [\d.]+/g

function smallCounts(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.replaceAll(countsNoOne, ''))
    .filter((text) => /(?<![\d<.,–\u202f\u2060])[1-9](?![\d.,\u202f%])/.test(text))
}

test('no count from 1 to 9 is in any text of a protected map, and one would be seen', () => {
  const small = [...fewRoutes, { way: ['GHA', 'FRA'] as const, low: 3 }, { way: ['unknown', 'FRA'] as const, low: 8 }]
  expect(smallCounts(textsOf(drawn({ records: small })))).toEqual([])
  expect(smallCounts(textsOf(drawn({ records: small, k: null }))).length).toBeGreaterThan(0)
})

test.each(languages)('exact numbers are marked in %s', (language) => {
  const svg = drawn({ records: fewRoutes, k: null, language, dataset: { synthetic: true } })
  expect(svg.match(/data-part="mark"/g)).toHaveLength(2)
  expect(svg).toContain(`lang="${language}"`)
})

test('fonts come in only where they are handed in', () => {
  const svg = renderToStaticMarkup(<MapFigure values={madeValues({ records: fewRoutes })} fontStyles="@font-face{}" />)
  expect(svg).toContain('<style>@font-face{}</style>')
})

test('an empty selection still has its frame', () => {
  expect(drawn({ records: [] })).toContain('No flow is recorded in this selection')
})
