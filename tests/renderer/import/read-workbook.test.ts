import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { readWorkbook } from '../../../src/renderer/import/read-workbook'
import { decodeWorkbook } from '../../../src/renderer/import/workbook'
import { testEngine } from '../../support/test-engine'
import { workbookBytes } from '../../support/workbook'

const signal = new AbortController().signal
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'a.xlsx')

test('a workbook is staged as texts, with the sheet as a column of its own', async () => {
  const engine = await testEngine()
  const file = fileOf(
    workbookBytes({
      '2008': [
        ['a', 'b'],
        ['x', 1],
        [null, null],
        ['y', 2.5]
      ]
    })
  )
  const staged = await readWorkbook(file, engine, null, (bytes) => decodeWorkbook(bytes), signal)
  expect(staged.ok && staged.value.columns.map(({ header }) => header)).toEqual(['a', 'b', '{sheet}'])
  expect(await engine.rows(sql`SELECT line, c0, c1, c2 FROM staging ORDER BY line`)).toEqual([
    { line: 2, c0: 'x', c1: '1', c2: '2008' },
    { line: 4, c0: 'y', c1: '2.5', c2: '2008' }
  ])
})

test('sheets that a recipe names and the file lacks leave no table', async () => {
  const engine = await testEngine()
  const file = fileOf(
    workbookBytes({
      '2008': [
        ['a', 'b'],
        ['x', 1]
      ]
    })
  )
  expect(await readWorkbook(file, engine, ['2009'], (bytes) => decodeWorkbook(bytes), signal)).toEqual({
    ok: false,
    failure: { kind: 'workbook-without-table', name: 'a.xlsx' }
  })
})
