import { placeAnchor } from '../countries/atlas'
import type { Box, Drawing, DrawingScale, FlowNode, FlowShape, LabelRequest, Point } from '../flows/drawing'
import { drawFlows } from '../flows/flow-geometry'
import { floorValue } from '../flows/flow-scale'
import type { LedLabel } from '../flows/label-places'
import { leaderBoxes, placeLabels, placeLedLabels } from '../flows/label-places'
import type { Place } from '../../shared/place'
import type { DrawnPlace, PublishedFlow } from './drawn-flows'
import type { FlowNumber } from './flow-numbers'
import { placeNumbers } from './flow-numbers'
import type { MapFrame } from './map-frame'
import { leastOf } from './published-numbers'
import { textWidthPx } from './text-layout'
import { textPx } from './figure-theme'
import type { Voice } from './voice'

/** One map in pixels, before it becomes SVG. */
export interface MapPanel {
  readonly frame: MapFrame
  readonly drawing: Drawing
  readonly arrows: ReadonlyMap<FlowShape, PublishedFlow>
  readonly labels: readonly LedLabel[]
  readonly numbers: readonly FlowNumber[]
  /** Places with a count that no drawn flow touches. */
  readonly quiet: readonly Point[]
}

/** What one map holds: arrows, largest first; places that they touch or that keep flows inside; other places. */
export interface PanelParts {
  readonly arrows: readonly PublishedFlow[]
  readonly nodes: readonly DrawnPlace[]
  readonly quiet: readonly DrawnPlace[]
  /** All places are named where there are few. */
  readonly isSmall: boolean
}

/** The ends of so many of the largest arrows are named before all others, if need be at the end of a line. */
const namedArrows = 12
/** So many of the largest have their number before other names are placed. */
const firstNumbers = 3
const numberedFlows = 14

export function drawPanel({ arrows, nodes }: PanelParts, frame: MapFrame, scale: DrawingScale): Drawing {
  const links = arrows.map(({ from, to, count }) => ({ from, to, value: leastOf(count) }))
  const round = frame.extent === 'world' ? { worldWidthPx: frame.widthPx } : {}
  const placed = nodes.flatMap((place) => nodeOf(place, frame))
  return drawFlows(placed, links, scale, 1.5 * frame.widthPx, round)
}

function nodeOf({ place, value, inside, role }: DrawnPlace, frame: MapFrame): readonly FlowNode[] {
  const anchor = placeAnchor(place)
  return anchor ? [{ place, at: frame.project(anchor), value, domestic: leastOf(inside), role }] : []
}

/** Names and numbers: first those of the largest flows, then what still has room. */
export function labelPanel(
  parts: PanelParts,
  frame: MapFrame,
  drawing: Drawing,
  scale: DrawingScale,
  voice: Voice
): MapPanel {
  const bounds: Box = { left: 3, top: 3, right: frame.widthPx - 3, bottom: frame.heightPx - 3 }
  const arrows = arrowsOf(parts, drawing)
  const requests = requestsOf(parts, scale, voice)
  const { nodes, flows } = drawing
  const first = placeLedLabels(requests.first, nodes, flows, [], bounds)
  const namesTaken = first.flatMap((label) => [label.box, ...leaderBoxes(label)])
  const largest = [...flows].reverse()
  const terms = { textPx, bounds, voice }
  const mainNumbers = placeNumbers(largest.slice(0, firstNumbers), arrows, drawing, 'has-to-stand', {
    ...terms,
    taken: namesTaken
  })
  const taken = [...namesTaken, ...mainNumbers.map(({ box }) => box)]
  const then = placeLabels(requests.then, nodes, flows, taken, bounds).map((label) => ({ ...label, leader: null }))
  const numbers = placeNumbers(largest.slice(firstNumbers, numberedFlows), arrows, drawing, 'where-there-is-room', {
    ...terms,
    taken: [...taken, ...then.map(({ box }) => box)]
  })
  return {
    frame,
    drawing,
    arrows,
    labels: [...first, ...then],
    numbers: [...mainNumbers, ...numbers],
    quiet: parts.quiet.flatMap((place) => nodeOf(place, frame).map(({ at }) => at))
  }
}

function arrowsOf({ arrows }: PanelParts, { flows }: Drawing): ReadonlyMap<FlowShape, PublishedFlow> {
  const key = ({ from, to }: { readonly from: Place; readonly to: Place }) => `${from}>${to}`
  const byKey = new Map(arrows.map((flow) => [key(flow), flow]))
  return new Map(
    flows.flatMap((shape) => {
      const flow = byKey.get(key(shape))
      return flow ? [[shape, flow] as const] : []
    })
  )
}

interface Requests {
  readonly first: readonly LabelRequest[]
  readonly then: readonly LabelRequest[]
}

function requestsOf({ arrows, nodes, isSmall }: PanelParts, scale: DrawingScale, voice: Voice): Requests {
  const largest = new Map<Place, number>()
  for (const { from, to, count } of arrows.slice(0, namedArrows)) {
    for (const end of [from, to]) largest.set(end, Math.max(largest.get(end) ?? 0, leastOf(count)))
  }
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const isWideRing = ({ inside }: DrawnPlace) => leastOf(inside) > 2 * floorValue(scale)
  const request = ({ place }: DrawnPlace, weight: number): LabelRequest => {
    const text = voice.place(place)
    return { place, text, widthPx: textWidthPx(text, textPx, 600), heightPx: textPx * 1.15, weight }
  }
  return {
    first: nodes.filter(({ place }) => largest.has(place)).map((node) => request(node, largest.get(node.place) ?? 0)),
    then: nodes
      .filter((node) => !largest.has(node.place) && (isSmall || ends.has(node.place) || isWideRing(node)))
      .map((node) => request(node, node.value + leastOf(node.inside)))
  }
}
