import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Sha256 } from '../../../src/renderer/import/sha256'

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 31) % 256)

test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])('the digest of %i bytes is that of Node', (length) => {
  const part = bytes.subarray(0, length)
  const digest = new Sha256()
  digest.add(part)
  expect(digest.end()).toBe(createHash('sha256').update(part).digest('hex'))
})

test.each([1, 7, 63, 64, 65, 300])('parts of %i bytes give the same digest as the whole', (size) => {
  const digest = new Sha256()
  for (let at = 0; at < bytes.length; at += size) digest.add(bytes.subarray(at, at + size))
  expect(digest.end()).toBe(createHash('sha256').update(bytes).digest('hex'))
})
