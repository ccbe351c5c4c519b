import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { countryAnchors } from './country-anchors.mjs'
import { countryNames, wordNames } from './country-names.mjs'
import { regionAnchors, regionNames, regionsOfCountry } from './regions.mjs'

const require = createRequire(import.meta.url)
const languages = ['en', 'fr', 'es']

function readTerritories(language) {
  const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`)
  return JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories
}

const byLanguage = (values) => Object.fromEntries(languages.map((language, index) => [language, values[index]]))

/** Kosovo has a code in wide use, and no M49 number. */
const kosovo = { iso3: 'XKX', iso2: 'XK', m49: null }

export function readCodes() {
  const codes = require('i18n-iso-countries/codes.json')
  const countries = codes
    .map(([iso2, iso3, m49]) => ({ iso3, iso2, m49: String(m49).padStart(3, '0') }))
    .filter(({ iso2 }) => iso2 !== 'XK')
  return [...countries, kosovo].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
}

/** Rows of data/reference/countries.json. `anchorOf` answers for countries that have a polygon. */
export function makeCountries(anchorOf) {
  const territories = languages.map(readTerritories)
  return readCodes().map(({ iso3, iso2, m49 }) => {
    const anchor = countryAnchors[iso3] ?? anchorOf(iso3)
    const regions = regionsOfCountry.get(iso3)
    if (!anchor || !regions) throw new Error(`${iso3} has no anchor or no region`)
    const names = countryNames[iso3] ?? territories.map((names) => names[iso2])
    return { iso3, iso2, m49, names: byLanguage(names), regions, anchor: anchor.map((degrees) => round(degrees)) }
  })
}

export function makeRegions() {
  const territories = languages.map(readTerritories)
  return Object.keys(regionAnchors)
    .sort()
    .map((code) => ({
      code,
      names: byLanguage(regionNames[code] ?? territories.map((names) => names[code])),
      anchor: regionAnchors[code].slice(0, 2),
      anchorLies: regionAnchors[code][2]
    }))
}

export function makeWords() {
  return Object.entries(wordNames).map(([word, names]) => ({ word, names: byLanguage(names) }))
}

/** All names that CLDR and i18n-iso-countries know for each country, by iso3. */
export function readKnownNames() {
  const territories = languages.map(readTerritories)
  const listed = languages.map((language) => require(`i18n-iso-countries/langs/${language}.json`).countries)
  return new Map(
    readCodes().map(({ iso3, iso2 }) => [
      iso3,
      [
        ...territories.flatMap((names) =>
          Object.entries(names)
            .filter(([key]) => key === iso2 || key.startsWith(`${iso2}-alt`))
            .map(([, name]) => name)
        ),
        ...listed.flatMap((names) => names[iso2] ?? [])
      ]
    ])
  )
}

function round(degrees) {
  return Math.round(degrees * 100) / 100
}
