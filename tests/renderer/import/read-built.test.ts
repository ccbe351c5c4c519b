import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { readBuilt } from '../../../src/renderer/import/read-built'
import { testEngine } from '../../support/test-engine'

const outcome = sql`CREATE TABLE outcome AS SELECT * FROM (VALUES
  (2, 'GHA', 'TGO', 'NGA', 2010, 2011, 'placed', NULL, NULL::TEXT, NULL::TEXT, NULL::TEXT),
  (3, 'unknown', '', 'M49:150', NULL, NULL, 'partial', 'place-unresolved', 'Atlantis', NULL, NULL)
) t(line, source, transit, destination, year_first, year_last, state, reason, source_label, transit_label, destination_label)`

test('the accounts are read from the rows', async () => {
  const engine = await testEngine()
  await engine.run(outcome)
  await engine.run(sql`CREATE TABLE tally AS SELECT 0 AS c, count(*) AS n FROM outcome`)
  expect(await readBuilt(engine)).toEqual({
    rows: { read: 2, placed: 1, partial: 1, excluded: 0, rejected: 0 },
    reasons: [{ reason: 'place-unresolved', state: 'partial', rows: 1 }],
    places: { countries: 3, regions: 1, unknown: 1, suppressed: 0, unresolved: 1 },
    openLabels: [{ label: 'Atlantis', rows: 1 }],
    years: [2010, 2011]
  })
})

test('a row that was lost, or counted twice, stops the import', async () => {
  const engine = await testEngine()
  await engine.run(outcome)
  await engine.run(sql`CREATE TABLE tally AS SELECT 0 AS c, 3 AS n`)
  await expect(readBuilt(engine)).rejects.toThrow('lost or counted twice')
  await engine.run(sql`UPDATE tally SET n = 2`)
  await readBuilt(engine)
  await engine.run(sql`UPDATE outcome SET line = 2`)
  await expect(readBuilt(engine)).rejects.toThrow('lost or counted twice')
})
