import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { addLookup, joinLookup, lookupColumn, readValues } from '../../../src/renderer/import/lookups'
import { tallyCells } from '../../../src/renderer/import/tally-cells'
import { testEngine } from '../../support/test-engine'

test('each distinct value is understood once and reaches every row that holds it, blanks too', async () => {
  const engine = await testEngine()
  await engine.run(sql`CREATE TABLE staging AS SELECT * FROM
    (VALUES (1, 'a', false), (2, NULL, false), (3, 'a', false), (4, '', false), (5, 'torn', true)) t(line, c0, malformed)`)
  await tallyCells(engine, 1)
  const values = await readValues(engine, 0)
  expect(values).toEqual([
    { value: '', rows: 2 },
    { value: 'a', rows: 2 }
  ])
  const lookup = await addLookup(engine, 'lookup_0', 0, values, {
    word: (value) => (value === '' ? null : `<${value}>`)
  })
  const rows = await engine.rows(
    sql`SELECT line, ${lookupColumn(lookup, 'word')} AS word FROM staging ${joinLookup(lookup)} ORDER BY line`
  )
  expect(rows.map(({ word }) => word)).toEqual(['<a>', null, '<a>', null, null])
})
