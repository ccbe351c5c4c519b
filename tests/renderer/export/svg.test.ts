import { expect, test } from 'vitest'
import { mapSvg } from '../../../src/renderer/export/svg'
import { fewRoutes, madeValues } from '../../support/figure-values'

const svg = mapSvg(madeValues({ records: fewRoutes }))

test('the file is complete in itself: three faces inside, no reference outside', () => {
  expect(
    svg.match(/@font-face\{font-family:'Noto Sans';font-weight:\d+;src:url\(data:font\/woff2;base64,/g)
  ).toHaveLength(3)
  const references = [...svg.matchAll(/(?:href|src|url)[=(]["']?([^"')]*)/g)].map(([, reference]) => reference ?? '')
  expect(references.every((reference) => /^(data:font|#)/.test(reference))).toBe(true)
  expect([...svg.matchAll(/https?:\/\/[^"' ]*/g)].map(([address]) => address)).toEqual(['http://www.w3.org/2000/svg'])
})

test('the same values give the same bytes', () => {
  expect(mapSvg(madeValues({ records: [...fewRoutes].reverse() }))).toBe(svg)
})
