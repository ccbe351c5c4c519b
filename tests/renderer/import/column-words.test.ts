import { expect, test } from 'vitest'
import { roleOfHeader, wordsOf } from '../../../src/renderer/import/column-words'

test.each([
  ['source', 'source'],
  ['Origin Country/Region', 'source'],
  ['citizenship', 'source'],
  ["Pays d'origine", 'source'],
  ['País de origen', 'source'],
  ['Nacionalidade', 'source'],
  ['coo_iso', 'source'],
  ['(Transit Country)', 'transit'],
  ['CountryOfExploitation', 'destination'],
  ['Country of destination', 'destination'],
  ["Pays d'accueil", 'destination'],
  ['País de destino', 'destination'],
  ['coa_iso', 'destination'],
  ['yearOfRegistration', 'year'],
  ['Année', 'year'],
  ['ageBroad', 'ageBand'],
  ['majorityStatus', 'age'],
  ['gender', 'sex'],
  ['Sexo', 'sex'],
  ['form_of_exploitation', 'form'],
  ['RecruiterRelationship', 'recruiter'],
  ['Number of victims', 'count'],
  ['Nombre', 'count'],
  ['notes', undefined]
])('the header "%s" says %s', (header, role) => expect(roleOfHeader(header)?.role).toBe(role))

test('headers are compared by their words', () => {
  expect(wordsOf('CountryOfExploitation')).toBe('country of exploitation')
  expect(wordsOf('country_of-exploitation ')).toBe('country of exploitation')
})
