import { expect, test } from 'vitest'
import { axisYears, countTicks, yearBars } from '../../../src/renderer/charts/year-bars'

test('every year of the span has a bar, also one without records', () => {
  const bars = yearBars([{ year: 2011, count: { low: 3, high: 5 } }], [2010, 2012], null)
  expect(bars).toEqual([
    { year: 2010, low: 0, more: 0, isChosen: true },
    { year: 2011, low: 3, more: 2, isChosen: true },
    { year: 2012, low: 0, more: 0, isChosen: true }
  ])
})

test('years outside the choice are marked', () => {
  const bars = yearBars([], [2010, 2013], [2011, 2012])
  expect(bars.map(({ isChosen }) => isChosen)).toEqual([false, true, true, false])
})

test('written years never stand closer than asked', () => {
  const years = axisYears([2010, 2023], [2011, 2020], 3)
  expect(years).toEqual([2010, 2017, 2020, 2023])
  expect(years.slice(1).every((year, index) => year - (years[index] ?? 0) >= 3)).toBe(true)
})

test('the axis of counts starts at 0, ends above the largest bar, and has round steps', () => {
  expect(countTicks(195)).toEqual([0, 100, 200])
  expect(countTicks(2700)).toEqual([0, 1000, 2000, 3000])
  expect(countTicks(1)).toEqual([0, 0.5, 1])
  expect(countTicks(0)).toEqual([0])
  for (const most of [3, 7, 11, 58, 999, 1000, 1001, 123456]) {
    expect(countTicks(most).at(-1)).toBeGreaterThanOrEqual(most)
    expect(countTicks(most).length).toBeLessThanOrEqual(4)
  }
})
