import { describe, expect, test } from 'vitest'
import {
  afterToggle,
  chipsOf,
  firstQuestion,
  forAllAges,
  isChildrenOnly,
  isSameQuestion,
  withCategory,
  withoutChip,
  withPlaces,
  withYears
} from '../../../src/renderer/state/question'

const narrowed = withPlaces(
  withYears(withCategory({ ...firstQuestion, leastFlow: 5 }, 'age', ['child']), [2014, 2020]),
  'destination',
  ['NLD']
)

describe('chips', () => {
  test('each narrowing is one chip, and nothing else is', () => {
    expect(chipsOf(narrowed)).toEqual([
      { kind: 'category', category: 'age', values: ['child'] },
      { kind: 'years', years: [2014, 2020] },
      { kind: 'place', role: 'destination', places: ['NLD'] },
      { kind: 'least-flow', leastFlow: 5 }
    ])
    expect(chipsOf(firstQuestion)).toEqual([])
  })

  test('a removed chip takes its narrowing with it and leaves the others', () => {
    for (const chip of chipsOf(narrowed)) {
      const without = withoutChip(narrowed, chip)
      expect(chipsOf(without)).toEqual(chipsOf(narrowed).filter(({ kind }) => kind !== chip.kind))
    }
  })

  test('without its chips a question is the first one again, with no empty keys left', () => {
    expect(chipsOf(narrowed).reduce(withoutChip, narrowed)).toEqual(firstQuestion)
  })
})

describe('ticks', () => {
  const all = ['child', 'adult', 'unknown']

  test('taking one away leaves the others', () => {
    expect(afterToggle(all, undefined, 'adult')).toEqual(['child', 'unknown'])
  })

  test('giving it back does not narrow any more', () => {
    expect(afterToggle(all, ['child', 'unknown'], 'adult')).toBeNull()
  })

  test('taking the last one away does not leave an empty filter', () => {
    expect(afterToggle(all, ['child'], 'child')).toBeNull()
  })
})

test('children only is the age "child" and no other', () => {
  expect(isChildrenOnly(withCategory(firstQuestion, 'age', ['child']))).toBe(true)
  expect(isChildrenOnly(withCategory(firstQuestion, 'age', ['child', 'unknown']))).toBe(false)
  expect(isChildrenOnly(firstQuestion)).toBe(false)
})

test('the same question for all ages keeps every other part', () => {
  expect(forAllAges(narrowed.filter)).toEqual({ years: [2014, 2020], places: { destination: ['NLD'] } })
})

test('two questions are the same in whatever order their parts were given', () => {
  const one = withCategory(withCategory(firstQuestion, 'sex', ['male']), 'age', ['child'])
  const other = withCategory(withCategory(firstQuestion, 'age', ['child']), 'sex', ['male'])
  expect(isSameQuestion(one, other)).toBe(true)
  expect(isSameQuestion(one, withYears(one, [2014, 2014]))).toBe(false)
})
