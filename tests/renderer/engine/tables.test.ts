import { expect, test } from 'vitest'
import { id, sql } from '../../../src/renderer/engine/sql'
import { routeColumns, tables } from '../../../src/renderer/engine/tables'
import { imported } from '../../support/import-text'
import { testEngine } from '../../support/test-engine'

test('an import leaves the tables that are promised, with their columns', async () => {
  const engine = await testEngine()
  await imported(engine, 'source,destination,count\nGHA,NLD,3\nGHA,unknown,2\nNGA,ITA,\n')

  const columnsOf = async (table: string) =>
    (await engine.rows(sql`DESCRIBE ${id(table)}`)).map(({ column_name }) => column_name)
  expect((await columnsOf(tables.route)).sort()).toEqual([...routeColumns].sort())
  expect((await columnsOf(tables.rowAccount)).sort()).toEqual(['line', 'reason', 'state'])
})

test('every row read stands in the account once, and only placed and partial ones are routes', async () => {
  const engine = await testEngine()
  await imported(engine, 'source,destination,count\nGHA,NLD,3\nGHA,unknown,2\nNGA,ITA,\n')

  expect(await engine.rows(sql`SELECT line, state::TEXT AS state FROM row_account ORDER BY line`)).toEqual([
    { line: 2, state: 'placed' },
    { line: 3, state: 'partial' },
    { line: 4, state: 'excluded' }
  ])
  expect(await engine.rows(sql`SELECT line FROM route ORDER BY line`)).toEqual([{ line: 2 }, { line: 3 }])
})
