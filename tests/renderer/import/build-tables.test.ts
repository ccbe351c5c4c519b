import { expect, test } from 'vitest'
import type { Recipe, RecipeColumn } from '../../../src/shared/recipe'
import { resolvePlace } from '../../../src/renderer/countries/resolve-place'
import type { Engine } from '../../../src/renderer/engine/duckdb-engine'
import { sql } from '../../../src/renderer/engine/sql'
import { routeColumns } from '../../../src/renderer/engine/tables'
import { buildTables, dropTables } from '../../../src/renderer/import/build-tables'
import { checkMapping } from '../../../src/renderer/import/check-mapping'
import { unhcrFlows } from '../../../src/renderer/import/presets/unhcr-flows'
import { tallyCells } from '../../../src/renderer/import/tally-cells'
import { fates, routes, tableNames } from '../../support/import-text'
import { testEngine } from '../../support/test-engine'

/** A staging table of texts, whose columns are called by their roles. */
async function build(
  engine: Engine,
  columns: readonly RecipeColumn[],
  rows: readonly (readonly (string | null)[])[],
  more: Partial<Recipe> = {}
) {
  const titles = columns.map(({ column }) => String(column))
  const texts = titles.map((_, index) => [`c${index}`, rows.map((row) => row[index] ?? null)] as const)
  await engine.addTexts('sheet_text', { line: rows.map((_, index) => String(index + 2)), ...Object.fromEntries(texts) })
  await engine.run(
    sql`CREATE TABLE staging AS SELECT * REPLACE (line::INTEGER AS line), false AS malformed FROM sheet_text`
  )
  await engine.run(sql`DROP TABLE sheet_text`)
  await tallyCells(engine, titles.length)
  const recipe = { ...unhcrFlows, columns: [...columns], labels: {}, ...more }
  const plan = checkMapping(
    recipe,
    titles.map((title) => ({ header: title, titles: [title] })),
    'a'
  )
  if (!plan.ok) throw new Error(plan.failure.kind)
  return buildTables(engine, plan.value, titles.length, resolvePlace)
}

const ends: readonly RecipeColumn[] = [
  { column: 'source', role: 'source', suppressed: ['00'] },
  { column: 'destination', role: 'destination' }
]

test('a row without a stated end is partial, with its reason; regions and the stateless are stated', async () => {
  const engine = await testEngine()
  const built = await build(engine, ends, [
    ['Ghana', 'Togo'],
    ['Europe', 'Togo'],
    ['Stateless', 'Togo'],
    ['', 'Togo'],
    ['Ghana', 'unknown'],
    ['00', 'Togo'],
    [null, null],
    ['00', null],
    ['Atlantis', 'Togo'],
    ['Atlantis', null]
  ])
  expect(await routes(engine)).toEqual([
    'GHA>TGO ×1',
    'M49:150>TGO ×1',
    'stateless>TGO ×1',
    'unknown>TGO ×1',
    'GHA>unknown ×1',
    'suppressed>TGO ×1',
    'suppressed>unknown ×1',
    'unknown>TGO ×1',
    'unknown>unknown ×1'
  ])
  expect((await fates(engine)).map(({ state, reason }) => [state, reason])).toEqual([
    ['placed', null],
    ['placed', null],
    ['placed', null],
    ['partial', 'source-unknown'],
    ['partial', 'destination-unknown'],
    ['partial', 'source-suppressed'],
    ['excluded', 'row-empty'],
    ['partial', 'both-ends-missing'],
    ['partial', 'place-unresolved'],
    ['partial', 'place-unresolved']
  ])
  expect(built.rows).toEqual({ read: 10, placed: 3, partial: 6, excluded: 1, rejected: 0 })
  expect(built.places).toEqual({ countries: 2, regions: 1, unknown: 5, suppressed: 2, unresolved: 1 })
  expect(built.openLabels).toEqual([{ label: 'Atlantis', rows: 2 }])
})

test('counts of several columns are added up; blanks beside them are none, all blank is no count', async () => {
  const engine = await testEngine()
  const columns: RecipeColumn[] = [...ends, { column: 'a', role: 'count' }, { column: 'b', role: 'count' }]
  const built = await build(engine, columns, [
    ['Ghana', 'Togo', '5', '<5'],
    ['Ghana', 'Togo', '', '0.5'],
    ['Ghana', 'Togo', '0', ''],
    ['Ghana', 'Togo', '', ''],
    ['Ghana', 'Togo', '-1', '3'],
    ['Ghana', 'Togo', 'many', '3']
  ])
  expect(await routes(engine)).toEqual(['GHA>TGO ×6-9', 'GHA>TGO ×0.5', 'GHA>TGO ×0'])
  expect(built.reasons).toEqual([
    { reason: 'count-negative', state: 'rejected', rows: 1 },
    { reason: 'count-unreadable', state: 'rejected', rows: 1 },
    { reason: 'no-count', state: 'excluded', rows: 1 }
  ])
})

