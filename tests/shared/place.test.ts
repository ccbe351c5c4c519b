import { expect, test } from 'vitest'
import { hasAnchor, isStated, placeKind, wordPlaces } from '../../src/shared/place'

test.each([
  ['GHA', 'country'],
  ['XKX', 'country'],
  ['M49:150', 'region'],
  ['M49:002', 'region'],
  ['unknown', 'unknown'],
  ['suppressed', 'suppressed'],
  ['stateless', 'stateless'],
  ['other', 'other'],
  ['historic', 'historic']
])('%s is of the kind %s', (place, kind) => {
  expect(placeKind(place)).toBe(kind)
})

test('not stated and hidden by the publisher are missing ends; the other three words are stated ones', () => {
  expect(wordPlaces.filter((word) => !isStated(word))).toEqual(['unknown', 'suppressed'])
  expect(['GHA', 'M49:150'].every(isStated)).toBe(true)
})

test('only countries and regions stand on a map', () => {
  expect(['GHA', 'M49:150', ...wordPlaces].filter(hasAnchor)).toEqual(['GHA', 'M49:150'])
})
