import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { flowRows, sortRows, tabbedText } from '../../../src/renderer/state/flow-rows'
import { smallCube } from '../../support/small-dataset'

const whole = answer(
  smallCube([
    { way: 'GHA>LBY>ITA', count: 6 },
    { way: 'NGA>LBY>ITA', count: [1, 4] },
    { way: 'unknown>NLD', count: 3 }
  ]),
  {}
)
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

test('routes add up to the total and hold those that the map cannot draw', () => {
  const rows = flowRows(whole, 'routes')
  expect(rows.reduce((sum, { count }) => sum + count.low, 0)).toBe(whole.totals.count.low)
  expect(rows.map(({ key }) => key)).toContain('unknown>NLD')
})

test('a leg has no share, because legs do not add up to the total', () => {
  expect(flowRows(whole, 'legs').map(({ share }) => share)).toEqual([null, null, null])
  expect(flowRows(whole, 'routes').every(({ share }) => share !== null)).toBe(true)
})

describe('sorting', () => {
  const rows = flowRows(whole, 'routes')
  const keys = (...order: Parameters<typeof sortRows>) => sortRows(...order).map(({ key }) => key)

  test('by count puts the surest large count first', () => {
    expect(keys(rows, { column: 'count', direction: 'descending' }, byCode)).toEqual([
      'GHA>LBY>ITA',
      'unknown>NLD',
      'NGA>LBY>ITA'
    ])
  })

  test('by the way puts direct routes first', () => {
    expect(keys(rows, { column: 'via', direction: 'ascending' }, byCode)[0]).toBe('unknown>NLD')
  })

  test('by source follows the order of names', () => {
    expect(keys(rows, { column: 'source', direction: 'descending' }, byCode)[0]).toBe('unknown>NLD')
  })
})

test('a copied cell is never a formula and never breaks its line', () => {
  expect(
    tabbedText([
      ['=1+1', 'a\tb\nc'],
      ['-5', '@x']
    ])
  ).toBe("'=1+1\ta b c\n'-5\t'@x")
})
