import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { imported } from '../../support/import-text'
import { testEngine } from '../../support/test-engine'

test('words that repeat are held once, compare like texts, and leave with their tables', async () => {
  const engine = await testEngine()
  await imported(engine, 'source,destination,sector\nGhana,Togo,it\'s; a "place"\nMali,Togo,\nMali,Togo,mining\n')
  const types = await engine.rows(
    sql`SELECT typeof(source)[:4] AS source, typeof(sector)[:4] AS sector FROM route LIMIT 1`
  )
  expect(types).toEqual([{ source: 'ENUM', sector: 'ENUM' }])
  const found = await engine.rows(sql`
    SELECT source, sector FROM route WHERE source = ${'GHA'} OR sector = 'no such word' OR contains(sector, 'min') ORDER BY source`)
  expect(found).toEqual([
    { source: 'GHA', sector: `a "place";it's` },
    { source: 'MLI', sector: 'mining' }
  ])
  await imported(engine, 'source,destination\nMali,Benin\nMali,Niger\n')
  expect(await engine.rows(sql`SELECT DISTINCT source, sector FROM route`)).toEqual([
    { source: 'MLI', sector: 'unknown' }
  ])
})
