import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/shared/api'
import { wordPlaces } from '../../../src/shared/place'
import {
  allCountries,
  isCountry,
  placeAnchor,
  regionPlace,
  regionRows,
  regionsOf
} from '../../../src/renderer/countries/atlas'
import { comparePlaceNames, placeName } from '../../../src/renderer/countries/place-names'
import { resolvePlace } from '../../../src/renderer/countries/resolve-place'

const everywhere = [...allCountries, ...regionRows.map(({ code }) => regionPlace(code))]

describe('places', () => {
  it('are the 249 countries of ISO 3166-1 and Kosovo', () => {
    expect(allCountries).toHaveLength(250)
    expect(isCountry('XKX')).toBe(true)
    expect(isCountry('XXX')).toBe(false)
  })

  it('have a name of their own in three languages and an anchor', () => {
    for (const language of languages) {
      const names = everywhere.map((place) => placeName(place, language))
      expect(new Set(names).size).toBe(names.length)
      expect(wordPlaces.every((word) => placeName(word, language) !== word || language === 'en')).toBe(true)
    }
    expect(everywhere.filter((place) => placeAnchor(place) === null)).toEqual([])
    expect(placeAnchor('unknown')).toBeNull()
    expect(placeAnchor('QQQ')).toBeNull()
  })

  it('are named as their people and the UN write them', () => {
    expect(placeName('TUR', 'en')).toBe('Türkiye')
    expect(placeName('CIV', 'fr')).toBe('Côte d’Ivoire')
    expect(placeName('COD', 'es')).toBe('RD del Congo')
    expect(placeName('M49:202', 'fr')).toBe('Afrique subsaharienne')
    expect(placeName('suppressed', 'en')).toBe('hidden by the publisher')
  })

  it('are read back from their own names, but for those that several places share', () => {
    const open = everywhere.filter((place) =>
      languages.some((language) => {
        const resolution = resolvePlace(placeName(place, language), { kind: 'place' })
        if (resolution.kind === 'settled') expect([place, resolution.place]).toEqual([place, place])
        return resolution.kind === 'open'
      })
    )
    expect(open).toEqual(['FSM', 'GIN', 'MAF'])
  })

  it('lie in their regions, nearest first', () => {
    expect(regionsOf('GHA')).toEqual(['M49:011', 'M49:202', 'M49:002', 'M49:001'])
    expect(regionsOf('M49:011')).toEqual([])
  })

  it('sort by their names as the language does', () => {
    expect(['ZAF', 'AUT', 'ETH'].sort(comparePlaceNames('es'))).toEqual(['AUT', 'ETH', 'ZAF'])
    expect(['ESP', 'ETH', 'ZWE', 'USA'].sort(comparePlaceNames('fr'))).toEqual(['ESP', 'USA', 'ETH', 'ZWE'])
  })
})
