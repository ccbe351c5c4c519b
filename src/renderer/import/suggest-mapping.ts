import type { Dataset } from '../../shared/dataset'
import type { ColumnMapping, ColumnProfile } from '../../shared/import-result'
import type { ColumnRole, Recipe, RecipeColumn } from '../../shared/recipe'
import { roleOfHeader, wordsOf } from './column-words'
import { parseCount } from './parse-count'
import { parseYears } from './parse-years'
import type { ResolvePlace } from './place-labels'

/** A proposed mapping: the recipe to run, and for each column why. */
export interface Suggestion {
  readonly recipe: Recipe
  readonly mapping: readonly ColumnMapping[]
}

interface Candidate {
  readonly profile: ColumnProfile
  readonly named: { readonly role: ColumnRole; readonly weight: number } | null
  /** Share of the most frequent values that are places beyond doubt. */
  readonly places: number
}

const endRoles = ['source', 'destination'] as const

/**
 * Proposes a role for each column of a file that no preset knows, from names and values. A column becomes an end only
 * when most of its values are places. `null`: no two columns can be the ends.
 */
export function suggestMapping(
  profiles: readonly ColumnProfile[],
  title: string,
  resolve: ResolvePlace
): Suggestion | null {
  const candidates = profiles.map((profile) => ({
    profile,
    named: roleOfHeader(profile.header),
    places: placeShare(profile, resolve)
  }))
  const ends = chooseEnds(candidates)
  if (ends === null) return null
  const roles = new Map<Candidate, ColumnRole>([
    [ends.source, 'source'],
    [ends.destination, 'destination']
  ])
  for (const candidate of candidates) {
    const role = candidate.named?.role
    if (role && !roles.has(candidate) && bears(candidate, role, [...roles.values()])) roles.set(candidate, role)
  }
  const columns = candidates.flatMap((candidate) => columnsOf(candidate, roles.get(candidate)))
  return {
    recipe: { recipe: 1, name: title, dataset: datasetOf(title), columns, exclude: [], labels: {} },
    mapping: candidates.map((candidate) => mappingOf(candidate, roles.get(candidate)))
  }
}

const marksOfNothing = new Set(['-99', '00', '0', '-', '.'])

function placeShare({ top }: ColumnProfile, resolve: ResolvePlace): number {
  const stated = top.filter(({ value }) => !marksOfNothing.has(value))
  const settled = stated.filter(
    ({ value }) => /\p{L}{2}/u.test(value) && resolve(value, { kind: 'citizenship' }).kind === 'settled'
  )
  return stated.length === 0 ? 0 : settled.length / stated.length
}

function chooseEnds(candidates: readonly Candidate[]): { source: Candidate; destination: Candidate } | null {
  const [source, destination] = endRoles.map((role) =>
    best(candidates, (candidate) =>
      candidate.named?.role === role && candidate.places >= 0.5 ? strength(candidate) : 0
    )
  )
  const unnamed = candidates.filter(({ named, places }) => named === null && places >= 0.7)
  if (source && destination) return { source, destination }
  if (!source && !destination) {
    const [first, second] = unnamed
    return first && second && unnamed.length === 2 ? { source: first, destination: second } : null
  }
  const [other] = unnamed
  if (!other || unnamed.length > 1) return null
  return source ? { source, destination: other } : destination ? { source: other, destination } : null
}

/** Codes of ISO 3166 are preferred to names, and both to a publisher's own codes. */
function strength({ profile, named, places }: Candidate): number {
  const words = wordsOf(profile.header)
  const kind = /\biso ?[23]?\b|iso3co[oa]/.test(words) ? 0.3 : /\bname\b|\bnom\b|\bnombre\b/.test(words) ? 0.2 : 0.1
  return (named?.weight ?? 0) + places + kind
}

function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | null {
  return candidates.reduce<Candidate | null>((winner, candidate) => {
    const wins = score(candidate) > (winner === null ? 0 : score(winner))
    return wins ? candidate : winner
  }, null)
}

/** Whether a column's values bear out what its name says. Years, counts and sexes are had once. */
function bears({ profile, places }: Candidate, role: ColumnRole, taken: readonly ColumnRole[]): boolean {
  const cells = profile.top.map(({ value }) => value)
  if (cells.length === 0 || role === 'source' || role === 'destination') return false
  if (role === 'transit') return places > 0 || cells.some((cell) => cell.includes(';'))
  if (taken.includes(role)) return false
  if (role === 'year') return cells.some((cell) => parseYears(cell).kind === 'years')
  if (role === 'count') return cells.every((cell) => parseCount(cell, '.').kind !== 'unreadable')
  return profile.distinct <= 200
}

function columnsOf({ profile }: Candidate, role: ColumnRole | undefined): readonly RecipeColumn[] {
  if (role === undefined) return []
  const isEnd = role === 'source' || role === 'destination'
  const column: RecipeColumn = {
    column: profile.header,
    role,
    ...(isEnd || role === 'count' || role === 'year' || !holdsLists(profile) ? {} : { separator: ';' }),
    ...(isEnd && isCitizenship(profile) ? { citizenship: true } : {}),
    ...(isEnd && profile.top.some(({ value }) => value === '00' || value === '0') ? { suppressed: ['00', '0'] } : {})
  }
  return role === 'ageBand' ? [column, { ...column, role: 'age' }] : [column]
}

function holdsLists({ top }: ColumnProfile): boolean {
  return top.some(({ value }) => value.includes(';'))
}

function isCitizenship({ header }: ColumnProfile): boolean {
  return /citizen|national|nacional/.test(wordsOf(header))
}

function mappingOf({ profile, named, places }: Candidate, role: ColumnRole | undefined): ColumnMapping {
  const { header } = profile
  if (role === undefined) return { header, role: 'ignore', reason: 'not-used', confidence: 1 }
  if (named === null) return { header, role, reason: 'values', confidence: 0.4 * places }
  return { header, role, reason: 'name-and-values', confidence: Math.min(1, named.weight * (places > 0 ? places : 1)) }
}

/** Nothing is known of such a file but its name: its units are called records, and no claim is made about them. */
function datasetOf(title: string): Dataset {
  const unknown = { publisher: '', version: '', terms: '', definition: '' }
  return { title, ...unknown, unit: 'records', evidence: 'case-records', synthetic: /synthetic/i.test(title) }
}
