import { placeAnchor } from '../countries/atlas'
import type { Box, Drawing, DrawingScale, FlowNode, FlowShape, PlacedLabel, Point } from '../flows/drawing'
import { drawFlows } from '../flows/flow-geometry'
import type { DrawingSize } from '../flows/flow-scale'
import { drawingScale } from '../flows/flow-scale'
import { placeLabels } from '../flows/label-places'
import type { Place } from '../../shared/place'
import type { DrawnFlows, DrawnPlace, PublishedFlow } from './drawn-flows'
import type { MapFrame } from './map-frame'
import { fitMap, withRoom } from './map-frame'
import { leastOf } from './published-numbers'
import { textWidthPx } from './text-layout'
import type { Voice } from './voice'

/** 170 mm drawn on 1000 px: 7.2 points are 15 px. */
export const textPx = 15
export const pageWidthPx = 1000
export const pageWidthMm = 170

const sizes: Readonly<Record<MapFrame['extent'], DrawingSize>> = {
  part: { unit: 1.1, widestPx: 14, largestRadiusPx: 13 },
  world: { unit: 0.95, widestPx: 10, largestRadiusPx: 10 }
}
/** Room that flows may take above and below the map. */
const mostRoomPx = 80
const numberedFlows = 14
/** So few places are all named, also those that no arrow touches. */
const fewPlaces = 30

/** A number beside its arrow. */
export interface FlowNumber {
  readonly text: string
  readonly box: Box
}

/** Everything on the map in pixels, before it becomes SVG. */
export interface MapPlan {
  readonly frame: MapFrame
  readonly scale: DrawingScale
  readonly drawing: Drawing
  readonly arrows: ReadonlyMap<FlowShape, PublishedFlow>
  readonly labels: readonly PlacedLabel[]
  readonly numbers: readonly FlowNumber[]
  /** Ends of drawn arrows that no label fits beside. */
  readonly unlabelled: readonly Place[]
  readonly hiddenPlaces: readonly Place[]
}

export function planMap(drawn: DrawnFlows, widthPx: number, voice: Voice): MapPlan {
  const tight = fitMap(waysOf(drawn), widthPx, 46)
  const above = roomFor(drawingOn(drawn, tight).drawing, tight)
  const frame = withRoom(tight, above.top, above.bottom)
  const { drawing, scale } = drawingOn(drawn, frame)
  const bounds = { left: 3, top: 3, right: widthPx - 3, bottom: frame.heightPx - 3 }
  const labels = labelsOf(drawn, drawing, bounds, voice)
  const byKey = new Map(drawn.arrows.map((flow) => [keyOf(flow), flow]))
  const arrows = new Map(
    drawing.flows.flatMap((shape) => {
      const flow = byKey.get(keyOf(shape))
      return flow ? [[shape, flow] as const] : []
    })
  )
  const labelled = new Set(labels.map(({ place }) => place))
  return {
    frame,
    scale,
    drawing,
    arrows,
    labels,
    numbers: numbersOf(drawing, arrows, labels, bounds, voice),
    unlabelled: [...endsOf(drawn)].filter((place) => !labelled.has(place)),
    hiddenPlaces: drawn.hiddenPlaces
  }
}

function drawingOn(drawn: DrawnFlows, frame: MapFrame) {
  const nodes = drawn.places.flatMap((place) => nodeOf(place, frame))
  const links = drawn.arrows.map(({ from, to, count }) => ({ from, to, value: leastOf(count) }))
  const mostFlow = links[0]?.value ?? Math.max(0, ...nodes.map(({ domestic }) => domestic))
  const scale = drawingScale(sizes[frame.extent], mostFlow, Math.max(0, ...nodes.map(({ value }) => value)))
  const round = frame.extent === 'world' ? { worldWidthPx: frame.widthPx } : {}
  return { scale, drawing: drawFlows(nodes, links, scale, 1.5 * frame.widthPx, round) }
}

