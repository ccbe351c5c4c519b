import advances from '../../../data/reference/fonts/noto-sans-advances.json'

export type Weight = 400 | 600 | 700

const table: Readonly<Record<Weight, Readonly<Record<string, number>>>> = advances
const unknownAdvance = 640

/** Width of a text in Noto Sans, without kerning: a little wide rather than too narrow. */
export function textWidthPx(text: string, sizePx: number, weight: Weight): number {
  let width = 0
  for (const letter of text) width += table[weight][letter] ?? unknownAdvance
  return (width * sizePx) / 1000
}

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string
  readonly weight: Weight
}

export type Line = readonly Run[]

/** Breaks at plain spaces alone: narrow and no-break spaces hold. A word wider than the line stands on its own line. */
export function wrapRuns(runs: readonly Run[], widthPx: number, sizePx: number): readonly Line[] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const { text, weight } of runs) {
    for (const word of text.split(' ').filter((part) => part !== '')) {
      const wordPx = textWidthPx(word, sizePx, weight)
      const spacePx = textWidthPx(' ', sizePx, weight)
      if (used > 0 && used + spacePx + wordPx > widthPx) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1) ?? []
      append(line, word, weight)
      used += (used > 0 ? spacePx : 0) + wordPx
    }
  }
  return lines.filter((line) => line.length > 0)
}

function append(line: Run[], word: string, weight: Weight): void {
  const last = line.at(-1)
  if (last?.weight === weight) line[line.length - 1] = { weight, text: `${last.text} ${word}` }
  else line.push({ weight, text: last ? ` ${word}` : word })
}
