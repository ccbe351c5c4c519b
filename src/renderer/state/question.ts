import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import type { Filter, FilterRole } from '../../shared/filter'
import { filterRoles, noFilter } from '../../shared/filter'
import type { Place } from '../../shared/place'

/** What the person asks: a filter, and the least count of a flow that is drawn (1: all). Undo and redo step through these. */
export interface Question {
  readonly filter: Filter
  readonly leastFlow: number
}

export const firstQuestion: Question = { filter: noFilter, leastFlow: 1 }

/** One narrowing of a question, as the person sees and removes it. */
export type Chip =
  | { readonly kind: 'years'; readonly years: readonly [number, number] }
  | { readonly kind: 'category'; readonly category: CategoryName; readonly values: readonly string[] }
  | { readonly kind: 'place'; readonly role: FilterRole; readonly places: readonly Place[] }
  | { readonly kind: 'least-flow'; readonly leastFlow: number }

export function chipsOf({ filter, leastFlow }: Question): readonly Chip[] {
  const chips: Chip[] = []
  for (const category of categoryNames) {
    const values = filter.categories?.[category]
    if (values) chips.push({ kind: 'category', category, values })
  }
  if (filter.years) chips.push({ kind: 'years', years: filter.years })
  for (const role of filterRoles) {
    const places = filter.places?.[role]
    if (places) chips.push({ kind: 'place', role, places })
  }
  if (leastFlow > 1) chips.push({ kind: 'least-flow', leastFlow })
  return chips
}

export function withoutChip(question: Question, chip: Chip): Question {
  switch (chip.kind) {
    case 'years':
      return withYears(question, null)
    case 'category':
      return withCategory(question, chip.category, null)
    case 'place':
      return withPlaces(question, chip.role, [])
    case 'least-flow':
      return { ...question, leastFlow: 1 }
  }
}

export function withYears(question: Question, years: readonly [number, number] | null): Question {
  const { years: _previous, ...rest } = question.filter
  return { ...question, filter: years ? { ...rest, years } : rest }
}

/** `null`: any value passes. */
export function withCategory(question: Question, name: CategoryName, values: readonly string[] | null): Question {
  const { [name]: _previous, ...others } = question.filter.categories ?? {}
  const categories = values ? { ...others, [name]: values } : others
  const { categories: _all, ...rest } = question.filter
  return { ...question, filter: Object.keys(categories).length > 0 ? { ...rest, categories } : rest }
}

/** No place: any place passes. */
export function withPlaces(question: Question, role: FilterRole, chosen: readonly Place[]): Question {
  const { [role]: _previous, ...others } = question.filter.places ?? {}
  const places = chosen.length > 0 ? { ...others, [role]: chosen } : others
  const { places: _all, ...rest } = question.filter
  return { ...question, filter: Object.keys(places).length > 0 ? { ...rest, places } : rest }
}

/**
 * A category's values after one was ticked or unticked; `all` are the values that the dataset holds. Nothing ticked and
 * everything ticked both mean that the category does not narrow.
 */
export function afterToggle(
  all: readonly string[],
  chosen: readonly string[] | undefined,
  value: string
): readonly string[] | null {
  const before = chosen ?? all
  const after = before.includes(value)
    ? before.filter((one) => one !== value)
    : all.filter((one) => one === value || before.includes(one))
  return after.length === 0 || after.length >= all.length ? null : after
}

export function isChildrenOnly({ filter }: Question): boolean {
  const ages = filter.categories?.age
  return ages?.length === 1 && ages[0] === 'child'
}

/** The same question for every age: what "of all identified victims" is counted on. */
export function forAllAges(filter: Filter): Filter {
  return withCategory({ filter, leastFlow: 1 }, 'age', null).filter
}

export function isSameQuestion(one: Question, other: Question): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

function ordered({ filter, leastFlow }: Question) {
  return [
    leastFlow,
    filter.years ?? null,
    categoryNames.map((name) => filter.categories?.[name] ?? null),
    filterRoles.map((role) => filter.places?.[role] ?? null)
  ]
}
