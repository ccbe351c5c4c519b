import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodingOf, scanFile } from '../../../src/renderer/import/scan-file'

const never = new AbortController().signal
const scan = (content: string | Uint8Array<ArrayBuffer>) => scanFile(new Blob([content]), never, () => undefined)

test('one pass gives the digest, the encoding and whether quotes are closed', async () => {
  const text = 'é,"a"\n'
  const sha256 = createHash('sha256').update(text).digest('hex')
  expect(await scan(text)).toEqual({ sha256, isUtf8: true, quotesAreEven: true })
  expect((await scan('"a\n')).quotesAreEven).toBe(false)
  expect((await scan(Uint8Array.of(0x41, 0xe9, 0x2c))).isUtf8).toBe(false)
  expect((await scan(Uint8Array.of(0x41, 0xc3))).isUtf8).toBe(false)
})

test('a sign that two parts share is still UTF-8', async () => {
  const text = 'a'.repeat(4 * 1024 * 1024 - 1) + 'é'
  expect((await scan(text)).isUtf8).toBe(true)
})

test('cancelling stops the pass', async () => {
  const stop = AbortSignal.abort(new Error('cancelled'))
  await expect(scanFile(new Blob(['a']), stop, () => undefined)).rejects.toThrow('cancelled')
})

test('bytes that are not UTF-8 are Windows-1252, or Mac Roman where Windows has no such sign', () => {
  expect(encodingOf(Uint8Array.of(0x45, 0x73, 0x70, 0x61, 0xf1, 0x61), false)).toBe('windows-1252')
  expect(encodingOf(Uint8Array.of(0x32, 0x30, 0x30, 0x30, 0xca), false)).toBe('macintosh')
  expect(encodingOf(Uint8Array.of(0x41), true)).toBe('utf-8')
})
