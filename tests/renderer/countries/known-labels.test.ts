import { describe, expect, test } from 'vitest'
import tables from '../../../data/reference/labels.json'
import { isCountry, placeAnchor } from '../../../src/renderer/countries/atlas'
import { knownLabels } from '../../../src/renderer/countries/known-labels'
import { labelKey } from '../../../src/renderer/countries/label-key'
import { placeKind } from '../../../src/shared/place'

const { codes, names, demonyms, ambiguous, nationals } = knownLabels()

test('every place that a label means is one that we know', () => {
  const places = [...codes.values(), ...names.values(), ...demonyms.values()].map(({ place }) => place)
  const unknown = [...places, ...[...ambiguous.values()].flat()].filter((place) => {
    const kind = placeKind(place)
    return (kind === 'country' && !isCountry(place)) || (kind === 'region' && placeAnchor(place) === null)
  })

  expect(unknown).toEqual([])
})

test.each([
  ['names', tables.names],
  ['aliases', tables.aliases],
  ['regions', tables.regions],
  ['historic', tables.historic],
  ['words', tables.words]
])('no label of our table of %s is lost, and each means the place that it stands beside', (_, rows) => {
  const wrong = rows.flatMap(({ place, labels }) =>
    labels.filter((label) => {
      const key = labelKey(label)
      return !ambiguous.has(key) && key.length > 2 && names.get(key)?.place !== place
    })
  )

  expect(wrong).toEqual([])
})

describe('a code', () => {
  test.each([
    ['NA', 'NAM'],
    ['NE', 'NER'],
    ['NG', 'NGA'],
    ['562', 'NER'],
    ['566', 'NGA'],
    ['150', 'M49:150'],
    ['M49:150', 'M49:150'],
    ['UK', 'GBR'],
    ['XK', 'XKX'],
    ['SUN', 'historic'],
    ['XXA', 'stateless']
  ])('%s means %s', (code, place) => {
    expect(codes.get(code)?.place).toBe(place)
  })

  test('stands as written: in small letters or without its zeros it is not in the table', () => {
    expect(['na', 'gha', '4', '12'].filter((code) => codes.has(code))).toEqual([])
  })
})

describe('a name', () => {
  test.each([
    ['Ghana', 'GHA', 'name'],
    ['Holland', 'NLD', 'alias'],
    ['West Africa', 'M49:011', 'region'],
    ['Soviet Union', 'historic', 'historic'],
    ['Apatride', 'stateless', 'word']
  ])('%s means %s, and we know why: %s', (label, place, why) => {
    expect(names.get(labelKey(label))).toEqual({ place, why })
  })

  test('of two letters is left to the codes, but for two that are words', () => {
    expect([...names.keys()].filter((key) => key.length < 3).sort()).toEqual(['uk', 'us'])
  })

  test('of a people is no name of a place', () => {
    expect(demonyms.get('ghanaian')).toEqual({ place: 'GHA', why: 'demonym' })
    expect(names.has('ghanaian')).toBe(false)
  })

  test('of a people that is also the name of another place is the one of Polynesia: the region, and its women in Spanish', () => {
    const shared = [...demonyms].filter(([key, { place }]) => names.has(key) && names.get(key)?.place !== place)

    expect(shared.map(([key, { place }]) => [key, place, names.get(key)?.place])).toEqual([
      ['polinesia', 'PYF', 'M49:061']
    ])
  })

  test('that several places share settles nothing: it is in no other table', () => {
    expect(ambiguous.get('congo')).toEqual(['COD', 'COG'])
    expect(ambiguous.get('guinee')).toEqual(['GIN', 'GNB', 'GNQ'])
    expect([...ambiguous.keys()].filter((key) => names.has(key) || demonyms.has(key))).toEqual([])
    expect([...ambiguous.values()].filter((places) => new Set(places).size < 2)).toEqual([])
  })

  test('for the own people of a reporting country means no fixed place', () => {
    expect(nationals.has(labelKey('Ressortissants nationaux'))).toBe(true)
    expect([...nationals].filter((key) => names.has(key) || demonyms.has(key) || ambiguous.has(key))).toEqual([])
  })
})

test('the tables are read once', () => {
  expect(knownLabels()).toBe(knownLabels())
})
