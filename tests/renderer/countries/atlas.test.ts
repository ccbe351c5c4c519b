import { describe, expect, test } from 'vitest'
import {
  allCountries,
  countryRows,
  isCountry,
  placeAnchor,
  regionPlace,
  regionRows,
  regionsOf,
  wordRows
} from '../../../src/renderer/countries/atlas'
import { wordPlaces } from '../../../src/shared/place'

describe('a country', () => {
  test('has codes of its own in each of the three systems, and only Kosovo has no number', () => {
    const numbers = countryRows.flatMap(({ m49 }) => m49 ?? [])

    expect(countryRows.filter(({ iso3 }) => !/^[A-Z]{3}$/.test(iso3))).toEqual([])
    expect(countryRows.filter(({ iso2 }) => !/^[A-Z]{2}$/.test(iso2))).toEqual([])
    expect(numbers.filter((number) => !/^\d{3}$/.test(number))).toEqual([])
    expect(countryRows.filter(({ m49 }) => m49 === null).map(({ iso3 }) => iso3)).toEqual(['XKX'])
    expect(new Set(allCountries).size).toBe(countryRows.length)
    expect(new Set(countryRows.map(({ iso2 }) => iso2)).size).toBe(countryRows.length)
    expect(new Set(numbers).size).toBe(countryRows.length - 1)
  })

  test.each([
    ['GHA', 'GH', '288'],
    ['NLD', 'NL', '528'],
    ['NER', 'NE', '562'],
    ['NGA', 'NG', '566'],
    ['COD', 'CD', '180'],
    ['COG', 'CG', '178'],
    ['PRK', 'KP', '408'],
    ['KOR', 'KR', '410']
  ])('%s is %s and %s', (iso3, iso2, m49) => {
    expect(countryRows.find((row) => row.iso3 === iso3)).toMatchObject({ iso2, m49 })
  })

  test('is known by its code in capitals, and a region, a word or another code is none', () => {
    expect(['GHA', 'XKX'].every(isCountry)).toBe(true)
    expect(['gha', 'GH', 'M49:150', 'unknown', 'QQQ', ''].some(isCountry)).toBe(false)
  })
})

describe('an anchor', () => {
  test.each([
    ['GHA', [-4, 4], [1, 12]],
    ['NLD', [3, 50], [8, 54]],
    ['AUS', [113, -40], [154, -10]],
    ['CHL', [-76, -56], [-66, -17]],
    ['USA', [-125, 25], [-66, 49]],
    ['FRA', [-5, 42], [9, 52]],
    ['M49:150', [-25, 34], [60, 72]]
  ] as const)('of %s is a longitude and then a latitude, between %j and %j', (place, [west, south], [east, north]) => {
    const [lon = NaN, lat = NaN] = placeAnchor(place) ?? []

    expect([lon >= west && lon <= east, lat >= south && lat <= north]).toEqual([true, true])
  })

  test('of every place lies on the globe, and no two countries share one', () => {
    const anchors = [...countryRows, ...regionRows].map(({ anchor }) => anchor)

    expect(anchors.filter(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))).toEqual([])
    expect(new Set(countryRows.map(({ anchor }) => anchor.join(' '))).size).toBe(countryRows.length)
  })

  test('is none for the five words and for a region or country that is not known', () => {
    expect([...wordPlaces, 'M49:999', 'QQQ', '150'].map(placeAnchor)).toEqual(Array(8).fill(null))
  })
})

describe('a region', () => {
  test.each([
    ['NLD', ['M49:155', 'M49:150', 'M49:001']],
    ['HTI', ['M49:029', 'M49:419', 'M49:019', 'M49:001']],
    ['LBN', ['M49:145', 'M49:142', 'M49:001']]
  ])('that holds %s is named, nearest first: %j', (iso3, regions) => {
    expect(regionsOf(iso3)).toEqual(regions)
  })

  test('that a country names is one that we know, and each country names a region once', () => {
    const known = new Set(regionRows.map(({ code }) => regionPlace(code)))

    expect(allCountries.flatMap(regionsOf).filter((region) => !known.has(region))).toEqual([])
    expect(allCountries.filter((iso3) => new Set(regionsOf(iso3)).size !== regionsOf(iso3).length)).toEqual([])
  })

  test('holds no word, no region and no unknown code', () => {
    expect(['unknown', 'M49:011', 'QQQ'].flatMap(regionsOf)).toEqual([])
  })
})

test('the five words have names, and no sixth has', () => {
  expect(wordRows.map(({ word }) => word).sort()).toEqual([...wordPlaces].sort())
})
