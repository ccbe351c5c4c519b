import { expect, test } from 'vitest'
import { ageSexPyramid } from '../../../src/renderer/charts/age-sex'

const cell = (age: string, sex: string, low: number, high = low) => ({ age, sex, count: { low, high } })

test('female stands left and male right, on one scale, and what has no side is named', () => {
  const pyramid = ageSexPyramid([
    cell('child', 'female', 4),
    cell('child', 'male', 2),
    cell('adult', 'female', 1),
    cell('child', 'unknown', 3),
    cell('adult', 'transgender', 1)
  ])
  expect(pyramid.rows.map(({ age, femalePart, malePart }) => [age, femalePart, malePart])).toEqual([
    ['adult', 0.25, 0],
    ['child', 1, 0.5]
  ])
  expect(pyramid.elsewhere).toEqual([
    { sex: 'unknown', count: { low: 3, high: 3 } },
    { sex: 'transgender', count: { low: 1, high: 1 } }
  ])
})

test('both sides and what has none add up to every cell', () => {
  const cells = [cell('child', 'female', 4, 6), cell('unknown', 'male', 2), cell('adult', 'unknown', 3)]
  const { female, male, elsewhere } = ageSexPyramid(cells)
  const high = [female, male, ...elsewhere.map(({ count }) => count)].reduce((sum, count) => sum + count.high, 0)
  expect(high).toBe(11)
})

test('an age without any record has no row', () => {
  expect(ageSexPyramid([cell('child', 'female', 0)]).rows).toEqual([])
})
