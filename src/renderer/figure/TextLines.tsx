import { fontFamily, ink } from './figure-theme'
import { rounded } from './svg-path'
import type { Line } from './text-layout'

export interface TextLinesProps {
  readonly lines: readonly Line[]
  readonly x: number
  /** Upper edge of the first line. */
  readonly y: number
  readonly sizePx: number
  readonly lineHeightPx: number
  readonly fill?: string
}

/** Lines that are already broken, one `text` element each. */
export function TextLines({ lines, x, y, sizePx, lineHeightPx, fill = ink.strong }: TextLinesProps) {
  return lines.map((runs, index) => (
    <text
      key={index}
      x={rounded(x)}
      y={rounded(y + index * lineHeightPx + (lineHeightPx + sizePx * 0.72) / 2)}
      fontFamily={fontFamily}
      fontSize={sizePx}
      fill={fill}
    >
      {runs.map(({ text, weight }, run) => (
        <tspan key={run} fontWeight={weight}>
          {text}
        </tspan>
      ))}
    </text>
  ))
}
