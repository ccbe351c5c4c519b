import { categoryNames } from '../../shared/dataset'
import type { CategoryName } from '../../shared/dataset'
import { sheetColumn } from '../../shared/recipe'
import type { Recipe, RecipeColumn } from '../../shared/recipe'
import type { WriteEngine } from '../engine/engine'
import type { Plan } from './check-mapping'
import type { ColumnValue, Lookup } from './lookups'
import { addLookup, readValues } from './lookups'
import { parseCodes, splitCell } from './parse-codes'
import { decimalMarkOf, parseCount } from './parse-count'
import { parseYears, yearsOfSheet } from './parse-years'
import type { ResolvePlace } from './place-labels'
import { readPlaceLabel, readTransits } from './place-labels'

/** The lookups of a plan by what they tell. */
export interface Lookups {
  readonly sources: readonly Lookup[]
  readonly transits: readonly Lookup[]
  readonly destinations: readonly Lookup[]
  readonly counts: readonly Lookup[]
  readonly years: readonly Lookup[]
  readonly categories: Readonly<Record<CategoryName, readonly Lookup[]>>
  readonly exclusions: readonly Lookup[]
}

/** Stands in a lookup for a stated label that is not settled. */
export const openMark = '@open'

type Meaning = Readonly<Record<string, (value: string) => string | null>>

export async function buildLookups(
  engine: WriteEngine,
  plan: Plan,
  resolve: ResolvePlace,
  signal?: AbortSignal
): Promise<Lookups> {
  const made: Record<string, Lookup[]> = {}
  let number = 0
  const add = async (kind: string, index: number, values: readonly ColumnValue[], meaning: Meaning) => {
    ;(made[kind] ??= []).push(await addLookup(engine, `lookup_${number}`, index, values, meaning))
    number += 1
  }
  for (const { index, recipe } of plan.columns.filter((part) => part.recipe.role !== 'ignore')) {
    signal?.throwIfAborted()
    const values = await readValues(engine, index)
    await add(recipe.role, index, values, meaningOf(recipe, values, plan.recipe, resolve))
  }
  for (const { index, recipe } of plan.exclusions) {
    const holds = (value: string) =>
      splitCell(value, recipe.separator, recipe.values).some((part) => recipe.values.includes(part))
    await add('exclude', index, await readValues(engine, index), {
      reason: (value) => (holds(value) === recipe.unless ? null : recipe.reason)
    })
  }
  return lookupsOf(made)
}

function lookupsOf(made: Readonly<Record<string, Lookup[]>>): Lookups {
  const categories = Object.fromEntries(categoryNames.map((name) => [name, made[name] ?? []]))
  return {
    sources: made['source'] ?? [],
    transits: made['transit'] ?? [],
    destinations: made['destination'] ?? [],
    counts: made['count'] ?? [],
    years: made['year'] ?? [],
    exclusions: made['exclude'] ?? [],
    categories: categories as Record<CategoryName, Lookup[]>
  }
}

function meaningOf(
  column: RecipeColumn,
  values: readonly ColumnValue[],
  recipe: Recipe,
  resolve: ResolvePlace
): Meaning {
  switch (column.role) {
    case 'source':
    case 'destination':
      return placeMeaning(column, recipe.labels, resolve)
    case 'transit':
      return transitMeaning(column, recipe.labels, resolve)
    case 'count':
      return countMeaning(values)
    case 'year':
      return yearMeaning(column)
    case 'ignore':
      return {}
    default: {
      const category = column.role
      return { codes: (value) => parseCodes(value, column, category).join(';') }
    }
  }
}

function placeMeaning(column: RecipeColumn, labels: Recipe['labels'], resolve: ResolvePlace): Meaning {
  const read = remembered((value) => readPlaceLabel(value, column, labels, resolve))
  return {
    stated: (value) => {
      const cell = read(value)
      return cell.kind === 'stated' ? cell.place : null
    },
    missing: (value) => {
      const { kind } = read(value)
      if (kind === 'stated' || kind === 'blank') return null
      return kind === 'open' ? openMark : kind
    }
  }
}

function transitMeaning(column: RecipeColumn, labels: Recipe['labels'], resolve: ResolvePlace): Meaning {
  const read = remembered((value) => readTransits(value, column, labels, resolve))
  return {
    places: (value) =>
      read(value)
        .map((place) => place ?? 'unknown')
        .join('>'),
    open: (value) => (read(value).includes(null) ? openMark : null)
  }
}

function countMeaning(values: readonly ColumnValue[]): Meaning {
  const mark = decimalMarkOf(values.map(({ value }) => value))
  const read = remembered((value) => parseCount(value, mark))
  const limit = (which: 'low' | 'high') => (value: string) => {
    const cell = read(value)
    return cell.kind === 'count' ? String(cell[which]) : null
  }
  const problems = { count: null, blank: null, unreadable: 'count-unreadable', negative: 'count-negative' } as const
  return { low: limit('low'), high: limit('high'), problem: (value) => problems[read(value).kind] }
}

function yearMeaning(column: RecipeColumn): Meaning {
  const read = remembered(column.column === sheetColumn ? yearsOfSheet : parseYears)
  const end = (which: 'first' | 'last') => (value: string) => {
    const cell = column.missing?.includes(value.trim()) ? null : read(value)
    return cell?.kind === 'years' ? String(cell[which]) : null
  }
  return {
    first: end('first'),
    last: end('last'),
    problem: (value) =>
      read(value).kind === 'unreadable' && !column.missing?.includes(value.trim()) ? 'year-unreadable' : null
  }
}

function remembered<T>(of: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>()
  return (value) => {
    const old = known.get(value)
    if (old !== undefined) return old
    const made = of(value)
    known.set(value, made)
    return made
  }
}
