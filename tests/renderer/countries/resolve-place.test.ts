import { describe, expect, it } from 'vitest'
import { resolvePlace, type PlaceHint } from '../../../src/renderer/countries/resolve-place'

const place: PlaceHint = { kind: 'place' }
const citizenship: PlaceHint = { kind: 'citizenship' }
const settled = (label: string, hint: PlaceHint = place) => {
  const resolution = resolvePlace(label, hint)
  return resolution.kind === 'settled' ? resolution.place : 'open'
}
const suggested = (label: string, hint: PlaceHint = place) => {
  const resolution = resolvePlace(label, hint)
  return resolution.kind === 'open' ? resolution.suggestions : null
}

describe('a label of a place', () => {
  it.each([
    ['GH', 'GHA'],
    ['gha', 'GHA'],
    ['288', 'GHA'],
    ['004', 'AFG'],
    ['NA', 'NAM'],
    ['M49:150', 'M49:150'],
    ['XKX', 'XKX'],
    ['TP', 'TLS'],
    ['ZAR', 'COD'],
    ['ROM', 'ROU'],
    ['00', 'suppressed'],
    ['-99', 'unknown'],
    ['UNK', 'unknown'],
    ['XXA', 'stateless'],
    ['*ST', 'stateless'],
    ['TIB', 'other'],
    ['SUN', 'historic']
  ])('reads the code %s as %s', (label, code) => {
    expect(settled(label)).toBe(code)
  })

  it('takes a bare number for M49 only with its three digits, and small letters only where they are no word', () => {
    expect(settled('4')).toBe('open')
    expect(settled('no')).toBe('open')
    expect(settled('NO')).toBe('NOR')
    expect(settled('na')).toBe('open')
  })

  it.each([
    ['Egypt, Arab Republic of', 'EGY'],
    ['Taiwan, China', 'TWN'],
    ['Congo, Democratic Republic of', 'COD'],
    ['Korea, Republic of', 'KOR'],
    ['Korea, Dem. People’s Rep.', 'PRK'],
    ['Macedonia, FYR', 'MKD'],
    ['Serbia and Kosovo: S/RES/1244 (1999)', 'SRB'],
    [' Burma ', 'MMR'],
    ['Burma/Myanmar', 'MMR'],
    ['Dubai (UAE)', 'ARE'],
    ['U.A.E', 'ARE'],
    ['Holland', 'NLD'],
    ['EE.UU.', 'USA'],
    ['RDC', 'COD'],
    ['TÃ¼rkiye', 'TUR'],
    ['CÃ´te d’Ivoire', 'CIV'],
    ['Rep\uFFFDblica Dominicana', 'DOM'],
    ['Scotland', 'GBR'],
    ['Europe', 'M49:150'],
    ['Moyen-Orient', 'M49:145'],
    ['Sudeste asiático', 'M49:035'],
    ['Former Soviet Union', 'historic'],
    ['Antillas Neerlandesas', 'historic'],
    ['EU-28 others', 'other'],
    ['Abroad', 'other'],
    ['Inconnu', 'unknown'],
    ['  ', 'unknown'],
    ['Apátrida', 'stateless']
  ])('reads %s as %s', (label, code) => {
    expect(settled(label)).toBe(code)
  })

  it('asks for names that several places share', () => {
    for (const label of ['Congo', 'Korea', 'Guinea', 'Virgin Islands']) {
      expect(suggested(label)?.map(({ why }) => why)).toContain('ambiguous')
    }
  })

  it('never takes a likeness for an answer', () => {
    expect(settled('Columbi')).toBe('open')
    expect(suggested('Colunbia')).toContainEqual({ place: 'COL', why: 'similar' })
    expect(settled('Niger')).toBe('NER')
    expect(settled('Nigera')).toBe('open')
    expect(settled('Xyzzy')).toBe('open')
  })

  it('leaves a damaged name open when two names fit', () => {
    expect(settled('M\uFFFDli')).toBe('MLI')
    expect(settled('\uFFFDr\uFFFDn')).toBe('open')
  })

  it('only suggests a country for the name of a people', () => {
    expect(suggested('Ghanaian')).toEqual([{ place: 'GHA', why: 'similar' }])
  })
})

describe('a label of a citizenship', () => {
  it('reads the names of peoples, with or without a count before them', () => {
    expect(settled('97 albanian', citizenship)).toBe('ALB')
    expect(settled('3 maliens', citizenship)).toBe('MLI')
    expect(settled('Ghanéennes', citizenship)).toBe('GHA')
    expect(settled('nicaragüenses', citizenship)).toBe('NIC')
  })

  it('tells Niger from Nigeria in three languages', () => {
    expect(['nigérien', 'Nigerien', 'nigerino'].map((label) => settled(label, citizenship))).toEqual([
      'NER',
      'NER',
      'NER'
    ])
    expect(['nigérian', 'Nigerian', 'nigeriano'].map((label) => settled(label, citizenship))).toEqual([
      'NGA',
      'NGA',
      'NGA'
    ])
  })

  it('asks when one label holds two nationalities', () => {
    expect(suggested('3 nigériens et 1 tunisien', citizenship)).toEqual([
      { place: 'NER', why: 'ambiguous' },
      { place: 'TUN', why: 'ambiguous' }
    ])
  })

  it('reads "Nationals" as the country of the row, and asks where that is not known', () => {
    expect(settled('Nationals', { kind: 'citizenship', nationals: 'MAR' })).toBe('MAR')
    expect(settled('Nationals', citizenship)).toBe('open')
  })
})
