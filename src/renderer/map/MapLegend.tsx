import './map-legend.css'
import type { ReactNode } from 'react'
import type { DrawingScale, Point, Role } from '../flows/drawing'
import { arrowOutline, ringOutline } from '../flows/flow-geometry'
import { legendValues, radiusPx, widthPx } from '../flows/flow-scale'
import type { MapTheme } from './map-theme'
import { dashedCircle, roleOutline } from './role-shapes'

export interface MapLegendProps {
  readonly scale: DrawingScale
  readonly theme: MapTheme
  readonly formatValue: (value: number) => string
  readonly labels: Readonly<Record<Role | 'flows' | 'places' | 'domestic', string>>
  /** The word for regions, where one is drawn. */
  readonly regionLabel: string | null
  /** What the map leaves to say: a floor that bites, rings cut, bounded counts. */
  readonly notes: readonly string[]
}

/** Widths and circles as the map draws them at the same scale, and its signs. */
export function MapLegend({ scale, theme, formatValue, labels, regionLabel, notes }: MapLegendProps) {
  return (
    <div className="map-legend">
      <div className="map-legend-scales">
        <figure aria-label={labels.flows}>
          <Widths scale={scale} theme={theme} formatValue={formatValue} />
          <figcaption>{labels.flows}</figcaption>
        </figure>
        <figure aria-label={labels.places}>
          <Circles scale={scale} theme={theme} formatValue={formatValue} />
          <figcaption>{labels.places}</figcaption>
        </figure>
      </div>
      <ul className="map-legend-signs">
        {(['source', 'transit', 'destination'] as const).map((role) => (
          <Sign key={role} label={labels[role]}>
            <circle cx={7} cy={7} r={6.5} fill={theme[role]} />
            <polygon points={pointsText(roleOutline(role, [7, 7], 3))} fill={theme.mark} />
          </Sign>
        ))}
        <Sign label={labels.domestic}>
          <polygon points={pointsText(ringOutline([7, 7], 1.6, 1.6, 1))} fill={theme.flow} />
        </Sign>
        {regionLabel === null ? null : (
          <Sign label={regionLabel}>
            {dashedCircle([7, 7], 6.5, 1.6).map((dash, index) => (
              <polygon key={index} points={pointsText(dash)} fill={theme.ink2} />
            ))}
          </Sign>
        )}
      </ul>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

type ScaleProps = Pick<MapLegendProps, 'scale' | 'theme' | 'formatValue'>

const shaftPx = 44
const textPx = 10.5

/** One straight arrow a value, least first, each as wide as a flow of that value. */
function Widths({ scale, theme, formatValue }: ScaleProps) {
  const rows = legendValues(scale.mostFlow).map((value) => ({ value, px: widthPx(value, scale) }))
  const heights = rows.map(({ px }) => Math.max(15, px + 10))
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0))
  const height = heights.reduce((sum, one) => sum + one, 0)
  return (
    <svg width={96} height={height} aria-hidden="true">
      {rows.map(({ value, px }, index) => {
        const y = (tops[index] ?? 0) + (heights[index] ?? 0) / 2
        const path: readonly Point[] = [
          [1, y],
          [1 + shaftPx, y]
        ]
        return (
          <g key={value}>
            <polygon points={pointsText(arrowOutline(path, px, scale.unit))} fill={theme.flow} />
            <text x={shaftPx + 8} y={y + textPx * 0.36} fontSize={textPx} fill={theme.ink2}>
              {formatValue(value)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Nested circles on one base, each as large as a place of that value. */
function Circles({ scale, theme, formatValue }: ScaleProps) {
  const circles = legendValues(scale.mostPlace).map((value) => ({ value, radius: radiusPx(value, scale) }))
  const largest = Math.max(1, ...circles.map(({ radius }) => radius))
  const base = 2 * largest + 8
  const [middle, textX] = [largest + 2, 2 * largest + 16]
  const lines = spread(circles.map(({ radius }) => base - 2 * radius))
  return (
    <svg width={textX + 44} height={Math.max(base, lines[0] ?? 0) + 6} aria-hidden="true">
      {circles.map(({ value, radius }, index) => {
        const y = lines[index] ?? 0
        return (
          <g key={value}>
            <circle cx={middle} cy={base - radius} r={radius} fill="none" stroke={theme.ink2} />
            <polyline
              points={`${middle},${base - 2 * radius} ${textX - 8},${y} ${textX - 3},${y}`}
              fill="none"
              stroke={theme.ink2}
              strokeWidth={0.7}
            />
            <text x={textX} y={y + textPx * 0.36} fontSize={textPx} fill={theme.ink2}>
              {formatValue(value)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Heights of the lines' ends, lowest first, moved apart so that no number covers another. */
function spread(heights: readonly number[]): readonly number[] {
  const rowPx = textPx + 1.5
  const placed: number[] = []
  for (const height of [...heights].reverse()) placed.push(Math.max(height, (placed.at(-1) ?? -rowPx) + rowPx, 6))
  return placed.reverse()
}

function Sign({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={14} height={14} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  )
}

function pointsText(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')
}
