import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { YearColumns } from '../../../src/renderer/figure/YearColumns'

const exact = (value: number) => ({ kind: 'exact', value }) as const

test('years keep their distance, and a year without a record its empty place', () => {
  const years = [
    { year: 2010, count: exact(20) },
    { year: 2011, count: exact(40) },
    { year: 2014, count: { kind: 'hidden', below: 10 } as const }
  ]
  const svg = renderToStaticMarkup(<YearColumns title="By year" years={years} widthPx={500} voice={voiceIn('en')} />)
  const lefts = [...svg.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Number(x))
  expect(lefts).toHaveLength(3)
  expect((lefts[2] ?? 0) - (lefts[1] ?? 0)).toBeCloseTo(3 * ((lefts[1] ?? 0) - (lefts[0] ?? 0)), 0)
  expect(svg).toContain('url(#years-hatch)')
  expect(svg).toContain('2014 &lt;10')
})

test('many years are not all written', () => {
  const years = Array.from({ length: 64 }, (_, index) => ({ year: 1962 + index, count: exact(1_000_000 + index) }))
  const svg = renderToStaticMarkup(<YearColumns title="By year" years={years} widthPx={1000} voice={voiceIn('en')} />)
  expect(svg.match(/<text /g)?.length).toBeLessThan(16)
  expect(svg).toContain('>1,000,063<')
})
