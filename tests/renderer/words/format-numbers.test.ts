import { describe, expect, test } from 'vitest'
import {
  compactWords,
  countCell,
  countWords,
  numberWords,
  shareWords,
  sizeWords
} from '../../../src/renderer/words/format-numbers'
import { languages } from '../../../src/shared/api'

test('an exact count is a number, a bounded one "at least, at most", never a middle', () => {
  expect(countWords({ low: 1766, high: 1766 }, 'en')).toBe('1,766')
  expect(countWords({ low: 1200, high: 14000 }, 'en')).toBe('at least 1,200, at most 14,000')
  expect(countWords({ low: 1, high: 4 }, 'fr')).toBe('au moins 1, au plus 4')
  expect(countCell({ low: 1, high: 4 }, 'es')).toBe('1–4')
})

test('numbers are written as each language writes them', () => {
  expect(languages.map((language) => numberWords(12345.25, language))).toEqual([
    '12,345.3',
    '12\u202f345,3',
    '12.345,3'
  ])
})

describe('a share', () => {
  test('is a whole percentage with a narrow no-break space in every language', () => {
    expect(languages.map((language) => shareWords(0.654, language))).toEqual(Array(3).fill('65\u202f%'))
  })

  test('of something never reads 0 %, and of less than all never reads 100 %', () => {
    expect(shareWords(0.004, 'en')).toBe('<\u202f1\u202f%')
    expect(shareWords(0.9999, 'en')).toBe('>\u202f99\u202f%')
    expect([shareWords(0, 'en'), shareWords(1, 'en')]).toEqual(['0\u202f%', '100\u202f%'])
  })
})

test('a size is told in decimal units', () => {
  expect(sizeWords(10, 'en')).toBe('10\u00a0bytes')
  expect(sizeWords(5_118_059, 'fr')).toBe('5,12\u00a0Mo')
})

test('an axis shortens only large counts', () => {
  expect([compactWords(9000, 'en'), compactWords(116_000_000, 'en')]).toEqual(['9,000', '116m'])
})
