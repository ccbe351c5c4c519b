import { expect, test } from 'vitest'
import { rankingRows } from '../../../src/renderer/charts/ranking'

test('bars share one scale from zero, and a bounded count shows what it may add', () => {
  const rows = rankingRows([
    { key: 'a', count: { low: 8, high: 10 } },
    { key: 'b', count: { low: 5, high: 5 } }
  ])
  expect(rows.map(({ low, more }) => [low, Number(more.toFixed(3))])).toEqual([
    [0.8, 0.2],
    [0.5, 0]
  ])
})

test('nothing counted draws no bar', () => {
  expect(rankingRows([{ key: 'a', count: { low: 0, high: 0 } }])[0]).toMatchObject({ low: 0, more: 0 })
})
