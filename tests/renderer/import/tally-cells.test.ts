import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { tallyCells } from '../../../src/renderer/import/tally-cells'
import { testEngine } from '../../support/test-engine'

test('every column counts every row once, blanks and malformed rows too', async () => {
  const engine = await testEngine()
  await engine.run(sql`CREATE TABLE staging AS SELECT * FROM
    (VALUES (2, 'a', 'x', false), (3, 'a', NULL, false), (4, 'b', '', true)) t(line, c0, c1, malformed)`)
  await tallyCells(engine, 2)
  expect(await engine.rows(sql`SELECT c, value, malformed, sum(n) AS n FROM tally GROUP BY ALL ORDER BY ALL`)).toEqual([
    { c: 0, value: 'a', malformed: false, n: 2 },
    { c: 0, value: 'b', malformed: true, n: 1 },
    { c: 1, value: '', malformed: false, n: 1 },
    { c: 1, value: '', malformed: true, n: 1 },
    { c: 1, value: 'x', malformed: false, n: 1 }
  ])
})

test('a table of many columns is tallied in several passes', async () => {
  const engine = await testEngine()
  const names = Array.from({ length: 70 }, (_, index) => `c${index}`)
  await engine.addTexts('sheet_text', Object.fromEntries(names.map((name) => [name, [name, null]])))
  await engine.run(sql`CREATE TABLE staging AS SELECT *, false AS malformed FROM sheet_text`)
  const done: number[] = []
  await tallyCells(engine, 70, undefined, (share) => done.push(share))
  expect(done.at(-1)).toBe(1)
  expect(done).toHaveLength(3)
  expect(await engine.rows(sql`SELECT count(DISTINCT c) AS c, sum(n) AS n FROM tally WHERE value = ''`)).toEqual([
    { c: 70, n: 70 }
  ])
  expect(await engine.rows(sql`SELECT value FROM tally WHERE c = 69 AND value <> ''`)).toEqual([{ value: 'c69' }])
})
