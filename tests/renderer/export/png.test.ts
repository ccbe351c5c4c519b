import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { startPngRenderer } from '../../../src/renderer/export/png'

const wasm = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="170mm" height="17mm" viewBox="0 0 1000 100"><text x="10" y="60" font-family="Noto Sans" font-size="40" font-weight="600">${text}</text></svg>`

test('170 mm are 2008 dots at 300 dots an inch, with the same bytes each time', async () => {
  const render = await startPngRenderer(170, wasm)
  const png = render(drawing('Côte d’Ivoire 65\u202f%'))
  const view = new DataView(png.buffer, png.byteOffset)
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  expect(view.getUint32(16)).toBe(2008)
  expect(view.getUint32(45)).toBe(11811)
  expect((await startPngRenderer(170, wasm))(drawing('Côte d’Ivoire 65\u202f%'))).toEqual(png)
})

test('text is drawn: other words are other pictures', async () => {
  const render = await startPngRenderer(170, wasm)
  const empty = render(drawing(''))
  expect(render(drawing('Ghana')).length).toBeGreaterThan(empty.length)
  expect(render(drawing('Ghana'))).not.toEqual(render(drawing('Niger')))
})
