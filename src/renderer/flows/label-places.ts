import type { Box, FlowShape, LabelRequest, NodeShape, PlacedLabel, Point } from './drawing'
import { boxesMeet, boxHolds, boxOf, clamp, distance } from './plane'

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
  const byPlace = new Map(nodes.map((node) => [node.place, node]))
  const tracks = flows.map((flow) => ({ flow, box: boxOf(flow.outline) }))
  const placed: PlacedLabel[] = []
  for (const request of [...requests].sort((a, b) => b.weight - a.weight || (a.place < b.place ? -1 : 1))) {
    const node = byPlace.get(request.place)
    if (!node || !boxHolds(frame, node.at) || obstacles.some((box) => boxHolds(box, node.at))) continue
    const taken = [...obstacles, ...placed.map(({ box }) => box)]
    const cost = (box: Box, most: number) => {
      const ofNodes = costOfNodes(box, node, nodes)
      return ofNodes >= most ? ofNodes : ofNodes + costOfFlows(box, tracks, most - ofNodes)
    }
    const best = cheapestSite(request, node, { taken, frame, cost })
    if (best) placed.push(best)
  }
  return placed
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
