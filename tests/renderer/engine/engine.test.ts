import { expect, test } from 'vitest'
import { EngineError } from '../../../src/renderer/engine/engine'

test('an error of the engine says its kind and nothing else', () => {
  const error = new EngineError('statement')
  expect(error).toBeInstanceOf(Error)
  expect(error.message).toBe('the database refused: statement')
})
