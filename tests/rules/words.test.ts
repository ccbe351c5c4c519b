import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/shared/api'

type Messages = Readonly<Record<string, string>>
type AnyCatalogue = Readonly<Record<(typeof languages)[number], Messages>>

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/renderer/words/*-words.ts', {
  eager: true
})
const catalogues = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'en' in value && 'fr' in value)
    .map(([name, value]) => ({ name, path, catalogue: value as AnyCatalogue }))
)

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [element.value]
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))]
      default:
        return []
    }
  })
}

function parsedArguments(text: string): string[] {
  return [...new Set(argumentsOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()))].sort()
}

/** A French double sign without its no-break space before it, or a guillemet without it inside. Plural forms are looked at as text. */
function hasLooseSign(text: string): boolean {
  const words = text.replaceAll(/\{\w+, (plural|select),|\b(one|many|other|=\d+) \{|[{}]/g, '')
  return /(^|[^\u202f\u00a0])[;!?%»]|[^\u202f\u00a0\d]:|«(?![\u202f\u00a0])/u.test(words)
}

test('every file of words is read here', () => {
  const files = readdirSync('src/renderer/words').filter((file) => file.endsWith('-words.ts'))
  expect(Object.keys(modules)).toHaveLength(files.length)
  expect(catalogues.length).toBeGreaterThanOrEqual(files.length)
})

describe.each(catalogues)('$name', ({ catalogue }) => {
  test('no message is missing or empty in a language', () => {
    for (const language of languages) {
      expect(Object.keys(catalogue[language]).sort()).toEqual(Object.keys(catalogue.en).sort())
      expect(Object.entries(catalogue[language]).filter(([, text]) => text.trim() === '')).toEqual([])
    }
  })

  test('a message takes the same values in every language', () => {
    for (const [key, text] of Object.entries(catalogue.en)) {
      for (const language of languages) {
        expect([key, language, parsedArguments(catalogue[language][key] ?? '')]).toEqual([
          key,
          language,
          parsedArguments(text)
        ])
      }
    }
  })

  test('French puts a narrow no-break space before its double signs', () => {
    const loose = Object.entries(catalogue.fr).filter(([, text]) => hasLooseSign(text))
    expect(loose).toEqual([])
  })

  test('no curly quote is replaced by a straight one', () => {
    const straight = languages.flatMap((language) =>
      Object.entries(catalogue[language]).filter(([, text]) => /\p{L}'\p{L}/u.test(text))
    )
    expect(straight).toEqual([])
  })
})

test('a message that takes another value is seen as different (negative control)', () => {
  expect(parsedArguments('{count} flows')).not.toEqual(parsedArguments('{n} flux'))
})

test('a loose French sign is seen (negative control)', () => {
  expect(['Perdu ?', 'Note: oui', '«mot»', '5 %', '{n, plural, one {un ?} other {deux}}'].map(hasLooseSign)).toEqual(
    Array(5).fill(true)
  )
  expect(['Perdu\u202f?', '12:30', '{n, plural, one {# route} other {# routes}}'].map(hasLooseSign)).toEqual(
    Array(3).fill(false)
  )
})
