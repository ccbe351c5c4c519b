import { expect, test } from 'vitest'
import { inLanguage } from '../../../src/renderer/figure/figure-values'
import { unhcrFlows } from '../../../src/renderer/import/presets/unhcr-flows'
import { fewRoutes, madeValues } from '../../support/figure-values'

test('a known dataset speaks the language of its figure, another one its own', () => {
  const known = { recipe: unhcrFlows, dataset: unhcrFlows.dataset }
  const title = (made: Parameters<typeof madeValues>[0]) => inLanguage(madeValues(made)).imported.dataset.title
  expect(title({ records: fewRoutes, language: 'fr', imported: known })).toContain('Flux de déplacements forcés')
  expect(title({ records: fewRoutes, language: 'en', imported: known })).toBe('Forced displacement flows')
  expect(title({ records: fewRoutes, language: 'fr' })).toBe('Made records')
})
