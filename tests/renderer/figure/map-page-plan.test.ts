import { describe, expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { planMapPage } from '../../../src/renderer/figure/map-page-plan'
import { pagePx } from '../../../src/renderer/figure/page-size'
import { voiceIn } from '../../../src/renderer/figure/voice'
import type { MadeFigure } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'

function planned(made: Partial<MadeFigure>) {
  const values = madeValues({ records: fewRoutes, ...made })
  return planMapPage(values, drawnFlows(values.answer), voiceIn('en'))
}

describe('the first page', () => {
  test('gives the map what the words leave', () => {
    const [short, long] = ['Terms', 'Terms of many words. '.repeat(40)].map(
      (terms) => planned({ dataset: { terms } }).map.heightPx
    )
    expect(long).toBeLessThanOrEqual(short ?? 0)
    expect(short).toBeLessThan(pagePx.height / 2)
  })

  test('cuts terms that would push the map away', () => {
    const { beside } = planned({ dataset: { terms: 'Terms of many words. '.repeat(400) } })
    const texts = beside.flat().flatMap(({ runs }) => runs.map(({ text }) => text))
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(700)
    expect(texts.some((text) => text.endsWith('…'))).toBe(true)
  })

  test('has five key numbers', () => {
    expect(planned({}).keys.map(({ value }) => value)).toEqual(['277', '167', '40', '217', '180'])
  })
})
