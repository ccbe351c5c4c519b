import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sql } from '../../../src/renderer/engine/sql'
import { sampleText } from '../../../tools/sample/make-sample.mjs'
import { imported } from '../../support/import-text'
import { testEngine } from '../../support/test-engine'

const path = 'data/samples/synthetic-case-records.csv'

test('the sample that ships is what the script makes, byte by byte', () => {
  expect(readFileSync(path, 'utf8') === sampleText()).toBe(true)
})

test('all 4,200 made-up records are accounted for, every label settled, and the dataset says that it is synthetic', async () => {
  const engine = await testEngine()
  const found = await imported(engine, readFileSync(path, 'utf8'), { name: 'synthetic-case-records.csv' })
  expect(found.dataset.synthetic).toBe(true)
  expect(found.dataset.unit).toBe('records')
  expect(found.rows.read).toBe(4200)
  expect(found.rows.placed + found.rows.partial).toBe(4200)
  expect(found.openLabels).toEqual([])
  expect(found.years).toEqual([2010, 2023])
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1)
  const cells = lines.map((line) => line.replace(/"[^"]*"/g, 'x').split(','))
  const unknown = cells.filter((cell) => cell[2] === 'unknown' || cell[4] === 'unknown').length
  expect(found.places.unknown).toBe(unknown)
  expect(found.places.suppressed).toBe(cells.filter((cell) => cell[2] === 'suppressed').length)
  expect(Math.min(found.places.unknown, found.places.suppressed)).toBeGreaterThanOrEqual(10)
})

test('the sample shows what there is to show: transits, domestic routes, children, Ghana and the Netherlands', async () => {
  const engine = await testEngine()
  await imported(engine, readFileSync(path, 'utf8'))
  const [share] = await engine.rows(sql`
    SELECT avg((age = 'child')::INTEGER) AS child, avg((transit <> '')::INTEGER) AS transit,
      max(length(transit) - length(replace(transit, '>', ''))) + 1 AS most FROM route`)
  expect(Number(share?.['child'])).toBeCloseTo(0.65, 1)
  expect(Number(share?.['transit'])).toBeGreaterThan(0.15)
  expect(share?.['most']).toBe(3)
  const [ghana] = await engine.rows(sql`
    SELECT avg((destination = 'GHA')::INTEGER) AS domestic FROM route WHERE source = 'GHA' AND destination <> 'unknown'`)
  expect(Number(ghana?.['domestic'])).toBeGreaterThan(0.5)
  const [netherlands] = await engine.rows(sql`
    SELECT count(*) FILTER (destination = 'NLD') AS destination, count(*) FILTER (contains(transit, 'NLD')) AS transit FROM route`)
  expect(Math.min(Number(netherlands?.['destination']), Number(netherlands?.['transit']))).toBeGreaterThan(30)
})
