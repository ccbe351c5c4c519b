import { expect, test } from 'vitest'
import { listParts } from '../../../src/renderer/import/unzip'
import { zipBytes } from '../../support/workbook'

test('each part of an archive can be read by its name', async () => {
  const parts = listParts(zipBytes({ 'a/b.xml': 'first', 'c.xml': 'x'.repeat(5000) }))
  expect([...(parts?.keys() ?? [])]).toEqual(['a/b.xml', 'c.xml'])
  const part = parts?.get('c.xml')
  expect(part?.unpackedBytes).toBe(5000)
  expect(part && (await new Response(part.open()).text())).toBe('x'.repeat(5000))
})

test('an archive that is cut or locked is not opened', () => {
  const bytes = zipBytes({ 'a.xml': 'first' })
  expect(listParts(bytes.slice(0, bytes.length - 30))).toBeNull()
  expect(listParts(bytes.slice(40))).toBeNull()
  expect(listParts(new Uint8Array(10))).toBeNull()
  const locked = bytes.slice()
  const list = Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  locked[list + 8] = 1
  expect(listParts(locked)).toBeNull()
})
