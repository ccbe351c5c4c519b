import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { figureFonts } from '../figure/figure-fonts'
import { fontFamily } from '../figure/figure-theme'
import { withDotsPerMetre } from './png-density'

/** SVG in, PNG out: the same bytes for the same drawing on every machine. */
export type PngRenderer = (svg: string) => Uint8Array

const dotsPerInch = 300
const millimetresPerInch = 25.4

/** The bundled module: its address in the page's own scheme, or its bytes. */
export type ResvgWasm = URL | Uint8Array<ArrayBuffer>

/** Starts the renderer for drawings of `widthMm` from bundled bytes: no request leaves the page. */
export async function startPngRenderer(widthMm: number, wasm: ResvgWasm): Promise<PngRenderer> {
  await startResvg(wasm)
  const fontBuffers = figureFonts.map(({ url }) => bytesOf(url))
  const width = Math.round((widthMm / millimetresPerInch) * dotsPerInch)
  return (svg) => {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily }
    })
    try {
      const image = resvg.render()
      const png = withDotsPerMetre(image.asPng(), Math.round((dotsPerInch / millimetresPerInch) * 1000))
      image.free()
      return png
    } finally {
      resvg.free()
    }
  }
}

let started: Promise<void> | null = null

/** The module can be started once only. */
function startResvg(wasm: ResvgWasm): Promise<void> {
  started ??= initWasm(wasm)
  return started
}

/** The bytes of a base64 data URL. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
}
