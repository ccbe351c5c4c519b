import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChartsPage } from '../../../src/renderer/figure/ChartsPage'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { fewRoutes, madeValues } from '../../support/figure-values'

const page = (records: typeof fewRoutes) =>
  renderToStaticMarkup(<ChartsPage values={madeValues({ records })} voice={voiceIn('en')} />)

test('five charts have their titles and pictures', () => {
  const html = page(fewRoutes)
  expect(html.match(/<h3>/g)).toHaveLength(5)
  expect(html.match(/<svg/g)).toHaveLength(5)
  expect(html).toContain('bars can add up to more than the whole')
})

test('records without a year are told beside the years', () => {
  expect(page([...fewRoutes, { way: ['GHA', 'ITA'], low: 50 }])).toContain('Missing: no year stated: 50.')
})

test('an empty chart says so', () => {
  expect(page([{ way: ['GHA', 'NLD'], low: 30 }])).toContain('No route in this selection names a transit country.')
})