test('the first column of a role that states a place or a year counts', async () => {
  const engine = await testEngine()
  const columns: RecipeColumn[] = [
    { column: 'source', role: 'source', citizenship: true },
    { column: 'code', role: 'destination' },
    { column: 'name', role: 'destination' },
    { column: 'year', role: 'year' },
    { column: '{sheet}', role: 'year' }
  ]
  await build(engine, columns, [
    ['Nationals', 'FRA', 'Italy', '2012', '2015'],
    ['Ghanaian', 'Aruba/Curacao', 'Italy', '', '2015 late'],
    ['Ghanaian', '', '', '', 'Sheet1'],
    ['Nationals', '', '', '2012', '']
  ])
  expect(await engine.rows(sql`SELECT source, destination, year_first, year_last FROM route ORDER BY line`)).toEqual([
    { source: 'FRA', destination: 'FRA', year_first: 2012, year_last: 2012 },
    { source: 'GHA', destination: 'ITA', year_first: 2015, year_last: 2015 },
    { source: 'GHA', destination: 'unknown', year_first: null, year_last: null },
    { source: 'unknown', destination: 'unknown', year_first: 2012, year_last: 2012 }
  ])
})

test('a year that cannot be read rejects the row, a range stays a range', async () => {
  const engine = await testEngine()
  const built = await build(
    engine,
    [...ends, { column: 'year', role: 'year' }],
    [
      ['Ghana', 'Togo', '2005-2013'],
      ['Ghana', 'Togo', 'soon']
    ]
  )
  expect(built.years).toEqual([2005, 2013])
  expect(built.reasons).toEqual([{ reason: 'year-unreadable', state: 'rejected', rows: 1 }])
})

test('transits keep their order; a stop that is not settled leaves the row partial and the label open', async () => {
  const engine = await testEngine()
  const columns: RecipeColumn[] = [
    ...ends,
    { column: 'via', role: 'transit', separator: ';' },
    { column: 'via2', role: 'transit' }
  ]
  const built = await build(engine, columns, [
    ['Nigeria', 'Italy', 'Niger;Libya', 'Tunisia'],
    ['Nigeria', 'Italy', '', 'Libya'],
    ['Nigeria', 'Italy', 'Niger;Atlantis', null]
  ])
  expect(await routes(engine)).toEqual(['NGA>NER>LBY>TUN>ITA ×1', 'NGA>LBY>ITA ×1', 'NGA>NER>unknown>ITA ×1'])
  expect(built.rows.partial).toBe(1)
  expect(built.openLabels).toEqual([{ label: 'Niger;Atlantis', rows: 1 }])
})

test('categories of several columns are joined, sorted and had once', async () => {
  const engine = await testEngine()
  const flag = (column: string, code: string): RecipeColumn => ({ column, role: 'form', codes: { 1: code } })
  await build(
    engine,
    [...ends, flag('isForcedLabour', 'forced-labour'), flag('isBegging', 'forced-begging')],
    [
      ['Ghana', 'Togo', '1', '1'],
      ['Ghana', 'Togo', '0', '1'],
      ['Ghana', 'Togo', '', '0']
    ]
  )
  const rows = await engine.rows(sql`SELECT form, sector FROM route ORDER BY line`)
  expect(rows.map(({ form }) => form)).toEqual(['forced-begging;forced-labour', 'forced-begging', 'unknown'])
  expect(rows[0]?.['sector']).toBe('unknown')
})

test('excluded rows are judged before anything else is read in them', async () => {
  const engine = await testEngine()
  const columns: RecipeColumn[] = [...ends, { column: 'n', role: 'count' }, { column: 'type', role: 'ignore' }]
  const built = await build(
    engine,
    columns,
    [
      ['Ghana', 'Togo', 'many', '1,4'],
      ['Atlantis', 'Togo', '1', '4'],
      ['Ghana', 'Togo', '1', '14']
    ],
    { exclude: [{ column: 'type', values: ['4'], unless: false, separator: ',', reason: 'offender-travel' }] }
  )
  expect(built.rows).toEqual({ read: 3, placed: 1, partial: 0, excluded: 2, rejected: 0 })
  expect(built.openLabels).toEqual([])
})

test('the tables have the columns that are promised, and nothing else is left', async () => {
  const engine = await testEngine()
  await build(engine, ends, [['Ghana', 'Togo']])
  const [row] = await engine.rows(sql`SELECT * FROM route`)
  expect(Object.keys(row ?? {})).toEqual([...routeColumns])
  expect(await tableNames(engine)).toEqual(['outcome', 'route', 'row_account', 'staging'])
  await dropTables(engine)
  expect(await tableNames(engine)).toEqual(['staging'])
})
