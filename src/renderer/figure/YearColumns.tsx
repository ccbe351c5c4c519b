import type { YearCount } from '../../shared/answer'
import type { Published } from '../disclosure/published'
import { barInk, fontFamily, ink, textPx } from './figure-theme'
import { Hatch } from './Hatch'
import { leastOf, mostOf } from './published-numbers'
import { rounded } from './svg-path'
import { textWidthPx } from './text-layout'
import type { Voice } from './voice'

export interface YearColumnsProps {
  readonly title: string
  readonly years: readonly Published<YearCount>[]
  readonly widthPx: number
  readonly voice: Voice
}

const plotPx = 170
const headPx = 22
const axisPx = 24

/** One column a year on a full time axis: a year without a record leaves its place empty. */
export function YearColumns({ title, years, widthPx, voice }: YearColumnsProps) {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  const most = Math.max(1, ...years.map(({ count }) => mostOf(count)))
  const stepPx = Math.min(142, widthPx / (last - first + 1))
  const barPx = Math.max(2, stepPx * 0.72)
  const widestText = Math.max(0, ...years.map(({ count }) => textWidthPx(voice.count(count), textPx, 400)))
  const everyNumber = widestText + 6 <= stepPx
  const peak = years.reduce<Published<YearCount> | undefined>(
    (best, next) => (!best || leastOf(next.count) > leastOf(best.count) ? next : best),
    undefined
  )
  const labelEvery = [1, 2, 5, 10, 20, 50].find((every) => every * stepPx >= 46) ?? 100
  const baseY = headPx + plotPx
  const values = years.map(({ year, count }) =>
    voice.say('chart.value', { name: String(year), count: voice.count(count) })
  )
  return (
    <svg
      className="brief-picture"
      role="img"
      aria-labelledby="years-title years-text"
      viewBox={`0 0 ${rounded(widthPx)} ${baseY + axisPx}`}
      fontFamily={fontFamily}
    >
      <title id="years-title">{title}</title>
      <desc id="years-text">{voice.say('chart.alt', { title, values: voice.parts(values) })}</desc>
      <defs>
        <Hatch id="years-hatch" />
      </defs>
      {years.map(({ year, count }) => {
        const middle = (year - first + 0.5) * stepPx
        const heights = [mostOf(count), leastOf(count)].map((value) => (plotPx * value) / most)
        const [reach = 0, sure = 0] = heights
        const box = { x: rounded(middle - barPx / 2), width: rounded(barPx) }
        const topY = count.kind === 'hidden' ? baseY - 16 : baseY - reach
        return (
          <g key={year}>
            {count.kind === 'hidden' ? (
              <rect {...box} y={baseY - 14} height={14} fill="url(#years-hatch)" stroke={ink.faint} />
            ) : (
              <>
                {reach > sure && (
                  <rect {...box} y={rounded(baseY - reach)} height={rounded(reach)} fill={barInk.reach} />
                )}
                <rect {...box} y={rounded(baseY - sure)} height={rounded(sure)} fill={barInk.first} />
              </>
            )}
            {(everyNumber || year === peak?.year) && (
              <AxisText x={clamped(middle, voice.count(count), widthPx)} y={topY - 5} text={voice.count(count)} />
            )}
            {year % labelEvery === 0 && (
              <AxisText x={clamped(middle, String(year), widthPx)} y={baseY + 18} text={String(year)} />
            )}
          </g>
        )
      })}
      <path d={`M0,${baseY + 0.5}H${rounded(Math.min(widthPx, (last - first + 1) * stepPx))}`} stroke={ink.faint} />
    </svg>
  )
}

function clamped(middle: number, text: string, widthPx: number): number {
  const half = textWidthPx(text, textPx, 400) / 2
  return Math.min(widthPx - half, Math.max(half, middle))
}

function AxisText({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text x={rounded(x)} y={rounded(y)} textAnchor="middle" fontFamily={fontFamily} fontSize={textPx} fill={ink.strong}>
      {text}
    </text>
  )
}
