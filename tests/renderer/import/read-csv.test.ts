import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { readCsv } from '../../../src/renderer/import/read-csv'
import { scanFile } from '../../../src/renderer/import/scan-file'
import { testEngine } from '../../support/test-engine'

const never = new AbortController().signal

async function read(text: string) {
  const engine = await testEngine()
  const file = new File([text], 'a.csv')
  const staged = await readCsv(file, await scanFile(file, never, () => undefined), engine, never)
  if (!staged.ok) throw new Error(staged.failure.kind)
  return { engine, ...staged.value }
}

test('lines keep their number in the file, and all cells are texts', async () => {
  const { engine, columns, reading } = await read('a note\nid,value\n007,1.50\n008,\n')
  expect(columns.map(({ header }) => header)).toEqual(['id', 'value'])
  expect(reading).toEqual({
    format: 'csv',
    encoding: 'utf-8',
    separator: ',',
    sheets: [],
    skippedSheets: [],
    headerRow: 2
  })
  expect(await engine.rows(sql`SELECT line, c0, c1, malformed FROM staging ORDER BY line`)).toEqual([
    { line: 3, c0: '007', c1: '1.50', malformed: false },
    { line: 4, c0: '008', c1: null, malformed: false }
  ])
})

test('a row beyond the table is marked, however long it is', async () => {
  const { engine } = await read(`a,b\n1,2\n1,2,3\n1,2,,,,,,,,,x\n1,2,\n${'x'.repeat(300000)},y\n`)
  const rows = await engine.rows(sql`SELECT line, malformed, length(c0) AS n FROM staging ORDER BY line`)
  expect(rows.map(({ malformed }) => malformed)).toEqual([false, true, true, false, false])
  expect(rows[4]?.['n']).toBe(300000)
})

test('a file without a header keeps its first row', async () => {
  const { engine, columns, reading } = await read('Albania,Italy\r\nAlbania,Greece\r\nNigeria,Italy\r\n')
  expect(columns.map(({ header }) => header)).toEqual(['#1', '#2'])
  expect(reading.headerRow).toBe(0)
  expect(await engine.rows(sql`SELECT count(*) AS n FROM staging`)).toEqual([{ n: 3 }])
})
