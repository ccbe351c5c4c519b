import { describe, expect, test } from 'vitest'
import { bodyPx, pagePx, paragraphPx, shortened } from '../../../src/renderer/figure/page-size'

const type = { sizePx: 15, linePx: 20, marginPx: 5 }
const runs = (text: string) => [{ text, weight: 400 }] as const

describe('a paragraph', () => {
  test('is as high as its lines', () => {
    expect(paragraphPx(runs('one line'), 500, type)).toBe(25)
    expect(paragraphPx(runs('word '.repeat(200)), 500, type)).toBeGreaterThan(10 * 20)
  })

  test('of one word without a break is as high as the pieces that it is broken into', () => {
    expect(paragraphPx(runs('x'.repeat(400)), 500, type)).toBeGreaterThan(5 * 20)
  })
})

test('marks take room from the page, two long ones take two lines', () => {
  const [bare, one, two] = [
    [],
    ['A mark'],
    ['A mark of many words '.repeat(3), 'Another mark of words '.repeat(3)]
  ].map(bodyPx)
  expect(bare).toBeLessThan(pagePx.height)
  expect(one).toBeLessThan(bare ?? 0)
  expect(two).toBeLessThan(one ?? 0)
})

test('a long text is cut at a word and says that it goes on', () => {
  expect(shortened('as it is', 20)).toBe('as it is')
  expect(shortened('a sentence of several words', 15)).toBe('a sentence of…')
  expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`)
})
