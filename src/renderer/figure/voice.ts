import type { Language } from '../../shared/api'
import type { Unit } from '../../shared/dataset'
import type { Place } from '../../shared/place'
import { placeKind } from '../../shared/place'
import { placeName } from '../countries/place-names'
import type { Protection, PublishedCount } from '../disclosure/published'
import type { BriefWord } from '../words/brief-words'
import { briefWords } from '../words/brief-words'
import type { Say } from '../words/catalogue'
import { locales, speak } from '../words/catalogue'
import type { DomainWord } from '../words/domain-words'
import { domainWords, isDomainWord } from '../words/domain-words'

/** Words, names and numbers of a figure in one language. */
export interface Voice {
  readonly language: Language
  readonly say: Say<BriefWord>
  readonly term: Say<DomainWord>
  place(place: Place): string
  number(value: number): string
  /** A share from 0 to 1 in whole percent; what rounds to 0 or to 100 without being it says so. */
  share(part: number): string
  /** As it stands in a table or on the map: `1,245`, `12–40`, `<10`. */
  count(count: PublishedCount): string
  /** As it stands in a sentence, with the noun of the unit. */
  counted(count: PublishedCount, unit: Unit): string
  noun(unit: Unit): string
  years(years: readonly [number, number] | null): string
  /** A value of a category; a file's own value as it stands. */
  category(name: string, value: string): string
  list(items: readonly string[]): string
  /** Longer parts, with the language's semicolon between. */
  parts(items: readonly string[]): string
}

const narrowSpace = '\u202f'

export function voiceIn(language: Language): Voice {
  const say = speak(briefWords, language)
  const term = speak(domainWords, language)
  const locale = locales[language]
  const [whole, tenths] = [0, 1].map(
    (maximumFractionDigits) => new Intl.NumberFormat(locale, { maximumFractionDigits })
  ) as [Intl.NumberFormat, Intl.NumberFormat]
  const number = (value: number) => (Math.abs(value) < 100 ? tenths : whole).format(value)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    language,
    say,
    term,
    number,
    place: (place) => {
      const kind = placeKind(place)
      return kind === 'country' || kind === 'region' ? placeName(place, language) : term(`place.${kind}`)
    },
    share: (part) => shareWords(part, say, (percent) => `${whole.format(percent)}${narrowSpace}%`),
    count: (count) => shortCount(count, number),
    counted: (count, unit) => countWords(count, (value) => term(`unit.${unit}`, { count: value }), say, number),
    noun: (unit) => term(`noun.${unit}`, { count: 2 }),
    years: (years) => yearWords(years, say),
    category: (name, value) => categoryWords(name, value, term),
    list: (items) => lists.format(items),
    parts: (items) => (items.length === 0 ? '' : items.reduce((first, next) => say('list.parts', { first, next })))
  }
}

function shareWords(part: number, say: Say<BriefWord>, percent: (value: number) => string): string {
  const rounded = Math.round(part * 100)
  if (rounded === 0 && part > 0) return say('share.under', { share: percent(1) })
  if (rounded === 100 && part < 1) return say('share.over', { share: percent(99) })
  return percent(rounded)
}

function shortCount(count: PublishedCount, number: (value: number) => string): string {
  switch (count.kind) {
    case 'exact':
      return number(count.value)
    case 'bounded':
      return `${number(count.low)}–\u2060${number(count.high)}`
    case 'hidden':
      return `<${number(count.below)}`
  }
}

function countWords(
  count: PublishedCount,
  unit: (value: number) => string,
  say: Say<BriefWord>,
  number: (value: number) => string
): string {
  switch (count.kind) {
    case 'exact':
      return unit(count.value)
    case 'bounded':
      return say('count.bounded', { low: number(count.low), high: unit(count.high) })
    case 'hidden':
      return say('count.hidden', { below: unit(count.below) })
  }
}

function yearWords(years: readonly [number, number] | null, say: Say<BriefWord>): string {
  if (!years) return say('years.none')
  const [first, last] = years
  return first === last
    ? say('years.one', { year: String(first) })
    : say('years.range', { first: String(first), last: String(last) })
}

function categoryWords(name: string, value: string, term: Say<DomainWord>): string {
  const key = `${name}.${value}`
  if (isDomainWord(key)) return term(key)
  return value === 'unknown' ? term('unknown') : value
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * A number of flows, values or places for a message: `amount` in words, `number` for its plural. Under protection a small
 * one is not told: it may be the number of hidden records.
 */
export function amountOf(
  number: number,
  protection: Protection,
  voice: Voice
): { readonly amount: string; readonly number: number } {
  if (protection.kind === 'none' || number === 0 || number >= protection.k)
    return { amount: voice.number(number), number }
  return { amount: voice.say('count.hidden', { below: voice.number(protection.k) }), number: protection.k }
}
