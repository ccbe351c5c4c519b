import { expect, test } from 'vitest'
import { failed, succeeded, type Outcome } from '../../src/shared/outcome'

const cancelled: Outcome<null> = succeeded(null)
const refused: Outcome<null> = failed({ kind: 'refused' })

test('a user who cancels is a success that holds nothing, and no failure', () => {
  expect(cancelled).toEqual({ ok: true, value: null })
  expect('failure' in cancelled).toBe(false)
})

test('a failure says what went wrong and holds no value', () => {
  expect(refused).toEqual({ ok: false, failure: { kind: 'refused' } })
  expect('value' in refused).toBe(false)
})

test('both cross between processes unchanged, bytes and names with quotes included', () => {
  const value = succeeded({ bytes: Uint8Array.of(1, 2) })
  const failure = failed({ kind: 'recipe-mismatch', name: `l'été "1".json`, column: '<b>\n' })

  expect(structuredClone(value)).toEqual(value)
  expect(structuredClone(failure)).toEqual(failure)
})
