import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Addresses that stand in the built files and are never asked for, each with what it is. An entry is a prefix; the wall
 * refuses them all the same.
 */
const namesNotRequests: Readonly<Record<string, string>> = {
  'http://www.w3.org/': 'names of XML vocabularies',
  'http://json-schema.org/': 'names of schema dialects, in the validator',
  'https://json-schema.org/': 'names of schema dialects, in the validator',
  'http://[${': 'the validator parses an IPv6 address',
  'http://[...': 'the validator parses an IPv6 address',
  'https://exa': 'the validator tries whether addresses can be parsed',
  'https://github.com/paralleldrive/cuid': 'a note in the validator',
  'https://github.com/duckdb/': 'a field of the database package',
  'https://github.com/emn178/js-sha256': 'a note in the database worker',
  'https://github.com/mapbox/': 'a note in the map library',
  'https://github.com/maplibre/': 'a licence note in the map library',
  'https://maplibre.org/': 'the attribution of the map library, which the map does not show',
  'https://maplibre.invalid/': 'a base for parsing, on a name that never resolves',
  'https://wiki.openstreetmap.org/': 'an error text of the map library',
  'https://en.wikipedia.org/': 'notes in shaders',
  'https://unpkg.com/@loaders.gl': 'where the graphics library would look for workers that Corridor does not use',
  'https://bit.ly/3cXEKWf': 'an error text of the chart library',
  'https://react.dev/errors/': 'error texts of React',
  'https://redux.js.org/Errors': 'error texts of the chart library',
  'https://redux-toolkit.js.org/Errors': 'error texts of the chart library'
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>()\\\]}]+/g)].map(([address]) => address)
}

const builtFiles = existsSync('out')
  ? readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(m?js|cjs|css|html|json)$/.test(file))
  : []

test('there is a build to read', () => {
  expect(builtFiles.length, 'run `npm run build` first').toBeGreaterThan(4)
})

test('no built file holds an address beyond the names that are known', () => {
  const found = builtFiles.flatMap((file) =>
    addressesIn(readFileSync(join('out', file), 'utf8'))
      .filter((address) => !Object.keys(namesNotRequests).some((prefix) => address.startsWith(prefix)))
      .map((address) => `${file}: ${address}`)
  )
  expect([...new Set(found)]).toEqual([])
})

test('no name is kept that stands in no built file', () => {
  const all = builtFiles.flatMap((file) => addressesIn(readFileSync(join('out', file), 'utf8')))
  expect(Object.keys(namesNotRequests).filter((prefix) => !all.some((address) => address.startsWith(prefix)))).toEqual(
    []
  )
})

test('a planted address is found (negative control)', () => {
  expect(addressesIn('fetch("https://example.org/data.json")')).toEqual(['https://example.org/data.json'])
  expect(addressesIn("new WebSocket('ws://example.org')")).toEqual(['ws://example.org'])
})
