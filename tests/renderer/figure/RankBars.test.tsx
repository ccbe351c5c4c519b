import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RankBars } from '../../../src/renderer/figure/RankBars'
import { voiceIn } from '../../../src/renderer/figure/voice'

const rows = [
  { key: 'head', name: 'Children', count: null },
  { key: 'a', name: 'Girls', count: { kind: 'exact', value: 40 } },
  { key: 'b', name: 'Boys', count: { kind: 'bounded', low: 10, high: 20 } },
  { key: 'c', name: 'Not stated', count: { kind: 'hidden', below: 10 } }
] as const
const svg = renderToStaticMarkup(<RankBars id="x" title="Age" rows={rows} widthPx={400} voice={voiceIn('en')} />)

test('bars are as long as their counts, a bounded one has a pale end, a hidden one is hatched', () => {
  const widths = (fill: string) =>
    [...svg.matchAll(new RegExp(`width="([\\d.]+)"[^>]*fill="${fill}"`, 'g'))].map(([, px]) => Number(px))
  expect(widths('#46638A')).toEqual([400, 100])
  expect(widths('#C3CDDB')).toEqual([200])
  expect(svg).toContain('url(#x-hatch)')
})

test('the numbers are written, and said to those who do not see them', () => {
  expect(svg).toContain('<desc id="x-text">Age: Girls 40; Boys 10–\u206020; Not stated &lt;10.</desc>')
})
