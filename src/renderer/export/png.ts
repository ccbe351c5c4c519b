import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { figureFonts } from '../figure/figure-fonts'
import { fontFamily } from '../figure/figure-theme'
import { withDotsPerMetre } from './png-density'

/** SVG in, PNG out: the same bytes for the same drawing on every machine. */
export type PngRenderer = (svg: string) => Uint8Array

const dotsPerInch = 300
const millimetresPerInch = 25.4

/** Starts the renderer from bundled bytes: no request leaves the page. */
export async function startPngRenderer(widthMm: number): Promise<PngRenderer> {
  await startResvg()
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
function startResvg(): Promise<void> {
  started ??= import('@resvg/resvg-wasm/index_bg.wasm?inline').then(({ default: url }) => initWasm(bytesOf(url)))
  return started
}

/** The bytes of a base64 data URL. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
}
