import { expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { readCube } from '../../../src/renderer/flows/read-cube'
import type { Answer } from '../../../src/shared/answer'
import type { Filter } from '../../../src/shared/filter'
import { noFilter } from '../../../src/shared/filter'
import type { RouteRow } from '../../support/route-table'
import { addRoutes } from '../../support/route-table'
import { testEngine } from '../../support/test-engine'

async function answerOf(rows: readonly RouteRow[], filter: Filter = noFilter): Promise<Answer> {
  const engine = await testEngine()
  await addRoutes(engine, rows)
  return answer(await readCube(engine), filter)
}

const exactly = (value: number) => ({ low: value, high: value })

test('a country that is both transit and destination has both totals, and a route counts once in the whole', async () => {
  const found = await answerOf([
    { source: 'GHA', transit: 'NLD', destination: 'GBR', count: 3 },
    { source: 'GHA', destination: 'NLD', count: 5 },
    { source: 'NLD', destination: 'NLD', count: 7 }
  ])

  expect(found.totals).toEqual({
    count: exactly(15),
    domestic: exactly(7),
    crossBorder: exactly(8),
    withTransit: exactly(3),
    children: exactly(0),
    flows: 3
  })
  expect(found.flows).toEqual([
    { from: 'GHA', to: 'NLD', count: exactly(8) },
    { from: 'NLD', to: 'NLD', count: exactly(7) },
    { from: 'NLD', to: 'GBR', count: exactly(3) }
  ])
  expect(found.places.find(({ place }) => place === 'NLD')).toEqual({
    place: 'NLD',
    source: exactly(0),
    transit: exactly(3),
    destination: exactly(5),
    domestic: exactly(7)
  })
})

test('an empty table has no flows, no routes and a total of 0', async () => {
  const found = await answerOf([])

  expect(found.totals.count).toEqual(exactly(0))
  expect([found.flows, found.routes, found.places, found.byYear, found.ageSex]).toEqual([[], [], [], [], []])
})
