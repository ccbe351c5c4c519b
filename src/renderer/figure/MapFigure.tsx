import { drawnFlows } from './drawn-flows'
import type { FigureValues } from './figure-values'
import { inLanguage } from './figure-values'
import type { FigureText, Paragraph } from './figure-text'
import { figureText } from './figure-text'
import { careInk, fontFamily, ink, textPx } from './figure-theme'
import { FigureLegend } from './FigureLegend'
import { FlowMap } from './FlowMap'
import { Hatch } from './Hatch'
import type { LegendPlan } from './legend-plan'
import { planLegend } from './legend-plan'
import type { MapPlan } from './map-plan'
import { pageWidthMm, pageWidthPx, planMap } from './map-plan'
import { rounded } from './svg-path'
import type { Line } from './text-layout'
import { wrapRuns } from './text-layout'
import { TextLines } from './TextLines'
import type { Voice } from './voice'
import { voiceIn } from './voice'

const margin = 20
const columnGap = 34
const innerPx = pageWidthPx - 2 * margin
const columnPx = (innerPx - columnGap) / 2
const linePx = 20
const titlePx = 25
const hatchId = 'hidden-hatch'

interface Block {
  readonly lines: readonly Line[]
  readonly x: number
  readonly y: number
  readonly sizePx: number
  readonly lineHeightPx: number
  readonly fill: string
}

/** Where each part of the frame stands. */
interface FigurePlan {
  readonly map: MapPlan
  readonly legend: LegendPlan
  readonly text: FigureText
  readonly marks: readonly { readonly text: string; readonly y: number }[]
  readonly head: readonly Block[]
  readonly foot: readonly Block[]
  readonly mapY: number
  readonly legendY: number
  readonly ruleY: number
  readonly heightPx: number
}

function planFigure(values: FigureValues, voice: Voice): FigurePlan {
  const drawn = drawnFlows(values.answer)
  const map = planMap(drawn, innerPx, voice)
  const { unit } = values.imported.dataset
  const legend = planLegend(map, unit, values.answer.protection, innerPx, voice)
  const text = figureText(values, drawn, map.unlabelled, voice)
  const marks = text.marks.map((mark, index) => ({ text: mark, y: margin + index * 32 }))
  const titleY = margin + marks.length * 32 + (marks.length > 0 ? 6 : 0)
  const title = block([{ text: text.title, weight: 700 }], margin, titleY, innerPx, titlePx, 33, ink.strong)
  const under = block(
    [{ text: text.subtitle, weight: 400 }],
    margin,
    below(title) + 2,
    innerPx,
    textPx + 1,
    22,
    ink.soft
  )
  const mapY = below(under) + 12
  const legendY = mapY + map.heightPx + 16
  const ruleY = legendY + legend.heightPx + 10
  const columns = [
    stacked([text.shown, text.total, text.missing], margin, ruleY + 10, ink.strong),
    stacked([text.notes], margin + columnPx + columnGap, ruleY + 10, ink.strong)
  ]
  const notesEnd = Math.max(...(columns[1] ?? []).map(below))
  const small: readonly Paragraph[] = [text.source, plain(text.boundaries), plain(text.identity)]
  const sources = stacked(small, margin + columnPx + columnGap, notesEnd + 6, ink.soft)
  const foot = [...columns.flat(), ...sources]
  return {
    map,
    legend,
    text,
    marks,
    head: [title, under],
    foot,
    mapY,
    legendY,
    ruleY,
    heightPx: Math.max(...foot.map(below)) + margin - 6
  }
}

function plain(text: string): Paragraph {
  return [{ text, weight: 400 }]
}

function block(
  runs: Paragraph,
  x: number,
  y: number,
  widthPx: number,
  sizePx: number,
  lineHeightPx: number,
  fill: string
): Block {
  return { lines: wrapRuns(runs, widthPx, sizePx), x, y, sizePx, lineHeightPx, fill }
}

function below({ y, lines, lineHeightPx }: Block): number {
  return y + lines.length * lineHeightPx
}

function stacked(paragraphs: readonly Paragraph[], x: number, y: number, fill: string): readonly Block[] {
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1)
    blocks.push(block(paragraph, x, last ? below(last) + 6 : y, columnPx, textPx, linePx, fill))
  }
  return blocks
}

export interface MapFigureProps {
  readonly values: FigureValues
  /** What an exported file carries inside: fonts. Inside a page they come from its style sheet. */
  readonly fontStyles?: string
}

/** The publishable map in its frame, as one SVG of 170 mm width. */
export function MapFigure({ values: given, fontStyles }: MapFigureProps) {
  const values = inLanguage(given)
  const voice = voiceIn(values.language)
  const plan = planFigure(values, voice)
  const { map, legend, text, heightPx } = plan
  const heightMm = rounded((heightPx * pageWidthMm) / pageWidthPx)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      lang={values.language}
      role="img"
      aria-labelledby="figure-title figure-text"
      width={`${pageWidthMm}mm`}
      height={`${heightMm}mm`}
      viewBox={`0 0 ${pageWidthPx} ${rounded(heightPx)}`}
    >
      <title id="figure-title">{text.short}</title>
      <desc id="figure-text">{text.long}</desc>
      <defs>
        {fontStyles !== undefined && <style>{fontStyles}</style>}
        <Hatch id={hatchId} />
      </defs>
      <rect width={pageWidthPx} height={rounded(heightPx)} fill={ink.paper} />
      {plan.marks.map((mark) => (
        <Mark key={mark.text} {...mark} />
      ))}
      <Blocks blocks={plan.head} />
      <g transform={`translate(${margin} ${rounded(plan.mapY)})`}>
        <FlowMap plan={map} namedPlaces={values.namedPlaces} hatchId={hatchId} />
      </g>
      <g transform={`translate(${margin} ${rounded(plan.legendY)})`}>
        <FigureLegend plan={legend} unit={map.scale.unit} hatchId={hatchId} />
      </g>
      <path d={`M${margin},${rounded(plan.ruleY)}h${innerPx}`} stroke={ink.strong} strokeWidth={1.2} />
      <Blocks blocks={plan.foot} />
    </svg>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map(({ fill, ...lines }, index) => <TextLines key={index} {...lines} fill={fill} />)
}

function Mark({ text, y }: { readonly text: string; readonly y: number }) {
  return (
    <g data-part="mark">
      <rect x={margin} y={y} width={innerPx} height={26} rx={3} fill={careInk.tint} stroke={careInk.edge} />
      <text
        x={margin + 12}
        y={rounded(y + 13 + textPx * 0.36)}
        fontFamily={fontFamily}
        fontSize={textPx}
        fontWeight={600}
        fill={careInk.text}
      >
        {text}
      </text>
    </g>
  )
}
