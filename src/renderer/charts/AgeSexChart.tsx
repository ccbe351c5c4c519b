import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import type { AgeSexPyramid } from './age-sex'

export interface AgeSexChartProps {
  readonly pyramid: AgeSexPyramid
  readonly words: {
    readonly female: string
    readonly male: string
    readonly age: (age: string) => string
    readonly count: (count: AgeSexPyramid['female']) => string
  }
  readonly onPick: (sex: string) => void
}

const [sidePx, rowPx] = [67, 20]

/** Two halves of bars around the ages. A half's title narrows to that sex. */
export function AgeSexChart({ pyramid, words, onPick }: AgeSexChartProps) {
  const heightPx = pyramid.rows.length * rowPx
  const rows = pyramid.rows.map((row) => ({
    age: words.age(row.age),
    femalePart: row.femalePart,
    malePart: row.malePart,
    femaleText: words.count(row.female),
    maleText: words.count(row.male)
  }))
  return (
    <div className="age-sex">
      {(['female', 'male'] as const).map((sex) => (
        <button key={sex} type="button" className={`age-sex-title ${sex}`} onClick={() => onPick(sex)}>
          {words[sex]} {words.count(pyramid[sex])}
        </button>
      ))}
      <Half side="female" rows={rows} heightPx={heightPx} />
      <ol className="age-sex-ages">
        {rows.map((row) => (
          <li key={row.age}>{row.age}</li>
        ))}
      </ol>
      <Half side="male" rows={rows} heightPx={heightPx} />
    </div>
  )
}

interface HalfProps {
  readonly side: 'female' | 'male'
  readonly rows: readonly Readonly<Record<string, string | number>>[]
  readonly heightPx: number
}

function Half({ side, rows, heightPx }: HalfProps) {
  return (
    <BarChart
      layout="vertical"
      width={sidePx}
      height={heightPx}
      data={[...rows]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={15}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis type="number" domain={[0, 1]} hide reversed={side === 'female'} />
      <YAxis type="category" dataKey="age" hide />
      <Bar dataKey={`${side}Part`} isAnimationActive={false} className={`half ${side}`}>
        <LabelList dataKey={`${side}Text`} content={(label) => <HalfLabel side={side} label={label} />} />
      </Bar>
    </BarChart>
  )
}

interface HalfLabelProps {
  readonly side: 'female' | 'male'
  readonly label: {
    readonly x?: number | string | undefined
    readonly y?: number | string | undefined
    readonly width?: number | string | undefined
    readonly height?: number | string | undefined
    readonly value?: unknown
  }
}

/** Inside a bar that has the room, else beside it. */
function HalfLabel({ side, label }: HalfLabelProps) {
  const text = String(label.value ?? '')
  const widthPx = Math.abs(Number(label.width ?? 0))
  const leftPx = Math.min(Number(label.x ?? 0), Number(label.x ?? 0) + Number(label.width ?? 0))
  const textPx = text.length * 6
  const isInside = widthPx > textPx + 8 || widthPx + textPx + 3 > sidePx
  const outward = side === 'female' ? leftPx - 3 : leftPx + widthPx + 3
  const inward = side === 'female' ? leftPx + 4 : leftPx + widthPx - 4
  const towardsLeft = (side === 'female') === isInside
  return (
    <text
      className={isInside ? 'half-label inside' : 'half-label'}
      x={isInside ? inward : outward}
      y={Number(label.y ?? 0) + Number(label.height ?? 0) / 2}
      dy="0.35em"
      textAnchor={towardsLeft ? 'start' : 'end'}
    >
      {text}
    </text>
  )
}
