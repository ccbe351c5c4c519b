import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { planBrief } from '../../../src/renderer/figure/brief-plan'
import { MapPage } from '../../../src/renderer/figure/MapPage'
import { voiceIn } from '../../../src/renderer/figure/voice'
import type { MadeRecord } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'

function page(records: readonly MadeRecord[]): string {
  const values = madeValues({ records })
  const voice = voiceIn('en')
  return renderToStaticMarkup(<MapPage values={values} plan={planBrief(values, voice).mapPage} voice={voice} />)
}

test('the key numbers are the totals with the share of children', () => {
  const html = page(fewRoutes)
  expect(html).toContain('<dd>277</dd>')
  expect(html).toContain('concern children (under\u00a018)<span>60\u202f% of the selection</span></dt><dd>167</dd>')
  expect(html).toContain('name a transit country<span>65\u202f% of the selection</span></dt><dd>180</dd>')
})

test('where no age is stated there is no number of children', () => {
  expect(page([{ way: ['GHA', 'NLD'], low: 30 }])).toContain('children: no age is stated</dt><dd>–</dd>')
})
