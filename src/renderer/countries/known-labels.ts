import tables from '../../../data/reference/labels.json'
import type { Place } from '../../shared/place'
import { countryRows, regionPlace, regionRows } from './atlas'
import { labelKey } from './label-key'

export type LabelWhy = 'code' | 'name' | 'alias' | 'demonym' | 'region' | 'historic' | 'word'

export interface Meaning {
  readonly place: Place
  readonly why: LabelWhy
}

/** Every label that we know, by code as written or by key. `nationals`: the reporting country's own people. */
interface KnownLabels {
  readonly codes: ReadonlyMap<string, Meaning>
  readonly names: ReadonlyMap<string, Meaning>
  readonly demonyms: ReadonlyMap<string, Meaning>
  readonly ambiguous: ReadonlyMap<string, readonly Place[]>
  readonly nationals: ReadonlySet<string>
}

let known: KnownLabels | null = null

export function knownLabels(): KnownLabels {
  return (known ??= readLabels())
}

interface Row {
  readonly place: string
  readonly labels: readonly string[]
}

function readLabels(): KnownLabels {
  const ambiguous = new Map(
    tables.ambiguous.flatMap(({ places, labels }) => labels.map((label) => [labelKey(label), places] as const))
  )
  const add = (into: Map<string, Meaning>, rows: readonly Row[], why: LabelWhy) => {
    for (const { place, labels } of rows) {
      for (const label of labels) addLabel(into, labelKey(label), { place, why }, ambiguous)
    }
  }
  const names = new Map<string, Meaning>()
  add(names, tables.names, 'name')
  add(names, [...countryRows.map((row) => ownNames(row.iso3, row.names))], 'name')
  add(names, [...regionRows.map((row) => ownNames(regionPlace(row.code), row.names))], 'region')
  add(names, tables.regions, 'region')
  add(names, tables.aliases, 'alias')
  add(names, tables.historic, 'historic')
  add(names, tables.words, 'word')
  const demonyms = new Map<string, Meaning>()
  add(demonyms, tables.demonyms, 'demonym')
  const nationals = new Set(tables.nationals.flatMap(({ labels }) => labels.map(labelKey)))
  return { codes: readCodes(), names, demonyms, ambiguous, nationals }
}

function ownNames(place: Place, names: { readonly en: string; readonly fr: string; readonly es: string }): Row {
  return { place, labels: [names.en, names.fr, names.es] }
}

/** Labels this short are read as codes, with their capitals and dots; these two are words too ("the US"). */
const shortKeys = new Set(['us', 'uk'])

/** One label, one place: a second place under one key is a mistake in our tables. */
function addLabel(
  into: Map<string, Meaning>,
  key: string,
  meaning: Meaning,
  ambiguous: ReadonlyMap<string, readonly Place[]>
): void {
  if (ambiguous.has(key) || (key.length < 3 && !shortKeys.has(key))) return
  const before = into.get(key)
  if (before && before.place !== meaning.place) {
    throw new Error(`the label "${key}" means ${before.place} and ${meaning.place}`)
  }
  if (!before) into.set(key, meaning)
}

function readCodes(): ReadonlyMap<string, Meaning> {
  const codes = new Map<string, Meaning>()
  const add = (code: string, place: Place, why: LabelWhy) => {
    if (codes.has(code)) throw new Error(`the code ${code} means ${codes.get(code)?.place ?? ''} and ${place}`)
    codes.set(code, { place, why })
  }
  for (const { iso3, iso2, m49 } of countryRows) {
    add(iso3, iso3, 'code')
    add(iso2, iso3, 'code')
    if (m49 !== null) add(m49, iso3, 'code')
  }
  for (const { code } of regionRows) {
    add(code, regionPlace(code), 'code')
    add(regionPlace(code), regionPlace(code), 'code')
  }
  for (const { place, labels } of tables.codes) {
    for (const code of labels) add(code, place, 'code')
  }
  return codes
}
