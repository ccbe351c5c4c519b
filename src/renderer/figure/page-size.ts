import type { Line, Run } from './text-layout'
import { textWidthPx, wrapRuns } from './text-layout'

/** Measures of the style sheet's A4 page, in pixels of a text column of 170 mm and 1000 px. */
export const pxPerMm = 1000 / 170
export const pxPerPt = (25.4 / 72) * pxPerMm

export const pagePx = { width: 1000, height: (297 - 11 - 9) * pxPerMm }
const footPx = 10 * pxPerPt + 1.7 * pxPerMm
const marksType = { sizePx: 8.5 * pxPerPt, linePx: 12.5 * pxPerPt }
/** The style sheet and our measures may differ by so much over a page. */
const slackPx = 14

/** What is left of a page between its marks and its foot. */
export function bodyPx(marks: readonly string[]): number {
  const bare = pagePx.height - footPx - slackPx
  if (marks.length === 0) return bare
  const width = marks.reduce((sum, mark) => sum + textWidthPx(mark, marksType.sizePx, 700) + 6 * pxPerMm, 0)
  return bare - Math.ceil(width / (pagePx.width - 5 * pxPerMm)) * marksType.linePx - 6.5 * pxPerMm
}

export interface TextType {
  readonly sizePx: number
  readonly linePx: number
  /** Below each paragraph. */
  readonly marginPx: number
}

/** A browser breaks lines a little earlier than our measure. */
const breakEarly = 0.97

export function linesOf(runs: readonly Run[], widthPx: number, { sizePx }: TextType): readonly Line[] {
  return wrapRuns(runs, widthPx * breakEarly, sizePx)
}

/** Height of a paragraph; a word wider than the column is broken. */
export function paragraphPx(runs: readonly Run[], widthPx: number, type: TextType): number {
  const lines = linesOf(runs, widthPx, type).map((line) => {
    const width = line.reduce((sum, { text, weight }) => sum + textWidthPx(text, type.sizePx, weight), 0)
    return Math.max(1, Math.ceil(width / widthPx))
  })
  return lines.reduce((sum, count) => sum + count, 0) * type.linePx + type.marginPx
}

/** The beginning of a long text, up to a word, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/u, '')}…`
}
