import places from '../../../data/reference/places.json'
import { placeKind, type Place } from '../../shared/place'

export type LonLat = readonly [lon: number, lat: number]

interface PlaceRow {
  readonly names: { readonly en: string; readonly fr: string; readonly es: string }
  readonly anchor: LonLat
}

interface CountryRow extends PlaceRow {
  readonly iso3: string
  readonly iso2: string
  /** Three digits; `null` where there is none (Kosovo). */
  readonly m49: string | null
  /** M49 codes, nearest first. */
  readonly regions: readonly string[]
}

interface RegionRow extends PlaceRow {
  readonly code: string
}

export const countryRows: readonly CountryRow[] = places.countries.map((row) => ({
  ...row,
  anchor: lonLat(row.anchor)
}))
export const regionRows: readonly RegionRow[] = places.regions.map((row) => ({ ...row, anchor: lonLat(row.anchor) }))
export const wordRows: readonly { readonly word: string; readonly names: PlaceRow['names'] }[] = places.words

export const regionPlace = (code: string): Place => `M49:${code}`

const countries = new Map(countryRows.map((row) => [row.iso3, row]))
const regions = new Map(regionRows.map((row) => [regionPlace(row.code), row]))

/** Every country that has an ISO 3166-1 code, and Kosovo, by code. */
export const allCountries: readonly Place[] = countryRows.map((row) => row.iso3)

export function isCountry(code: string): boolean {
  return countries.has(code)
}

/** Where a place stands on a map; `null` for the five words and for codes that we do not know. */
export function placeAnchor(place: Place): LonLat | null {
  const row = placeKind(place) === 'region' ? regions.get(place) : countries.get(place)
  return row?.anchor ?? null
}

/** The regions that hold a country, nearest first; none for anything else. */
export function regionsOf(iso3: Place): readonly Place[] {
  return countries.get(iso3)?.regions.map(regionPlace) ?? []
}

function lonLat(degrees: readonly number[]): LonLat {
  const [lon, lat] = degrees
  if (lon === undefined || lat === undefined) throw new Error('an anchor needs two numbers')
  return [lon, lat]
}
