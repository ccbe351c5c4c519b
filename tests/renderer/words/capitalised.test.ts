import { expect, test } from 'vitest'
import { capitalised } from '../../../src/renderer/words/capitalised'

test('the first letter alone becomes large, with its accent', () => {
  expect(capitalised('étapes vers Malte', 'fr')).toBe('Étapes vers Malte')
  expect(capitalised('', 'en')).toBe('')
})
