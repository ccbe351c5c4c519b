import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/shared/api'
import { languages } from '../../../src/shared/api'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import {
  closed,
  figureText,
  holdsTransits,
  marksOf,
  statesAges,
  withShare,
  thresholdSentences
} from '../../../src/renderer/figure/figure-text'
import { voiceIn } from '../../../src/renderer/figure/voice'
import type { MadeFigure } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'

function textOf(made: MadeFigure, language: Language = 'en') {
  const values = madeValues({ ...made, language })
  const text = figureText(values, drawnFlows(values.answer), [], voiceIn(language))
  const flat = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join(' ')
  return {
    ...text,
    shown: flat(text.shown),
    total: flat(text.total),
    missing: flat(text.missing),
    notes: flat(text.notes),
    source: flat(text.source)
  }
}

describe('the words beside the map', () => {
  const text = textOf({ records: fewRoutes })

  test('say the share shown, and what is hidden', () => {
    expect(text.shown).toMatch(/^Shown: 6 of 7 flows, which carry at least \d+\u202f% of the identified victims\./)
    expect(text.shown).toContain('Fewer than 10 flows are hidden, each of fewer than 10.')
  })

  test('say n, the children and what is missing', () => {
    expect(text.total).toContain('n = 277 identified victims.')
    expect(text.total).toContain('Concerning children (under\u00a018): 167 (60\u202f%).')
    expect(text.missing).toBe('Missing: source not stated for 20 (7\u202f%).')
  })

  test('caution, explain legs and name the threshold', () => {
    expect(text.notes).toContain('do not show how common trafficking is')
    expect(text.notes).toContain('flows do not add up to a number of identified victims')
    expect(text.notes).toContain('written <10')
  })

  test('name source, version, terms, and the drawing', () => {
    expect(text.source).toBe('Source: Made records, A publisher, version A. Terms: Terms of use.')
    expect(text.identity).toContain('data abcd\u00a0efab\u00a0cdef\u00a0abcd')
  })

  test('hold an alternative text from the same numbers', () => {
    expect(text.short).toBe(text.title)
    expect(text.long).toContain('Niger to Libya, 180 identified victims')
    expect(text.long).toContain('Hidden, because fewer than 10: Benin and Togo.')
  })
})

test('places without a place on the map are listed with their counts', () => {
  const { shown } = textOf({ records: [...fewRoutes, { way: ['stateless', 'ITA'], low: 25 }] })
  expect(shown).toContain('Fewer than 10 flows have an end without a place on the map: 25.')
  expect(shown).toContain('Not on the map: stateless (source 25).')
})

test('without any stated age nobody is told that there are 0 children', () => {
  const records = [{ way: ['GHA', 'NLD'] as const, low: 30 }]
  expect(statesAges(madeValues({ records }))).toBe(false)
  expect(textOf({ records }).total).toContain('No age is stated')
  expect(statesAges(madeValues({ records: fewRoutes }))).toBe(true)
})

test('a file without transits is not said to have 0 of them', () => {
  const values = madeValues({ records: [{ way: ['GHA', 'NLD'], low: 30 }] })
  const direct = { ...values, imported: { ...values.imported, recipe: { ...values.imported.recipe, columns: [] } } }
  expect([holdsTransits(values), holdsTransits(direct)]).toEqual([true, false])
})

test.each(languages)('exact numbers and made-up records are marked in %s', (language) => {
  const values = madeValues({ records: fewRoutes, k: null, language, dataset: { synthetic: true } })
  expect(marksOf(values, voiceIn(language))).toHaveLength(2)
  expect(marksOf(madeValues({ records: fewRoutes, language }), voiceIn(language))).toEqual([])
})

test('a hidden part has no share, and sentences end once', () => {
  const whole = { kind: 'exact', value: 100 } as const
  expect(withShare({ kind: 'hidden', below: 10 }, whole, voiceIn('en'))).toBe('<10')
  expect(withShare({ kind: 'exact', value: 25 }, whole, voiceIn('en'))).toBe('25 (25\u202f%)')
  expect([closed('A.'), closed('B')]).toEqual(['A.', 'B.'])
})

test('a hidden range is told as one', () => {
  const ranges = madeValues({ records: [{ way: ['TGO', 'BEN'], low: 4, high: 16 }] })
  const sentence = 'A range that begins below 10 is hidden too, and written as fewer than a round number.'
  expect(thresholdSentences(ranges.answer, voiceIn('en'))).toContain(sentence)
  expect(thresholdSentences(madeValues({ records: fewRoutes }).answer, voiceIn('en'))).toHaveLength(1)
  expect(thresholdSentences(madeValues({ records: fewRoutes, k: null }).answer, voiceIn('en'))).toEqual([])
})
