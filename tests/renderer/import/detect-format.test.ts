import { expect, test } from 'vitest'
import { detectFormat, wideEncodingOf } from '../../../src/renderer/import/detect-format'
import { workbookBytes, zipBytes } from '../../support/workbook'

const text = (content: string) => new TextEncoder().encode(content)

test.each([
  ['a workbook', workbookBytes({ a: [['x']] }), 'workbook'],
  ['another archive', zipBytes({ 'a.txt': 'x' }), 'not-a-table'],
  [
    'a spreadsheet of another office',
    zipBytes({ 'application/vnd.oasis.opendocument.spreadsheet': '' }),
    'known-but-unsupported'
  ],
  ['delimited text', text('a,b\n1,2\n'), 'text'],
  ['text with accents in one byte', Uint8Array.of(0x41, 0xe9, 0x2c, 0x42, 0x0a), 'text'],
  ['packed text', Uint8Array.of(0x1f, 0x8b, 8), 'gzip'],
  ['Parquet', text('PAR1....'), 'known-but-unsupported'],
  ['JSON', text(' {"a": 1}'), 'known-but-unsupported'],
  ['PDF', text('%PDF-1.4'), 'not-a-table'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not-a-table'],
  ['bytes that are no text', Uint8Array.from({ length: 512 }, (_, index) => index % 7), 'not-a-table']
])('%s is known by its bytes', (_what, bytes, expected) => {
  expect(detectFormat(bytes, bytes)).toBe(expected)
})

test('UTF-16 is known by its mark or by its NULs', () => {
  expect(wideEncodingOf(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le')
  expect(wideEncodingOf(Uint8Array.of(0xfe, 0xff))).toBe('utf-16be')
  expect(wideEncodingOf(new Uint8Array(Buffer.from('source,destination', 'utf16le')))).toBe('utf-16le')
  expect(wideEncodingOf(text('source,destination'))).toBeNull()
  expect(detectFormat(new Uint8Array(Buffer.from('source,destination\n', 'utf16le')), new Uint8Array())).toBe('text')
})
