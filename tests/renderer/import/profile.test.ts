import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { readProfiles } from '../../../src/renderer/import/profile'
import { tallyCells } from '../../../src/renderer/import/tally-cells'
import { testEngine } from '../../support/test-engine'

test('a column is told by all of its rows: type, distinct values, missing ones, the most frequent', async () => {
  const engine = await testEngine()
  await engine.run(sql`CREATE TABLE staging AS SELECT * FROM (VALUES
    (1, 'a', '1', '<5', '1.5', NULL, false), (2, 'a', '2', '7', '1,757', '', false), (3, 'O''Brien', NULL, ' 12 ', '3', ' ', false)
  ) t(line, c0, c1, c2, c3, c4, malformed)`)
  await tallyCells(engine, 5)
  const columns = ['text', 'whole', 'bounded', 'decimal', 'empty'].map((header) => ({ header, titles: [header] }))
  const done: number[] = []
  const profiles = await readProfiles(engine, columns, new AbortController().signal, (share) => done.push(share))
  expect(profiles.map(({ type, distinct, missing }) => [type, distinct, missing])).toEqual([
    ['text', 2, 0],
    ['integer', 2, 1],
    ['bounded', 3, 0],
    ['decimal', 3, 0],
    ['empty', 0, 3]
  ])
  expect(profiles[0]?.top).toEqual([
    { value: 'a', rows: 2 },
    { value: "O'Brien", rows: 1 }
  ])
  expect(done[4]).toBe(1)
})
