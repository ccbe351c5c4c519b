import { describe, expect, test } from 'vitest'
import { knownLabels } from '../../../src/renderer/countries/known-labels'
import { labelKey } from '../../../src/renderer/countries/label-key'
import { similarPlaces } from '../../../src/renderer/countries/similar-places'

describe('a slip of the pen suggests the place that was meant', () => {
  test.each([
    ['a letter changed', 'colunbia', 'COL'],
    ['a letter dropped', 'netherlnds', 'NLD'],
    ['a letter too many', 'ghanna', 'GHA'],
    ['two letters swapped', 'isreal', 'ISR'],
    ['two slips in eight letters', 'philipinnes', 'PHL'],
    ['in French', labelKey('Allemange'), 'DEU'],
    ['in Spanish', labelKey('Alemaña'), 'DEU'],
    ['in the name of a people', 'ghanian', 'GHA']
  ])('%s: %s', (_, key, place) => {
    expect(similarPlaces(key)[0]).toBe(place)
  })
})

test('the most alike stand first, and those equally alike by code', () => {
  expect(similarPlaces('nigera').slice(0, 2)).toEqual(['NER', 'NGA'])
  expect(similarPlaces('nigerria')[0]).toBe('NGA')
  expect(similarPlaces('austrlia')[0]).toBe('AUS')
})

test('three suggestions are the most: of Hollande, Finlande, Irlande and Islande the last is left out', () => {
  expect(similarPlaces('hillande')).toEqual(['NLD', 'FIN', 'IRL'])
})

test('a place whose name and whose people are both alike is suggested once', () => {
  expect(similarPlaces('ghanean')).toEqual(['GHA'])
})

test('one letter in four may differ, and not one more', () => {
  expect(similarPlaces('ghan')).toContain('GHA')
  expect(similarPlaces('ghxx')).not.toContain('GHA')
  expect(similarPlaces('germxxy')).not.toContain('DEU')
  expect(similarPlaces('netherlxxxds')).toContain('NLD')
  expect(similarPlaces('nethxxxxxlands')).not.toContain('NLD')
})

test('three letters are the most that may differ, however long the name', () => {
  expect(similarPlaces('equxxxrial guinea')).toEqual(['GNQ'])
  expect(similarPlaces('equxxxxial guinea')).toEqual([])
})

test('the longest name that we know is still looked for', () => {
  const [longest = '', meaning] = [...knownLabels().names].sort(([a], [b]) => b.length - a.length)[0] ?? []

  expect(similarPlaces(`x${longest.slice(1)}`)).toEqual([meaning?.place])
})

test.each([
  ['a name that is like none', 'xyzzyplugh'],
  ['three letters', 'gha'],
  ['an empty label', ''],
  ['a sentence', 'g'.repeat(81)],
  ['a city', 'amsterdam']
])('%s suggests nothing', (_, key) => {
  expect(similarPlaces(key)).toEqual([])
})
