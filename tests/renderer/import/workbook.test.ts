import { expect, test } from 'vitest'
import { decodeWorkbook } from '../../../src/renderer/import/workbook'
import { workbookBytes, zipBytes } from '../../support/workbook'

test('a workbook becomes its sheets as texts', async () => {
  const bytes = workbookBytes({
    One: [
      ['a', 1],
      [null, 'é']
    ],
    Two: []
  })
  expect(await decodeWorkbook(bytes.buffer)).toEqual([
    {
      name: 'One',
      rows: [
        ['a', '1'],
        [null, 'é']
      ]
    },
    { name: 'Two', rows: [] }
  ])
})

test('what is no archive, or a broken one, cannot be read', async () => {
  expect(await decodeWorkbook(new Uint8Array(100).buffer)).toBeNull()
  const bytes = workbookBytes({ One: [['a'.repeat(3000), 1]] })
  const broken = bytes.slice()
  broken.fill(0xff, 40, 120)
  expect(await decodeWorkbook(broken.buffer)).toBeNull()
  expect(await decodeWorkbook(zipBytes({ 'a.txt': 'x' }).buffer)).toEqual([])
})