/** How far flows bow out of the map, above and below. */
function roomFor({ flows }: Drawing, { heightPx }: MapFrame): { readonly top: number; readonly bottom: number } {
  const ys = flows.flatMap(({ outline }) => outline.map(([, y]) => y))
  const room = (px: number) => Math.min(mostRoomPx, Math.max(0, Math.ceil(px)))
  return { top: room(4 - Math.min(4, ...ys)), bottom: room(Math.max(heightPx - 4, ...ys) - heightPx + 4) }
}

function waysOf({ arrows, places }: DrawnFlows) {
  const ways = arrows.flatMap((flow) => {
    const [from, to] = [placeAnchor(flow.from), placeAnchor(flow.to)]
    return from && to ? [{ from, to }] : []
  })
  if (ways.length > 0) return ways
  return places.flatMap(({ place }) => {
    const at = placeAnchor(place)
    return at ? [{ from: at, to: at }] : []
  })
}

function keyOf({ from, to }: { readonly from: Place; readonly to: Place }): string {
  return `${from}>${to}`
}

function nodeOf({ place, value, inside, role }: DrawnPlace, frame: MapFrame): readonly FlowNode[] {
  const anchor = placeAnchor(place)
  return anchor ? [{ place, at: frame.project(anchor), value, domestic: leastOf(inside), role }] : []
}

function endsOf({ arrows }: DrawnFlows): ReadonlySet<Place> {
  return new Set(arrows.flatMap(({ from, to }) => [from, to]))
}

function labelsOf(drawn: DrawnFlows, drawing: Drawing, bounds: Box, voice: Voice): readonly PlacedLabel[] {
  const ends = endsOf(drawn)
  const requests = drawn.places
    .filter(({ place }) => drawn.places.length <= fewPlaces || ends.has(place))
    .map(({ place, value, inside }) => {
      const text = voice.place(place)
      return {
        place,
        text,
        widthPx: textWidthPx(text, textPx, 600),
        heightPx: textPx * 1.15,
        weight: value + leastOf(inside)
      }
    })
  return placeLabels(requests, drawing.nodes, drawing.flows, [], bounds)
}

/** Numbers of the largest flows, where there is room beside or on the arrow. */
function numbersOf(
  drawing: Drawing,
  arrows: MapPlan['arrows'],
  labels: readonly PlacedLabel[],
  bounds: Box,
  voice: Voice
): readonly FlowNumber[] {
  const taken: Box[] = [
    ...labels.map(({ box }) => box),
    ...drawing.nodes.map(({ at: [x, y], rimPx }) => ({
      left: x - rimPx,
      top: y - rimPx,
      right: x + rimPx,
      bottom: y + rimPx
    }))
  ]
  const numbers: FlowNumber[] = []
  for (const shape of [...drawing.flows].reverse().slice(0, numberedFlows)) {
    const flow = arrows.get(shape)
    if (!flow) continue
    const text = voice.count(flow.count)
    const others = drawing.flows.filter((other) => other !== shape && other.widthPx > 2)
    const box = sitesBeside(shape, textWidthPx(text, textPx, 600)).find(
      (site) =>
        holds(bounds, site) &&
        !taken.some((other) => meet(other, site)) &&
        !others.some((other) => crosses(other, site))
    )
    if (!box) continue
    numbers.push({ text, box })
    taken.push(box)
  }
  return numbers
}

/** Beside the curve at its middle and at a third, outside first, then inside. */
function sitesBeside(shape: FlowShape, widthPx: number): readonly Box[] {
  const [height, gap] = [textPx, 4]
  return [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((part) => {
    const at = shape.path[Math.round((shape.path.length - 1) * part)] ?? shape.middle
    return [1, -1].map((side): Box => {
      const [nx, ny] = [shape.normal[0] * side, shape.normal[1] * side]
      const reach = shape.widthPx / 2 + gap + (Math.abs(nx) * widthPx + Math.abs(ny) * height) / 2
      const [x, y]: Point = [at[0] + nx * reach, at[1] + ny * reach]
      return { left: x - widthPx / 2, top: y - height / 2, right: x + widthPx / 2, bottom: y + height / 2 }
    })
  })
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}

function crosses(shape: FlowShape, { left, top, right, bottom }: Box): boolean {
  return shape.path.some(([x, y]) => x > left && x < right && y > top && y < bottom)
}
