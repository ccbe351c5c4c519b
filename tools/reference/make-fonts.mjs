/**
 * Cuts the bundled faces of Noto Sans down to the letters of Latin languages, and writes the advance of each letter, so
 * that a figure can break lines and place labels without a browser. Run by `npm run fonts`; the result is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const target = join(import.meta.dirname, '../../data/reference/fonts')
const source = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans/package.json')))
const faces = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' }

/** Basic Latin to Extended-B, combining marks, Extended Additional, punctuation and spaces, currencies, a few signs. */
const ranges = [
  [0x20, 0x24f],
  [0x2b9, 0x2dd],
  [0x300, 0x331],
  [0x1e00, 0x1eff],
  [0x2002, 0x2044],
  [0x2060, 0x2060],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2212, 0x2212]
]
const letters = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step))

/** Offsets of a TrueType file's tables by tag. */
function tableOffsets(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
  return new Map(entries.map((at) => [file.toString('latin1', at, at + 4), view.getUint32(at + 8)]))
}

/** Character → glyph, from the format 4 subtable that every face of Latin letters has. */
function glyphsOf(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const cmap = tableOffsets(file).get('cmap')
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8)
  )
  const at = subtables.find((offset) => view.getUint16(offset) === 4)
  const segments = view.getUint16(at + 6)
  const glyphs = new Map()
  for (let step = 0; step < segments; step += 2) {
    const last = view.getUint16(at + 14 + step)
    const first = view.getUint16(at + 16 + segments + step)
    const delta = view.getUint16(at + 16 + 2 * segments + step)
    const rangeAt = at + 16 + 3 * segments + step
    const range = view.getUint16(rangeAt)
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const glyph = range === 0 ? letter : view.getUint16(rangeAt + range + (letter - first) * 2)
      glyphs.set(letter, (glyph + delta) & 0xffff)
    }
  }
  return glyphs
}

/** Character → advance in thousandths of the text size. */
function advancesOf(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = tableOffsets(file)
  const unitsPerEm = view.getUint16(tables.get('head') + 18)
  const longMetrics = view.getUint16(tables.get('hhea') + 34)
  const glyphs = glyphsOf(file)
  const advance = (glyph) => view.getUint16(tables.get('hmtx') + Math.min(glyph, longMetrics - 1) * 4)
  return Object.fromEntries(
    letters
      .filter((letter) => glyphs.has(letter))
      .map((letter) => [String.fromCodePoint(letter), Math.round((advance(glyphs.get(letter)) * 1000) / unitsPerEm)])
  )
}

await mkdir(target, { recursive: true })
const text = String.fromCodePoint(...letters)
const advances = {}
for (const [weight, face] of Object.entries(faces)) {
  const whole = await readFile(join(source, face, `NotoSans_${face}.ttf`))
  advances[weight] = advancesOf(whole)
  const bytes = await subsetFont(whole, text, { targetFormat: 'woff2' })
  await writeFile(join(target, `noto-sans-${weight}.woff2`), bytes)
  console.log(`noto-sans-${weight}.woff2: ${bytes.length} bytes`)
}
await writeFile(join(target, 'noto-sans-advances.json'), `${JSON.stringify(advances)}\n`)
await copyFile(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'))
