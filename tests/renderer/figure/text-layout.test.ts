import { expect, test } from 'vitest'
import { textWidthPx, wrapRuns } from '../../../src/renderer/figure/text-layout'

test('digits are tabular and bold is wider', () => {
  expect(textWidthPx('111', 10, 400)).toBe(textWidthPx('888', 10, 400))
  expect(textWidthPx('wide', 10, 700)).toBeGreaterThan(textWidthPx('wide', 10, 400))
})

test('lines break at spaces alone, and no word is lost', () => {
  const text = 'détectées\u202f: 1\u202f245 victimes en 2014–\u20602020 et plus'
  const lines = wrapRuns([{ text, weight: 400 }], 120, 15)
  expect(lines.length).toBeGreaterThan(2)
  expect(
    lines
      .flat()
      .map((run) => run.text.trim())
      .join(' ')
  ).toBe(text)
  expect(lines.flat().some((run) => run.text.includes('1\u202f245'))).toBe(true)
})

test('no line is wider than asked, but for a word that is', () => {
  const lines = wrapRuns([{ text: 'one two three four five six', weight: 600 }], 70, 15)
  for (const line of lines)
    expect(line.reduce((sum, run) => sum + textWidthPx(run.text, 15, run.weight), 0)).toBeLessThanOrEqual(70)
  expect(wrapRuns([{ text: 'incomprehensibilities', weight: 400 }], 10, 15)).toHaveLength(1)
})

test('runs of two weights share a line with a space between', () => {
  expect(
    wrapRuns(
      [
        { text: 'Shown:', weight: 600 },
        { text: 'all', weight: 400 }
      ],
      500,
      15
    )
  ).toEqual([
    [
      { text: 'Shown:', weight: 600 },
      { text: ' all', weight: 400 }
    ]
  ])
})
