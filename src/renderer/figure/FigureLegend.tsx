import type { Point, Role } from '../flows/drawing'
import { fontFamily, ink, mapInk, quietRadiusPx, textPx } from './figure-theme'
import type { LegendPlan, LegendStep } from './legend-plan'
import { legendLinePx, legendRowPx, roleIndentPx } from './legend-plan'
import { RoleMark } from './RoleMark'
import { closedPath, rounded } from './svg-path'
import { TextLines } from './TextLines'

export interface FigureLegendProps {
  readonly plan: LegendPlan
  readonly unit: number
  readonly hatchId: string
}

const roles: readonly Role[] = ['source', 'transit', 'destination']
const arrowPx = 84

/** Steps for width and circles, roles by hue and shape, and the key of countries: none, hidden, no data. */
export function FigureLegend({ plan, unit, hatchId }: FigureLegendProps) {
  const { flows, places, columns, headingPx } = plan
  const rowY = (row: number) => headingPx + (row + 0.5) * legendRowPx
  const notesY = headingPx + 3 * legendRowPx + 4
  const [first = 0, second = 0, third = 0, fourth = 0] = columns
  return (
    <g data-part="legend">
      {[flows, places, plan.roles, plan.marks].map(({ heading }, index) => (
        <Lines key={index} lines={heading} x={columns[index] ?? 0} y={0} />
      ))}
      {flows.steps.map((step, row) => (
        <g key={step.text} data-legend="flow" data-width={step.sizePx}>
          <path d={closedPath(legendArrow(first, rowY(row), step.sizePx, unit))} fill={mapInk.flow} />
          <Word x={first + arrowPx + 12} y={rowY(row)} text={step.text} />
        </g>
      ))}
      <Circles steps={places.steps} x={second} bottom={headingPx + 3 * legendRowPx - 6} />
      <Lines lines={flows.notes} x={first} y={notesY} />
      <Lines lines={places.notes} x={second} y={notesY} />
      {roles.map((role, row) => (
        <g key={role}>
          <RoleMark role={role} at={[third + 10, rowY(row)]} radiusPx={9} />
          <Word x={third + roleIndentPx} y={rowY(row)} text={plan.roles.names[row] ?? ''} />
        </g>
      ))}
      {plan.roles.quiet.length > 0 && (
        <>
          <circle cx={third + 10} cy={notesY + legendLinePx / 2} r={quietRadiusPx} fill={mapInk.quiet} />
          <Lines lines={plan.roles.quiet} x={third + roleIndentPx} y={notesY} />
        </>
      )}
      {plan.marks.names.map((name, row) => (
        <g key={name}>
          <CountryKey row={row} x={fourth} y={rowY(row)} hatchId={hatchId} />
          <Word x={fourth + 40} y={rowY(row)} text={name} />
        </g>
      ))}
    </g>
  )
}

function Lines({
  lines,
  x,
  y
}: {
  readonly lines: LegendPlan['flows']['heading']
  readonly x: number
  readonly y: number
}) {
  return <TextLines lines={lines} x={x} y={y} sizePx={textPx} lineHeightPx={legendLinePx} />
}

function Word({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text x={rounded(x)} y={rounded(y + textPx * 0.36)} fontFamily={fontFamily} fontSize={textPx} fill={ink.strong}>
      {text}
    </text>
  )
}

/** Circles in one another, standing on one line, each with its number at its top. */
function Circles({
  steps,
  x,
  bottom
}: {
  readonly steps: readonly LegendStep[]
  readonly x: number
  readonly bottom: number
}) {
  const largest = Math.max(0, ...steps.map(({ sizePx }) => sizePx))
  const centre = x + largest + 2
  return steps.map(({ text, sizePx }, index) => {
    const lineY = bottom - (legendRowPx - 5) * index - 6
    const top = bottom - 2 * sizePx
    return (
      <g key={text} data-legend="place" data-radius={sizePx}>
        <circle cx={rounded(centre)} cy={rounded(bottom - sizePx)} r={rounded(sizePx)} fill="none" stroke={ink.soft} />
        <path
          d={`M${rounded(centre)},${rounded(top)}L${rounded(centre + largest + 8)},${rounded(lineY)}h8`}
          fill="none"
          stroke={ink.faint}
          strokeWidth={0.8}
        />
        <Word x={centre + largest + 22} y={lineY} text={text} />
      </g>
    )
  })
}

const keyInk = [
  { fill: mapInk.land, dash: undefined },
  { fill: mapInk.land, dash: undefined },
  { fill: mapInk.noData, dash: '3 2.4' }
] as const

function CountryKey({
  row,
  x,
  y,
  hatchId
}: {
  readonly row: number
  readonly x: number
  readonly y: number
  readonly hatchId: string
}) {
  const box = { x: rounded(x + 0.5), y: rounded(y - 8), width: 30, height: 16, rx: 2 }
  const { fill, dash } = keyInk[row] ?? keyInk[0]
  return (
    <>
      <rect {...box} fill={fill} stroke={ink.faint} {...(dash ? { strokeDasharray: dash } : {})} />
      {row === 0 && (
        <text
          x={rounded(x + 15.5)}
          y={rounded(y + 5.3)}
          textAnchor="middle"
          fontFamily={fontFamily}
          fontSize={textPx}
          fill={ink.strong}
        >
          0
        </text>
      )}
      {row === 1 && <rect {...box} fill={`url(#${hatchId})`} stroke={ink.faint} />}
    </>
  )
}

/** A straight arrow with the head that the map gives to this width. */
function legendArrow(x: number, y: number, widthOf: number, unit: number): readonly Point[] {
  const headPx = Math.min(5.2 * unit + 1.15 * widthOf, 15 * unit + 0.2 * widthOf)
  const flare = Math.min(4 * unit, Math.max(2 * unit, 0.32 * widthOf + 1.4 * unit))
  const [half, neck, tip] = [widthOf / 2, x + arrowPx - headPx, x + arrowPx]
  return [
    [x, y - half],
    [neck, y - half],
    [neck, y - half - flare],
    [tip, y],
    [neck, y + half + flare],
    [neck, y + half],
    [x, y + half]
  ]
}
