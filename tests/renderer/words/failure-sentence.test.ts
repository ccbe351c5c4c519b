import { describe, expect, test } from 'vitest'
import { failureSentence } from '../../../src/renderer/words/failure-sentence'
import { languages } from '../../../src/shared/api'
import type { Failure } from '../../../src/shared/outcome'

/** One of each kind: the compiler asks for a new kind here. */
const failures = {
  refused: { kind: 'refused' },
  cancelled: { kind: 'cancelled' },
  'file-missing': { kind: 'file-missing', name: 'a.csv' },
  'file-is-folder': { kind: 'file-is-folder', name: 'a' },
  'file-unreadable': { kind: 'file-unreadable', name: 'a.csv' },
  'file-empty': { kind: 'file-empty', name: 'a.csv' },
  'file-changed': { kind: 'file-changed', name: 'a.csv' },
  'several-files': { kind: 'several-files' },
  'not-a-table': { kind: 'not-a-table', name: 'a.csv' },
  'format-unsupported': { kind: 'format-unsupported', name: 'a.ods' },
  'workbook-without-table': { kind: 'workbook-without-table', name: 'a.xlsx' },
  'no-country-column': { kind: 'no-country-column', name: 'a.csv' },
  'file-too-large': { kind: 'file-too-large', name: 'a.csv', sizeBytes: 3e9, limitBytes: 2e9 },
  'recipe-invalid': { kind: 'recipe-invalid', name: 'r.json' },
  'recipe-mismatch': { kind: 'recipe-mismatch', name: 'r.json', column: 'country' },
  'option-unknown': { kind: 'option-unknown', option: '--fast' },
  'option-invalid': { kind: 'option-invalid', option: '--k', expected: '1, 2, 3' },
  'file-not-named': { kind: 'file-not-named' },
  'filter-invalid': { kind: 'filter-invalid', filter: 'year=x' },
  'filter-leaves-nothing': { kind: 'filter-leaves-nothing' },
  'disk-full': { kind: 'disk-full' },
  'not-writable': { kind: 'not-writable', name: 'out' },
  'engine-stopped': { kind: 'engine-stopped' }
} satisfies { readonly [Kind in Failure['kind']]: Extract<Failure, { kind: Kind }> }

describe.each(Object.values(failures) as readonly Failure[])('$kind', (failure) => {
  test.each(languages)('is a whole sentence in %s, with its name in it', (language) => {
    const sentence = failureSentence(failure, language)
    expect(sentence).toMatch(/^[«“\p{Lu}].*\.$/su)
    expect(sentence).not.toMatch(/[{}]|undefined/)
    if ('name' in failure) expect(sentence).toContain(failure.name)
  })
})

test('sizes are words', () => {
  expect(failureSentence(failures['file-too-large'], 'en')).toContain('3\u00a0GB')
})

test('a name that plays tricks is tamed on its way into the sentence', () => {
  const sentence = failureSentence({ kind: 'file-empty', name: 'a\n"b\u202e.csv' }, 'en')
  expect(sentence).toContain('“a "b.csv”')
})
