import type { Place } from '../../shared/place'
import { knownLabels, type LabelWhy, type Meaning } from './known-labels'
import { cleanLabel, labelKey, lostLetter } from './label-key'
import { similarPlaces } from './similar-places'

/** What the column holds. `nationals`: what "Nationals" means in this row, if known. */
export interface PlaceHint {
  readonly kind: 'place' | 'citizenship'
  readonly nationals?: Place
}

/** A settled label has one meaning for certain. Likeness never settles a label: it only suggests. */
export type Resolution =
  | { readonly kind: 'settled'; readonly place: Place; readonly why: LabelWhy }
  | { readonly kind: 'open'; readonly suggestions: readonly Suggestion[] }

export interface Suggestion {
  readonly place: Place
  readonly why: 'similar' | 'ambiguous'
}

/** What a label of a place or citizenship column means. A blank one is `unknown`. */
export function resolvePlace(label: string, hint: PlaceHint): Resolution {
  const text = cleanLabel(label)
  if (/^[-–—.?]*$/.test(text)) return { kind: 'settled', place: 'unknown', why: 'word' }
  const code = meaningOfCode(text)
  if (code) return { kind: 'settled', ...code }
  const asked = hint.kind === 'citizenship' ? withoutCount(text) : text
  const key = labelKey(asked)
  if (isNationals(key)) return nationals(hint)
  const places = knownLabels().ambiguous.get(key)
  if (places) return open(places, 'ambiguous')
  const meaning = meaningOfText(asked, hint)
  if (meaning) return { kind: 'settled', ...meaning }
  return readParts(asked, hint) ?? open(similarTo(key), 'similar')
}

/** Codes count in capitals, and in small letters where they are no word of English, French or Spanish. */
function meaningOfCode(text: string): Meaning | null {
  if (text.length > 7) return null
  const { codes } = knownLabels()
  const written = codes.get(text)
  if (written) return written
  if (!/^[a-z]{2,3}$/.test(text) || everydayWords.has(text)) return null
  return codes.get(text.toUpperCase()) ?? null
}

/** `97 albanian`: counts that slipped into the label of a citizenship. */
function withoutCount(text: string): string {
  return text.replace(/^\d+\s+(?=\p{L})/u, '').replace(/\s+(nationals?|citizens?)$/i, '')
}

function isNationals(key: string): boolean {
  const { nationals } = knownLabels()
  return nationals.has(key) || (key.includes(lostLetter) && [...nationals].some((known) => fits(key).test(known)))
}

function nationals(hint: PlaceHint): Resolution {
  if (hint.nationals === undefined) return { kind: 'open', suggestions: [] }
  return { kind: 'settled', place: hint.nationals, why: 'word' }
}

function meaningOfText(text: string, hint: PlaceHint): Meaning | null {
  for (const form of formsOf(text)) {
    const key = labelKey(form)
    if (knownLabels().ambiguous.has(key)) continue
    const meaning = meaningOfKey(key, hint) ?? meaningOfDamaged(key, hint)
    if (meaning) return meaning
  }
  return null
}

function meaningOfKey(key: string, hint: PlaceHint): Meaning | null {
  const { names, demonyms } = knownLabels()
  return names.get(key) ?? (hint.kind === 'citizenship' ? demonyms.get(key) : undefined) ?? null
}

/** The label, and turned: `Egypt, Arab Republic of` and `Iran (Islamic Republic of)`. */
function formsOf(text: string): readonly string[] {
  const comma = /^([^,()]+),\s*([^,()]+)$/.exec(text)
  const bracket = /^([^()]+)\(([^()]+)\)\s*$/.exec(text)
  const [, head, tail] = comma ?? bracket ?? []
  return head === undefined || tail === undefined ? [text] : [text, `${tail} ${head}`]
}

/** A key with lost letters, if exactly one place has a name that fits with any letter in each gap. */
function meaningOfDamaged(key: string, hint: PlaceHint): Meaning | null {
  if (!key.includes(lostLetter)) return null
  const letters = key.replaceAll(lostLetter, '').replaceAll(' ', '')
  if (letters.length < 3) return null
  const pattern = fits(key)
  const tables = hint.kind === 'citizenship' ? [knownLabels().names, knownLabels().demonyms] : [knownLabels().names]
  const fitting = tables.flatMap((table) =>
    [...table].filter(([name]) => pattern.test(name)).map(([, meaning]) => meaning)
  )
  const fitsAmbiguous = [...knownLabels().ambiguous.keys()].some((name) => pattern.test(name))
  const [first] = fitting
  return first && !fitsAmbiguous && fitting.every(({ place }) => place === first.place) ? first : null
}

/** A key holds only letters, digits, spaces and gaps: nothing that a pattern could mistake. */
function fits(key: string): RegExp {
  return new RegExp(`^${key.replace(/\uFFFD+/g, '\\p{L}')}$`, 'u')
}

/** Two names in one label: one place if both mean it (`Burma/Myanmar`), else to be asked. */
function readParts(text: string, hint: PlaceHint): Resolution | null {
  const parts = text.split(/\s*[/,;+&()]\s*|\s+(?:and|et|y|e|or|ou|o)\s+/).filter((part) => part !== '')
  if (parts.length < 2) return null
  const meanings = parts.map((part) => meaningOfPart(part, hint))
  const [first] = meanings
  if (first && meanings.every((meaning) => meaning?.place === first.place)) return { kind: 'settled', ...first }
  const places = meanings.flatMap((meaning) => (meaning ? [meaning.place] : []))
  return places.length > 0 ? open(places, 'ambiguous') : null
}

function meaningOfPart(part: string, hint: PlaceHint): Meaning | null {
  const asked = hint.kind === 'citizenship' ? withoutCount(part) : part
  return meaningOfCode(asked) ?? meaningOfText(asked, hint)
}

/** In a place column the name of a people suggests its country; anything else goes by likeness. */
function similarTo(key: string): readonly Place[] {
  const people = knownLabels().demonyms.get(key)
  return people ? [people.place] : similarPlaces(key)
}

function open(places: readonly Place[], why: Suggestion['why']): Resolution {
  return { kind: 'open', suggestions: [...new Set(places)].map((place) => ({ place, why })) }
}

const everydayWords = new Set(
  (
    'ad ae ai al am an ar as at au be bi by ca ch co de di do dm es et eu fi fr ga ge gi gt gu he hm hr id ie il in io is it ki ' +
    'km la li lu ma md me mg mi mm mo mr ms mt mu my na ne ni no nu om pa pe pm ps py re sa se sh si so st su sv ta tc td tf ' +
    'th tl tm to tu tv ug un us uy va ve vi ye and are arm aus bel ben bra can che col com cub dom est esp fin fra gab gin ' +
    'hun imn irl ita lie mar mus nor oman pan per pol sen sur ton tun man'
  ).split(' ')
)
