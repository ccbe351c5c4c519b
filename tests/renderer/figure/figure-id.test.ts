import { expect, test } from 'vitest'
import { figureId, grouped } from '../../../src/renderer/figure/figure-id'
import { fewRoutes, madeValues } from '../../support/figure-values'

test('the same figure keeps its name, another filter or protection has another', () => {
  const values = madeValues({ records: fewRoutes })
  expect(figureId(values)).toMatch(/^C-[2-9A-Z]{4}$/)
  expect(figureId(madeValues({ records: fewRoutes }))).toBe(figureId(values))
  expect(figureId({ ...values, filter: { years: [2014, 2014] } })).not.toBe(figureId(values))
  expect(figureId(madeValues({ records: fewRoutes, k: null }))).not.toBe(figureId(values))
})

test('a fingerprint is shown in fours', () => {
  expect(grouped('9f3c51e0a1e49f3c51e0')).toBe('9f3c\u00a051e0\u00a0a1e4\u00a09f3c')
})
