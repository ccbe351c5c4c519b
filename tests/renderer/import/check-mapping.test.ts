import { expect, test } from 'vitest'
import type { Recipe } from '../../../src/shared/recipe'
import { checkMapping, fits, indexOf } from '../../../src/renderer/import/check-mapping'
import { unhcrFlows } from '../../../src/renderer/import/presets/unhcr-flows'

const columnsOf = (...titles: (string | string[])[]) =>
  titles.map((title) =>
    typeof title === 'string' ? { header: title, titles: [title] } : { header: title[0] ?? '', titles: title }
  )

const recipe: Recipe = {
  ...unhcrFlows,
  columns: [
    { column: ['from', 'origin'], role: 'source' },
    { column: 'to', role: 'destination' },
    { column: '{sheet}', role: 'year' }
  ]
}

test('each column of a recipe is found under any of its titles', () => {
  const plan = checkMapping(recipe, columnsOf('TO', ['x', 'origin']), 'a')
  expect(plan.ok && plan.value.columns.map(({ index, recipe: part }) => [part.role, index])).toEqual([
    ['source', 1],
    ['destination', 0]
  ])
})

test('a missing column is named; the sheet may be missing', () => {
  expect(checkMapping(recipe, columnsOf('to'), 'a')).toEqual({
    ok: false,
    failure: { kind: 'recipe-mismatch', name: recipe.name, column: 'from' }
  })
})

test('without both ends there is no flow', () => {
  const half = { ...recipe, columns: recipe.columns.slice(0, 1) }
  expect(checkMapping(half, columnsOf('from'), 'a')).toEqual({
    ok: false,
    failure: { kind: 'no-country-column', name: 'a' }
  })
})

test('an exact title wins over one that differs in letter case', () => {
  expect(indexOf('Year', columnsOf('YEAR', 'Year'))).toBe(1)
  expect(indexOf(' year ', columnsOf('YEAR'))).toBe(0)
  expect(indexOf('month', columnsOf('YEAR'))).toBeNull()
})

test('a preset fits a file only with all of its columns', () => {
  const titles = ['year', 'coo_iso', 'coa_iso', 'refugees', 'asylum_seekers', 'refugee_like', 'oip']
  expect(fits(unhcrFlows, columnsOf(...titles))).toBe(true)
  expect(fits(unhcrFlows, columnsOf(...titles.slice(1)))).toBe(false)
})
