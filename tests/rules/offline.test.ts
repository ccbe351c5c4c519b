import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Addresses that stand in the built files and are never asked for: names of XML vocabularies, and pages that a library
 * names in an error text. Each entry is a prefix.
 */
const namesNotRequests: readonly string[] = []

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
      .filter((address) => !namesNotRequests.some((prefix) => address.startsWith(prefix)))
      .map((address) => `${file}: ${address}`)
  )
  expect([...new Set(found)]).toEqual([])
})

test('a planted address is found (negative control)', () => {
  expect(addressesIn('fetch("https://example.org/data.json")')).toEqual(['https://example.org/data.json'])
  expect(addressesIn("new WebSocket('ws://example.org')")).toEqual(['ws://example.org'])
})
