import { expect, test } from 'vitest'
import { safeText } from '../../../src/renderer/words/safe-text'

test.each([
  ['a line break', 'cases\r\n2020.csv', 'cases 2020.csv'],
  ['a control character', 'cases\u0000\u001b[31m.csv', 'cases [31m.csv'],
  ['a direction override', 'cases\u202evsc.exe', 'casesvsc.exe'],
  ['an isolate', '\u2066cases\u2069.csv', 'cases.csv'],
  ['a zero-width space', 'ca\u200bses.csv', 'cases.csv'],
  ['a line separator', 'cases\u2028.csv', 'cases .csv']
])('%s in a name is not carried into a sentence', (_what, name, safe) => {
  expect(safeText(name)).toBe(safe)
})

test('letters of every script, quotes and accents stay', () => {
  expect(safeText("“Données” d'été – 数据.csv")).toBe("“Données” d'été – 数据.csv")
})

test('a long name loses its middle and keeps its extension', () => {
  const safe = safeText(`${'n'.repeat(300)}.csv`)
  expect([...safe].length).toBe(80)
  expect(safe).toMatch(/^n+…n+\.csv$/)
})
