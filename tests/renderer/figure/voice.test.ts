import { describe, expect, test } from 'vitest'
import { capitalised, voiceIn } from '../../../src/renderer/figure/voice'

const exact = { kind: 'exact', value: 1245 } as const
const bounded = { kind: 'bounded', low: 12, high: 40 } as const
const hidden = { kind: 'hidden', below: 10 } as const

describe('a count', () => {
  test('takes the separators of its language', () => {
    expect([voiceIn('en').count(exact), voiceIn('fr').count(exact)]).toEqual(['1,245', '1\u202f245'])
  })

  test('that is hidden says below what, never 0', () => {
    expect(voiceIn('en').count(hidden)).toBe('<10')
    expect(voiceIn('en').counted(hidden, 'statements')).toBe('fewer than 10 statements')
  })

  test('that is bounded is said as at least and at most', () => {
    expect(voiceIn('en').counted(bounded, 'victims')).toBe('at least 12, at most 40 identified victims')
    expect(voiceIn('es').counted(bounded, 'statements')).toBe('al menos 12, como máximo 40 menciones')
  })

  test('of statements is never a count of victims', () => {
    expect(voiceIn('en').counted(exact, 'statements')).toBe('1,245 statements')
  })
})

test('a share has a narrow no-break space, and never rounds to nothing or to all', () => {
  const { share } = voiceIn('en')
  expect([share(0.654), share(0.001), share(0.999), share(1), share(0)]).toEqual([
    '65\u202f%',
    'under 1\u202f%',
    'over 99\u202f%',
    '100\u202f%',
    '0\u202f%'
  ])
})

test('a range of years does not break at its dash', () => {
  expect(voiceIn('fr').years([2008, 2016])).toBe('2008–\u20602016')
  expect(voiceIn('fr').years([2008, 2008])).toBe('2008')
})

test('places that are words have words, countries have names', () => {
  const { place } = voiceIn('fr')
  expect([place('NLD'), place('stateless')]).toEqual(['Pays-Bas', 'apatrides'])
})

test('a value of the file stands as it is', () => {
  const { category } = voiceIn('en')
  expect([category('form', 'forced-labour'), category('form', 'Row <b>'), category('sector', 'unknown')]).toEqual([
    'Forced labour',
    'Row <b>',
    'Sector not stated'
  ])
})

test('parts are joined as the language joins them', () => {
  expect([voiceIn('fr').parts(['a', 'b', 'c']), voiceIn('es').parts([])]).toEqual(['a\u202f; b\u202f; c', ''])
})

test('the first letter is raised, accents too', () => {
  expect(capitalised('état')).toBe('État')
})
