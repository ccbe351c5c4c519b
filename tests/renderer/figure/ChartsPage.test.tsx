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

test('hidden flows and routes are not called nothing', () => {
  const html = page([{ way: ['GHA', 'NER', 'NLD'], low: 3, year: 2015 }])
  expect(html.match(/Every count for this chart is fewer than 10 and hidden\./g)).toHaveLength(2)
  expect(html).not.toMatch(/Nothing is recorded|No route in this selection/)
})

test('values that are left out and all hidden have no sum', () => {
  const forms = Array.from({ length: 21 }, (_, index) => `form ${index}`)
  const html = page(forms.map((form, index) => ({ way: ['GHA', 'NLD'], low: index < 9 ? 20 : 3, form: [form] })))
  expect(html).toContain('12 more values are not drawn here: hidden counts below 10.')
})
