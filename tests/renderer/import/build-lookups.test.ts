import { expect, test } from 'vitest'
import { resolvePlace } from '../../../src/renderer/countries/resolve-place'
import { sql } from '../../../src/renderer/engine/sql'
import { buildLookups } from '../../../src/renderer/import/build-lookups'
import { checkMapping } from '../../../src/renderer/import/check-mapping'
import { unhcrFlows } from '../../../src/renderer/import/presets/unhcr-flows'
import { tallyCells } from '../../../src/renderer/import/tally-cells'
import { testEngine } from '../../support/test-engine'

test('each column of a plan has a table of meanings', async () => {
  const engine = await testEngine()
  await engine.run(sql`CREATE TABLE staging AS SELECT * FROM (VALUES
    (1, 'Ghana', 'Atlantis', '<5', false), (2, 'Ghana', NULL, 'x', false)) t(line, c0, c1, c2, malformed)`)
  await tallyCells(engine, 3)
  const recipe = {
    ...unhcrFlows,
    columns: [
      { column: 'a', role: 'source' as const },
      { column: 'b', role: 'destination' as const },
      { column: 'n', role: 'count' as const }
    ]
  }
  const plan = checkMapping(
    recipe,
    ['a', 'b', 'n'].map((header) => ({ header, titles: [header] })),
    'x'
  )
  if (!plan.ok) throw new Error(plan.failure.kind)
  const lookups = await buildLookups(engine, plan.value, resolvePlace)
  expect([lookups.sources.length, lookups.destinations.length, lookups.counts.length]).toEqual([1, 1, 1])
  expect(await engine.rows(sql`SELECT * FROM lookup_0`)).toEqual([{ value: 'Ghana', stated: 'GHA', missing: null }])
  expect(await engine.rows(sql`SELECT * FROM lookup_1 ORDER BY value`)).toEqual([
    { value: '', stated: null, missing: null },
    { value: 'Atlantis', stated: null, missing: '@open' }
  ])
  expect(await engine.rows(sql`SELECT * FROM lookup_2 ORDER BY value`)).toEqual([
    { value: '<5', low: '1', high: '4', problem: null },
    { value: 'x', low: null, high: null, problem: 'count-unreadable' }
  ])
})
