import { expect, test } from 'vitest'
import { checkWire } from '../../tools/stand-in/wire.mjs'

const plain = { a: [1, 'b', null, undefined, true, 5n, new Date(0)], bytes: new Uint8Array(3), nested: { c: 1.5 } }

test('plain data, dates, large integers and bytes arrive', () => {
  expect(() => checkWire(plain, 100)).not.toThrow()
})

test.each([
  ['a Map', new Map()],
  ['a Set', new Set()],
  ['an ArrayBuffer', new ArrayBuffer(1)],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a Map within', { a: [{ b: new Map() }] }],
  ['an Error', new Error('no')]
])('%s does not', (_name, value) => {
  expect(() => checkWire(value, 100)).toThrow()
})

test('texts and bytes are added up against the limit', () => {
  expect(() => checkWire({ a: 'x'.repeat(60), b: new Uint8Array(40) }, 100)).not.toThrow()
  expect(() => checkWire({ a: 'x'.repeat(60), b: new Uint8Array(41) }, 100)).toThrow('more than 100 bytes')
})
