import type { Outcome } from '../../shared/outcome'
import { failed, succeeded } from '../../shared/outcome'
import type { Recipe, RecipeColumn, RecipeExclusion } from '../../shared/recipe'
import { sheetColumn } from '../../shared/recipe'

/** A column of the staging table: `c0` is the first. `titles`: its headers in all sheets that hold it. */
export interface StagedColumn {
  readonly header: string
  readonly titles: readonly string[]
}

/** A recipe joined to the columns of one file: `index` is the number of the staging column. */
export interface Plan {
  readonly recipe: Recipe
  readonly columns: readonly { readonly index: number; readonly recipe: RecipeColumn }[]
  readonly exclusions: readonly { readonly index: number; readonly recipe: RecipeExclusion }[]
}

/** Every column that the recipe names must be in the file, and both ends must have one. */
export function checkMapping(recipe: Recipe, columns: readonly StagedColumn[], name: string): Outcome<Plan> {
  const missing = [...recipe.columns, ...recipe.exclude].find(
    (part) => indexOf(part.column, columns) === null && part.column !== sheetColumn
  )
  if (missing) return failed({ kind: 'recipe-mismatch', name: recipe.name, column: titlesOf(missing.column)[0] ?? '' })
  const plan = {
    recipe,
    columns: recipe.columns.flatMap((part) => joined(part, columns)),
    exclusions: recipe.exclude.flatMap((part) => joined(part, columns))
  }
  const hasBothEnds = ['source', 'destination'].every((role) => plan.columns.some((part) => part.recipe.role === role))
  return hasBothEnds ? succeeded(plan) : failed({ kind: 'no-country-column', name })
}

/** True where the file has every column that the recipe names. */
export function fits(recipe: Recipe, columns: readonly StagedColumn[]): boolean {
  return checkMapping(recipe, columns, '').ok
}

/** The number of the column that has one of these headers: written exactly so, or but for letter case and spaces. */
export function indexOf(column: RecipeColumn['column'], columns: readonly StagedColumn[]): number | null {
  const wanted = titlesOf(column)
  const exact = columns.findIndex(({ header, titles }) => wanted.some((t) => t === header || titles.includes(t)))
  if (exact >= 0) return exact
  const plain = wanted.map(plainTitle)
  const near = columns.findIndex(({ titles }) => titles.some((title) => plain.includes(plainTitle(title))))
  return near >= 0 ? near : null
}

export function plainTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase()
}

function titlesOf(column: RecipeColumn['column']): readonly string[] {
  return typeof column === 'string' ? [column] : column
}

function joined<Part extends { readonly column: RecipeColumn['column'] }>(
  recipe: Part,
  columns: readonly StagedColumn[]
): { index: number; recipe: Part }[] {
  const index = indexOf(recipe.column, columns)
  return index === null ? [] : [{ index, recipe }]
}
