import type { PublishedCount } from '../disclosure/published'
import type { ChartRow } from './chart-rows'
import { barInk, fontFamily, ink, textPx } from './figure-theme'
import { Hatch } from './Hatch'
import { leastOf, mostOf } from './published-numbers'
import { rounded } from './svg-path'
import type { Line } from './text-layout'
import { textWidthPx, wrapRuns } from './text-layout'
import { TextLines } from './TextLines'
import type { Voice } from './voice'

export interface RankBarsProps {
  readonly id: string
  readonly title: string
  readonly rows: readonly ChartRow[]
  /** The count of a full bar, where several charts share a scale. */
  readonly fullCount?: number
  readonly widthPx: number
  readonly voice: Voice
}

interface PlacedRow {
  readonly row: ChartRow
  readonly lines: readonly Line[]
  readonly y: number
}

const linePx = 19
const barPx = 8
const gapPx = 9
const headingPx = 26

/** One bar a value from a common zero, its words above it, its number at the end of the line. */
export function RankBars({ id, title, rows, fullCount = 1, widthPx, voice }: RankBarsProps) {
  const counts = rows.flatMap(({ count }) => (count ? [count] : []))
  const most = Math.max(fullCount, ...counts.map(mostOf))
  const numberPx = Math.max(0, ...counts.map((count) => textWidthPx(voice.count(count), textPx, 600))) + 16
  const placed = placedRows(rows, widthPx - numberPx)
  const heightPx = placed.reduce((_, { row, lines, y }) => y + rowPx(row, lines), 0)
  const hatchId = `${id}-hatch`
  const values = rows.flatMap(({ name, count }) =>
    count ? [voice.say('chart.value', { name, count: voice.count(count) })] : []
  )
  return (
    <svg
      className="brief-picture"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${rounded(widthPx)} ${rounded(Math.max(heightPx, linePx))}`}
      fontFamily={fontFamily}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{voice.say('chart.alt', { title, values: voice.parts(values) })}</desc>
      <defs>
        <Hatch id={hatchId} />
      </defs>
      {placed.map(({ row: { key, count }, lines, y }) => (
        <g key={key}>
          <TextLines lines={lines} x={0} y={count ? y : y + 4} sizePx={textPx} lineHeightPx={linePx} />
          {count && (
            <>
              <Number text={voice.count(count)} x={widthPx} y={y + (lines.length - 1) * linePx} />
              <Bar count={count} y={y + lines.length * linePx + 2} fullPx={widthPx} most={most} hatchId={hatchId} />
            </>
          )}
        </g>
      ))}
    </svg>
  )
}

function placedRows(rows: readonly ChartRow[], namePx: number): readonly PlacedRow[] {
  const placed: PlacedRow[] = []
  let y = 0
  for (const row of rows) {
    const lines = wrapRuns([{ text: row.name, weight: row.count ? 400 : 600 }], namePx, textPx)
    placed.push({ row, lines, y })
    y += rowPx(row, lines)
  }
  return placed
}

function rowPx({ count }: ChartRow, lines: readonly Line[]): number {
  return count ? lines.length * linePx + barPx + gapPx : headingPx
}

function Number({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }) {
  return (
    <text
      x={rounded(x)}
      y={rounded(y + (linePx + textPx * 0.72) / 2)}
      textAnchor="end"
      fontFamily={fontFamily}
      fontSize={textPx}
      fontWeight={600}
      fill={ink.strong}
    >
      {text}
    </text>
  )
}

interface BarProps {
  readonly count: PublishedCount
  readonly y: number
  readonly fullPx: number
  readonly most: number
  readonly hatchId: string
}

function Bar({ count, y, fullPx, most, hatchId }: BarProps) {
  const length = (value: number) => rounded((fullPx * value) / most)
  if (count.kind === 'hidden') {
    return <rect x={0.5} y={rounded(y)} width={26} height={barPx} fill={`url(#${hatchId})`} stroke={ink.faint} />
  }
  return (
    <>
      <rect x={0} y={rounded(y)} width={rounded(fullPx)} height={barPx} fill="#F0F0EC" />
      {mostOf(count) > leastOf(count) && (
        <rect x={0} y={rounded(y)} width={length(mostOf(count))} height={barPx} fill={barInk.reach} />
      )}
      <rect x={0} y={rounded(y)} width={length(leastOf(count))} height={barPx} fill={barInk.first} />
    </>
  )
}
