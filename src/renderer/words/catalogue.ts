import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../shared/api'

/** Messages of one subject in the three languages, in ICU message syntax. French and Spanish hold exactly the English keys. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

export function defineCatalogue<const English extends Record<string, string>>(catalogue: {
  readonly en: English
  readonly fr: Readonly<Record<keyof English, string>>
  readonly es: Readonly<Record<keyof English, string>>
}): Catalogue<Extract<keyof English, string>> {
  return catalogue as Catalogue<Extract<keyof English, string>>
}

export type MessageValues = Readonly<Record<string, string | number>>

/** Words a message in the language of its making. */
export type Say<Key extends string> = (key: Key, values?: MessageValues) => string

const compiled = new Map<string, IntlMessageFormat>()

/** A speaker of one catalogue in one language. Numbers given as values are formatted in that language. */
export function speak<Key extends string>(catalogue: Catalogue<Key>, language: Language): Say<Key> {
  return (key, values) => {
    const text = catalogue[language][key]
    const id = `${language}\u0000${text}`
    const message = compiled.get(id) ?? new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true })
    compiled.set(id, message)
    return String(message.format(values === undefined ? {} : { ...values }))
  }
}

export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }
