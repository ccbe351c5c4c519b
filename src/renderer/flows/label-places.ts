import type { Box, FlowShape, LabelRequest, NodeShape, PlacedLabel, Point } from './drawing'
import { along, between, boxesMeet, boxHolds, boxOf, clamp, distance, grownBox } from './plane'

interface Site {
  readonly side: Point
  readonly anchor: PlacedLabel['anchor']
}

const slant = Math.SQRT1_2

/** In order of preference: right, left, below, above, upper right, lower right, upper left, lower left. */
const sites: readonly Site[] = [
  { side: [1, 0], anchor: 'start' },
  { side: [-1, 0], anchor: 'end' },
  { side: [0, 1], anchor: 'middle' },
  { side: [0, -1], anchor: 'middle' },
  { side: [slant, -slant], anchor: 'start' },
  { side: [slant, slant], anchor: 'start' },
  { side: [-slant, -slant], anchor: 'end' },
  { side: [-slant, slant], anchor: 'end' }
]

const costOfLaterSite = 0.12
/** A label that would cover more than this is left out: half of a large node, or a wide flow lengthwise. */
const tooDear = 5.5

/** A label away from its node, tied to it by a thin line from the rim to the text. */
export interface LedLabel extends PlacedLabel {
  readonly leader: readonly [rim: Point, text: Point] | null
}

/**
 * Labels beside their nodes, heaviest first, none over another, over an obstacle or outside the frame; those that would
 * hide too much of nodes and flows are absent. Same pixels for all arguments.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly NodeShape[],
  flows: readonly FlowShape[],
  obstacles: readonly Box[],
  frame: Box
): readonly PlacedLabel[] {
  return settleLabels(requests, { nodes, flows, obstacles, frame }, () => null).map(
    ({ leader: _none, ...label }) => label
  )
}

/** As `placeLabels`, but a label without room beside its node is led to free space nearby. */
export function placeLedLabels(
  requests: readonly LabelRequest[],
  nodes: readonly NodeShape[],
  flows: readonly FlowShape[],
  obstacles: readonly Box[],
  frame: Box
): readonly LedLabel[] {
  return settleLabels(requests, { nodes, flows, obstacles, frame }, cheapestFarSite)
}

/** Boxes along a leader: what a later label has to keep off. */
export function leaderBoxes({ leader }: LedLabel): readonly Box[] {
  if (!leader) return []
  const [start, end] = leader
  const steps = Math.max(1, Math.ceil(distance(start, end) / leaderStepPx))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = between(start, end, step / steps)
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }
  })
}

const leaderStepPx = 5

interface Surroundings {
  readonly nodes: readonly NodeShape[]
  readonly flows: readonly FlowShape[]
  readonly obstacles: readonly Box[]
  readonly frame: Box
}

function settleLabels(
  requests: readonly LabelRequest[],
  { nodes, flows, obstacles, frame }: Surroundings,
  otherwise: (request: LabelRequest, node: NodeShape, terms: Terms) => LedLabel | null
): readonly LedLabel[] {
  const byPlace = new Map(nodes.map((node) => [node.place, node]))
  const tracks = flows.map((flow) => ({ flow, box: boxOf(flow.outline) }))
  const placed: LedLabel[] = []
  for (const request of [...requests].sort((a, b) => b.weight - a.weight || (a.place < b.place ? -1 : 1))) {
    const node = byPlace.get(request.place)
    if (!node || !boxHolds(frame, node.at) || obstacles.some((box) => boxHolds(box, node.at))) continue
    const taken = [...obstacles, ...placed.flatMap((label) => [label.box, ...leaderBoxes(label)])]
    const cost = (box: Box, most: number) => {
      const ofNodes = costOfNodes(box, node, nodes)
      return ofNodes >= most ? ofNodes : ofNodes + costOfFlows(box, tracks, most - ofNodes)
    }
    const terms = { taken, frame, cost }
    const best = cheapestSite(request, node, terms)
    const label = best ? { ...best, leader: null } : otherwise(request, node, terms)
    if (label) placed.push(label)
  }
  return placed
}

const farRings = [1.6, 2.4, 3.4, 4.6, 6, 7.6, 9.4]
const farDirections = 24
/** Each text height further away costs as much as this. */
const costOfReach = 0.35
const tooDearFar = 7
/** A led label keeps this part of its height off other places, or it would seem to name them. */
const ownRoom = 0.7

/** Free space around the node, near before far; the line to it crosses no other label. */
function cheapestFarSite(request: LabelRequest, node: NodeShape, { taken, frame, cost }: Terms): LedLabel | null {
  let best: LedLabel | null = null
  let least = tooDearFar
  for (const ring of farRings) {
    if (ring * costOfReach >= least) break
    for (let step = 0; step < farDirections; step++) {
      const angle = (2 * Math.PI * step) / farDirections
      const side: Point = [Math.cos(angle), Math.sin(angle)]
      const anchor = side[0] > 0.3 ? 'start' : side[0] < -0.3 ? 'end' : 'middle'
      const box = farBox(along(node.at, side, node.rimPx + ring * request.heightPx), anchor, request)
      if (!isWithin(box, frame) || taken.some((other) => boxesMeet(other, box))) continue
      const label = { place: request.place, text: request.text, box, anchor, leader: leaderTo(box, node) } as const
      const crossed = leaderBoxes(label).some((spot) => taken.some((other) => boxesMeet(other, spot)))
      const price = ring * costOfReach + cost(grownBox(box, ownRoom * request.heightPx), least)
      if (!crossed && price < least) [best, least] = [label, price]
    }
  }
  return best
}

function farBox([x, y]: Point, anchor: PlacedLabel['anchor'], { widthPx, heightPx }: LabelRequest): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - widthPx : x - widthPx / 2
  return { left, top: y - heightPx / 2, right: left + widthPx, bottom: y + heightPx / 2 }
}

/** From the rim to the nearest point of the text, a little short of both. */
function leaderTo(box: Box, { at, rimPx }: NodeShape): readonly [Point, Point] {
  const height = box.bottom - box.top
  const end: Point = [
    clamp(at[0], box.left, box.right),
    clamp(at[1], box.top + 0.3 * height, box.bottom - 0.3 * height)
  ]
  const length = distance(at, end)
  const start = length <= rimPx + 2 ? end : between(at, end, (rimPx + 1) / length)
  return [start, between(at, end, Math.max(0, 1 - 2 / Math.max(2, length)))]
}

interface Terms {
  readonly taken: readonly Box[]
  readonly frame: Box
  /** May stop counting at `most`. */
  readonly cost: (box: Box, most: number) => number
}

function cheapestSite(request: LabelRequest, node: NodeShape, { taken, frame, cost }: Terms): PlacedLabel | null {
  let best: PlacedLabel | null = null
  let least = tooDear
  for (const [order, site] of sites.entries()) {
    const preference = order * costOfLaterSite
    if (preference >= least) break
    const box = boxAt(site, request, node)
    if (!isWithin(box, frame) || taken.some((other) => boxesMeet(other, box))) continue
    const price = preference + cost(box, least - preference)
    if (price < least) {
      least = price
      best = { place: request.place, text: request.text, box, anchor: site.anchor }
    }
  }
  return best
}

function boxAt({ side, anchor }: Site, { widthPx, heightPx }: LabelRequest, { at, rimPx }: NodeShape): Box {
  const reach = rimPx + heightPx * 0.28
  const [x, y] = [at[0] + side[0] * reach, at[1] + side[1] * reach]
  const left = anchor === 'start' ? x : anchor === 'end' ? x - widthPx : x - widthPx / 2
  const top = y - heightPx / 2 + (Math.sign(side[1]) * heightPx * (anchor === 'middle' ? 1 : 0.55)) / 2
  return { left, top, right: left + widthPx, bottom: top + heightPx }
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
}

function costOfNodes(box: Box, own: NodeShape, nodes: readonly NodeShape[]): number {
  let cost = 0
  for (const node of nodes) {
    if (node === own) continue
    const nearest: Point = [clamp(node.at[0], box.left, box.right), clamp(node.at[1], box.top, box.bottom)]
    const depth = node.rimPx + 1 - distance(nearest, node.at)
    if (depth > 0) cost += 2.5 + (3 * depth) / (box.bottom - box.top)
  }
  return cost
}

interface Track {
  readonly flow: FlowShape
  readonly box: Box
}

function costOfFlows(box: Box, tracks: readonly Track[], most: number): number {
  const height = box.bottom - box.top
  let cost = 0
  for (const track of tracks) {
    if (cost >= most) break
    if (!boxesMeet(track.box, box)) continue
    const within = lengthWithin(track.flow.path, box)
    if (within > 0) cost += Math.min(3, within / height) * (0.35 + (2.2 * track.flow.widthPx) / height)
  }
  return cost
}

function lengthWithin(path: readonly Point[], box: Box): number {
  let length = 0
  let start = path[0]
  for (const end of path) {
    if (start && !isBeside(start, end, box)) length += distance(start, end) * partWithin(start, end, box)
    start = end
  }
  return length
}

function isBeside(a: Point, b: Point, { left, top, right, bottom }: Box): boolean {
  return (
    (a[0] < left && b[0] < left) ||
    (a[0] > right && b[0] > right) ||
    (a[1] < top && b[1] < top) ||
    (a[1] > bottom && b[1] > bottom)
  )
}

/** The part of a segment that lies in a box, 0 to 1. */
function partWithin(a: Point, b: Point, box: Box): number {
  const [enterX, leaveX] = partBetween(a[0], b[0], box.left, box.right)
  const [enterY, leaveY] = partBetween(a[1], b[1], box.top, box.bottom)
  return Math.max(0, Math.min(1, leaveX, leaveY) - Math.max(0, enterX, enterY))
}

function partBetween(from: number, to: number, least: number, most: number): readonly [number, number] {
  if (from === to) return from < least || from > most ? [1, 0] : [0, 1]
  const [first, second] = [(least - from) / (to - from), (most - from) / (to - from)]
  return [Math.min(first, second), Math.max(first, second)]
}
