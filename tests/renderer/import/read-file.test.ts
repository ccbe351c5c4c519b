import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readFile } from '../../../src/renderer/import/read-file'
import { scanFile } from '../../../src/renderer/import/scan-file'
import { decodeWorkbook } from '../../../src/renderer/import/workbook'
import { testEngine } from '../../support/test-engine'
import { workbookBytes } from '../../support/workbook'

const signal = new AbortController().signal

async function read(content: string | Uint8Array<ArrayBuffer>) {
  const engine = await testEngine()
  const file = new File([content], 'a')
  const scan = await scanFile(file, signal, () => undefined)
  const staged = await readFile(file, scan, engine, {
    wantedSheets: null,
    scanFile,
    decodeWorkbook: (bytes) => decodeWorkbook(bytes),
    signal
  })
  return staged.ok ? staged.value.reading.format : staged.failure.kind
}

test('the bytes choose the reader', async () => {
  expect(await read('a,b\n1,2\n')).toBe('csv')
  expect(
    await read(
      workbookBytes({
        One: [
          ['a', 'b'],
          ['1', '2']
        ]
      })
    )
  ).toBe('xlsx')
  expect(await read(new Uint8Array(gzipSync('a,b\n1,2\n')))).toBe('csv')
  expect(await read(new Uint8Array(gzipSync(workbookBytes({ One: [['a']] }))))).toBe('format-unsupported')
  expect(await read(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toBe('file-unreadable')
  expect(await read('%PDF-1.7')).toBe('not-a-table')
})
