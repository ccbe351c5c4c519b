import { expect, test } from 'vitest'
import { noYear } from '../../../src/renderer/flows/cube'
import { readCube } from '../../../src/renderer/flows/read-cube'
import type { ReadEngine } from '../../../src/renderer/engine/engine'
import type { RouteRow } from '../../support/route-table'
import { addRoutes } from '../../support/route-table'
import { testEngine } from '../../support/test-engine'

const rows: readonly RouteRow[] = [
  { source: 'NLD', destination: 'NLD', years: [2012, 2014], count: [1, 4], form: 'forced-begging;forced-labour' },
  { source: 'GHA', transit: 'TGO>NLD', destination: 'GBR', years: [2012, 2012], count: 2.5, age: 'child' },
  { source: 'GHA', transit: 'TGO>NLD', destination: 'GBR', years: [2012, 2012], count: 0.5, age: 'child' },
  { source: 'GHA', destination: 'GBR' }
]

async function cubeOf(given: readonly RouteRow[]) {
  const engine = await testEngine()
  await addRoutes(engine, given)
  return readCube(engine)
}

test('repeated records are one cell that holds all of them', async () => {
  const cube = await cubeOf(rows)

  expect(cube.size).toBe(3)
  expect(cube.routes).toEqual([
    { source: 'GHA', transits: [], destination: 'GBR' },
    { source: 'GHA', transits: ['TGO', 'NLD'], destination: 'GBR' },
    { source: 'NLD', transits: [], destination: 'NLD' }
  ])
  expect([...cube.records]).toEqual([1, 2, 1])
  expect([...cube.low]).toEqual([1, 3, 1])
  expect([...cube.high]).toEqual([1, 3, 4])
})

test('years that are not stated, single years and ranges stay apart', async () => {
  const cube = await cubeOf(rows)

  expect([...cube.yearFirst]).toEqual([noYear, 2012, 2012])
  expect([...cube.yearLast]).toEqual([noYear, 2012, 2014])
})

test('a cell knows all values that its records hold in a category', async () => {
  const { form } = (await cubeOf(rows)).categories
  const held = Array.from(form.code, (code) => form.sets[code]?.map((value) => form.values[value]))

  expect(held).toEqual([['unknown'], ['unknown'], ['forced-begging', 'forced-labour']])
})

test('the order of the rows does not change the cube', async () => {
  expect(await cubeOf([...rows].reverse())).toEqual(await cubeOf(rows))
})

test('an empty table gives a cube without cells', async () => {
  expect((await cubeOf([])).size).toBe(0)
})

test('cells that do not hold every route are a bug and are thrown', async () => {
  const engine = await testEngine()
  await addRoutes(engine, rows)
  const losing: ReadEngine = {
    columns: (question) => engine.columns(question),
    rows: async () => [{ routes: rows.length + 1 }]
  }

  await expect(readCube(losing)).rejects.toThrow('do not add up')
})
