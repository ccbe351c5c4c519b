import { readFileSync } from 'node:fs'
import { readKnownNames } from './country-table.mjs'
import { pseudoCodes } from './labels/codes.mjs'
import * as others from './labels/other-labels.mjs'
import { stateForms } from './labels/state-forms.mjs'

/**
 * Tables of data/reference/labels.json. A row is a place with the labels that mean it; `ambiguous` rows are a list of
 * places. Labels stand as written; the resolver reduces them as it reduces what it is asked.
 */
export function makeLabels() {
  const known = readKnownNames()
  return {
    codes: rows(Object.entries(pseudoCodes).map(([place, codes]) => [place, codes.split(' ')])),
    names: rows([...known].map(([iso3, names]) => [iso3, [...names, ...officialNames(iso3, names)]])),
    aliases: rows(readTable('aliases.txt').map(([iso3, text]) => [iso3, split(text, '|')])),
    regions: rows(Object.entries(others.regionLabels).map(([code, text]) => [`M49:${code}`, split(text, '|')])),
    historic: rows([['historic', split(others.historicLabels, '|')]]),
    words: rows([
      ['unknown', split(others.unknownLabels, '|')],
      ['suppressed', split(others.suppressedLabels, '|')],
      ['stateless', split(others.statelessLabels, '|')],
      ['other', split(others.otherLabels, '|')]
    ]),
    demonyms: rows(readTable('demonyms.txt').map(([iso3, text]) => [iso3, demonymForms(text)])),
    nationals: [{ labels: split(others.nationalsLabels, '|') }],
    ambiguous: Object.entries(others.ambiguousLabels).map(([text, places]) => ({ places, labels: split(text, '|') }))
  }
}

function rows(entries) {
  return entries.map(([place, labels]) => ({ place, labels: [...new Set(labels)] }))
}

function split(text, mark) {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readTable(name) {
  const text = readFileSync(new URL(`./labels/${name}`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
}

function officialNames(iso3, names) {
  return stateForms
    .filter(([, members]) => members.split(' ').includes(iso3))
    .flatMap(([forms]) => forms.flatMap((form) => names.map((name) => `${form} ${name}`)))
}

function demonymForms(text) {
  const [english, french, spanish] = text.split('|').map((part) => split(part, ','))
  return [...english.flatMap(englishForms), ...french.flatMap(frenchForms), ...spanish.flatMap(spanishForms)]
}

function englishForms(word) {
  return /(ese|ish|ch|s)$/.test(word) ? [word] : [word, `${word}s`]
}

function frenchForms(word) {
  const feminine = frenchFeminine(word)
  return [word, word.endsWith('s') ? word : `${word}s`, feminine, `${feminine}s`]
}

function frenchFeminine(word) {
  if (/[eé]n$/.test(word)) return `${word}ne`
  return /(ais|ois|ain|in|an|ol|nd|ard|ar)$/.test(word) ? `${word}e` : word.replace(/s$/, '')
}

function spanishForms(word) {
  if (word.endsWith('o')) return [word, `${word}s`, ...both(word.slice(0, -1))]
  if (word.endsWith('és')) return [word, ...['esa', 'eses', 'esas'].map((end) => word.slice(0, -2) + end)]
  if (/[áó]n$/.test(word)) {
    const stem = word.slice(0, -2) + (word.at(-2) === 'á' ? 'an' : 'on')
    return [word, `${stem}es`, ...both(stem)]
  }
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`]
  if (word.endsWith('ol')) return [word, `${word}es`, ...both(word)]
  return /[aeéi]$/.test(word) ? [word, `${word}s`] : [word, `${word}es`]
}

function both(stem) {
  return [`${stem}a`, `${stem}as`]
}
