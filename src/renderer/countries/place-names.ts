import type { Language } from '../../shared/api'
import type { Place } from '../../shared/place'
import { countryRows, regionPlace, regionRows, wordRows } from './atlas'

const names = new Map([
  ...countryRows.map((row) => [row.iso3, row.names] as const),
  ...regionRows.map((row) => [regionPlace(row.code), row.names] as const),
  ...wordRows.map((row) => [row.word, row.names] as const)
])

/** The short common name; a code that we do not know stands for itself. */
export function placeName(place: Place, language: Language): string {
  return names.get(place)?.[language] ?? place
}

/** Orders places by their names as the language sorts them. */
export function comparePlaceNames(language: Language): (a: Place, b: Place) => number {
  const collator = new Intl.Collator(language)
  return (a, b) => collator.compare(placeName(a, language), placeName(b, language))
}
