import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { withDotsPerMetre } from '../../../src/renderer/export/png-density'

test('the density follows the header and carries a right checksum', () => {
  const png = Uint8Array.from({ length: 60 }, (_, index) => index)
  const dense = withDotsPerMetre(png, 11811)
  const view = new DataView(dense.buffer)
  expect(dense.slice(0, 33)).toEqual(png.slice(0, 33))
  expect(new TextDecoder().decode(dense.slice(37, 41))).toBe('pHYs')
  expect([view.getUint32(41), view.getUint32(45), dense[49]]).toEqual([11811, 11811, 1])
  expect(view.getUint32(50)).toBe(crc32(dense.slice(37, 50)))
  expect(dense.slice(54)).toEqual(png.slice(33))
})
