import { compareCodes } from '../../shared/count'
import type { CategoryName } from '../../shared/dataset'
import { categoryCodes, categoryNames } from '../../shared/dataset'
import type { Filter, FilterRole } from '../../shared/filter'
import { filterRoles } from '../../shared/filter'
import type { Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'
import type { Place } from '../../shared/place'
import { wordPlaces } from '../../shared/place'

/**
 * Reads filters as typed: `years=2010-2016`, `age=child`, `source=GHA,NGA`. One key may come several times; its values
 * combine with "or". A backslash takes the next character as it stands: a comma inside a value, or a capital letter in a
 * value that differs from one of our codes in nothing else.
 */
export function parseFilters(texts: readonly string[]): Outcome<Filter> {
  let filter: Filter = {}
  for (const text of texts) {
    const extended = extendFilter(filter, text)
    if (!extended) return failed({ kind: 'filter-invalid', filter: withoutControls(text) })
    filter = extended
  }
  return succeeded(filter)
}

function extendFilter(filter: Filter, text: string): Filter | null {
  const [, typedKey, typedValues] = /^\s*([a-z]+)\s*=(.*)$/is.exec(text) ?? []
  if (typedKey === undefined || typedValues === undefined) return null
  const key = typedKey.toLowerCase()
  if (key === 'years') return filter.years ? null : withYears(filter, typedValues)
  const values = splitValues(typedValues)
  const category = categoryNames.find((name) => name.toLowerCase() === key)
  if (category) return withValues(filter, category, values)
  const role = filterRoles.find((name) => name === key)
  return role ? withPlaces(filter, role, values) : null
}

function withYears(filter: Filter, typed: string): Filter | null {
  const [, first, last = first] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(typed) ?? []
  if (first === undefined || last === undefined || Number(first) > Number(last)) return null
  return { ...filter, years: [Number(first), Number(last)] }
}

function withValues(filter: Filter, name: CategoryName, typed: readonly TypedValue[]): Filter | null {
  const values = typed.map((value) => categoryValue(name, value))
  if (!areAll(values)) return null
  return { ...filter, categories: { ...filter.categories, [name]: sorted(filter.categories?.[name], values) } }
}

function withPlaces(filter: Filter, role: FilterRole, typed: readonly TypedValue[]): Filter | null {
  const places = typed.map(({ text }) => parsePlace(text))
  if (!areAll(places)) return null
  return { ...filter, places: { ...filter.places, [role]: sorted(filter.places?.[role], places) } }
}

/** Files bring values of their own in every category but age, which is child, adult or unknown. */
function categoryValue(name: CategoryName, { text, asItStands }: TypedValue): string | null {
  const codes: readonly string[] = categoryCodes[name]
  const code = codes.find((known) => known === text.toLowerCase())
  if (name === 'age') return code ?? null
  if (text === '') return null
  return asItStands ? text : (code ?? text)
}

function parsePlace(text: string): Place | null {
  const word = wordPlaces.find((known) => known === text.toLowerCase())
  if (word) return word
  return /^([A-Z]{3}|M49:\d{3})$/i.test(text) ? text.toUpperCase() : null
}

interface TypedValue {
  readonly text: string
  readonly asItStands: boolean
}

/** Cut at commas; spaces around a value are the typist's. An escaped character is neither comma nor space. */
function splitValues(typed: string): readonly TypedValue[] {
  const values: { text: string; asItStands: boolean }[] = []
  let [text, kept] = ['', 0]
  const finish = () => {
    const end = Math.max(kept, text.trimEnd().length)
    values.push({ text: text.slice(0, end), asItStands: kept > 0 })
    text = ''
    kept = 0
  }
  for (let at = 0; at < typed.length; at++) {
    const [char, next] = [typed.charAt(at), typed.charAt(at + 1)]
    if (char === '\\' && next !== '') {
      text += next
      kept = text.length
      at++
    } else if (char === ',') finish()
    else text = `${text}${char}`.replace(/^\s+$/, kept > 0 ? '$&' : '')
  }
  finish()
  return values
}

/** The filter as `key=value` texts, one for each value, in the order of keys and codes: `parseFilters` reads them back. */
export function writeFilters({ years, categories = {}, places = {} }: Filter): readonly string[] {
  return [
    ...(years ? [`years=${years[0] === years[1] ? years[0] : years.join('-')}`] : []),
    ...categoryNames.flatMap((name) =>
      sorted([], categories[name] ?? []).map((value) => `${name}=${escapeValue(name, value)}`)
    ),
    ...filterRoles.flatMap((role) => sorted([], places[role] ?? []).map((place) => `${role}=${place}`))
  ]
}

function escapeValue(name: CategoryName, value: string): string {
  const escaped = value.replace(/[\\,]|^\s|\s$/g, '\\$&')
  const codes: readonly string[] = categoryCodes[name]
  const looksLikeCode = escaped === value && !codes.includes(value) && codes.includes(value.toLowerCase())
  return looksLikeCode ? `\\${value}` : escaped
}

function sorted(known: readonly string[] = [], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])].sort(compareCodes)
}

function areAll(values: readonly (string | null)[]): values is readonly string[] {
  return values.length > 0 && values.every((value) => value !== null)
}

function withoutControls(text: string): string {
  return text.replace(/\p{C}/gu, '').slice(0, 120)
}
