import { describe, expect, test } from 'vitest'
import { chooseCloseUp } from '../../../src/renderer/figure/close-up'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { fitMap } from '../../../src/renderer/figure/map-frame'
import type { MadeRecord } from '../../support/figure-values'
import { madeValues } from '../../support/figure-values'

const far: readonly MadeRecord[] = [
  { way: ['CHN', 'USA'], low: 20 },
  { way: ['VEN', 'CHL'], low: 20 },
  { way: ['AUS', 'GBR'], low: 20 }
]
const near: readonly MadeRecord[] = [
  { way: ['AFG', 'IRN'], low: 90 },
  { way: ['AFG', 'PAK'], low: 80 },
  { way: ['SYR', 'LBN'], low: 60 },
  { way: ['IRQ', 'IRN'], low: 40 }
]
const world = fitMap([], 1000, 46)

function closeUpOf(records: readonly MadeRecord[]) {
  const { arrows } = drawnFlows(madeValues({ records }).answer)
  return chooseCloseUp(arrows, world, { widthPx: 1000, heightPx: 300 })
}

describe('a close-up', () => {
  const closeUp = closeUpOf([...far, ...near])

  test('holds the short flows that carry most, and no far one', () => {
    expect([...(closeUp?.flows ?? [])].map(({ from, to }) => `${from}>${to}`).sort()).toEqual([
      'AFG>IRN',
      'AFG>PAK',
      'IRQ>IRN',
      'SYR>LBN'
    ])
  })

  test('is larger than the map and outlined on it', () => {
    expect(closeUp?.frame.projection.scale()).toBeGreaterThan(1.8 * world.projection.scale())
    for (const [x, y] of closeUp?.outline ?? [[-1, -1]]) {
      expect(x > 0 && x < 1000 && y > 0 && y < world.heightPx).toBe(true)
    }
  })
})

test('there is none for long flows, for few, or for a small part of the count', () => {
  expect(closeUpOf(far)).toBeNull()
  expect(closeUpOf([...far, ...near.slice(0, 2)])).toBeNull()
  expect(closeUpOf([...far.map((record) => ({ ...record, low: 9000 })), ...near])).toBeNull()
})
