import type { Box, FlowLink, Point } from './drawing'
import { bentCurve, freePath, headHalfWidthPx, type Curve, type Rim } from './flow-curve'
import { along, boxHolds, boxOf, clamp, direction, distance, distanceToPath, grownBox, rightOf } from './plane'

/** A flow with its ends and width, before it has a curve. Ends are of one world: the shorter way is already chosen. */
export interface Course {
  readonly link: FlowLink
  readonly from: Rim
  readonly to: Rim
  readonly widthPx: number
  /** How far its ends move to its right, where both directions are drawn; null for a flow without its opposite. */
  readonly pairOffsetPx: number | null
}

export interface BentFlow {
  readonly course: Course
  readonly bend: number
  readonly curve: Curve
  readonly path: readonly Point[]
}

/** What bends are judged by. `nodes`: all rims of the drawing, without gaps. `kept`: bends of an earlier drawing. */
export interface Surroundings {
  readonly unit: number
  readonly nodes: readonly Rim[]
  /** Around all nodes: a bow far outside it leaves the picture. */
  readonly extent: Box
  readonly diagonalPx: number
  readonly worldWidthPx: number | null
  readonly kept: ReadonlyMap<string, number>
  /** Kept bends are taken as they are, unjudged. */
  readonly hold: boolean
}

const freeBends = [1, -1, 1.5, -1.5, 0.55, -0.55, 2.1, -2.1]
const pairBends = [1, 1.35, 1.8]

const gapAtStart = 2.2
const gapAtTip = 2.8

export function linkKey(link: Pick<FlowLink, 'from' | 'to'>): string {
  return `${link.from}>${link.to}`
}

/**
 * Chooses each course's bend, in the order given (widest first). A pair of opposite flows is judged by the nodes alone,
 * so that its shape does not depend on what else is drawn. A single flow prefers its right and the bend it had before.
 */
export function bendFlows(courses: readonly Course[], around: Surroundings): readonly BentFlow[] {
  const settled: BentFlow[] = []
  for (const course of courses) {
    const judge = course.pairOffsetPx === null ? (flow: BentFlow) => costAmong(flow, settled, around) : () => 0
    settled.push(cheapest(course, around, judge))
  }
  return settled
}

function cheapest(course: Course, around: Surroundings, judge: (flow: BentFlow) => number): BentFlow {
  const bends = course.pairOffsetPx === null ? freeBends : pairBends
  const kept = around.kept.get(linkKey(course.link))
  if (kept !== undefined && around.hold) return bentFlow(course, kept, around)
  const priced = bends.map((bend) => ({
    bend,
    price: costOfBend(bend, course.pairOffsetPx === null ? kept : undefined)
  }))
  let best = bentFlow(course, bends[0] ?? 1, around)
  let least = Infinity
  for (const { bend, price } of priced.sort((a, b) => a.price - b.price)) {
    if (price >= least) break
    const flow = bentFlow(course, bend, around)
    const cost = price + costOfNodes(flow, around) + judge(flow)
    if (cost < least) [best, least] = [flow, cost]
  }
  return best
}

/** The curve of one course with a given bend. */
export function bentFlow(course: Course, bend: number, around: Surroundings): BentFlow {
  const { from, to, pairOffsetPx, widthPx } = course
  const heading = direction(from.at, to.at)
  const right = rightOf(heading)
  const [start, end] = apart(along(from.at, right, pairOffsetPx ?? 0), along(to.at, right, pairOffsetPx ?? 0), course)
  const length = distance(start, end)
  const usual = (0.1 + 0.13 * Math.min(1, length / (0.45 * around.diagonalPx))) * length
  // Where two nodes nearly touch, the flow has to leave the chord to be seen at all.
  const room = length - from.radiusPx - to.radiusPx - (gapAtStart + gapAtTip) * around.unit
  const needed = 12 * around.unit + 1.2 * widthPx
  const crowded = clamp((needed - room) / needed, 0, 1)
  const least = crowded * (Math.max(from.radiusPx, to.radiusPx) + widthPx / 2 + 4 * around.unit)
  const curve = bentCurve(start, end, Math.sign(bend) * Math.max(usual * Math.abs(bend), least))
  const path = freePath(curve, [
    { at: from.at, radiusPx: from.radiusPx + gapAtStart * around.unit },
    { at: to.at, radiusPx: to.radiusPx + gapAtTip * around.unit }
  ])
  return { course, bend, curve, path }
}

/** Ends moved apart along their line where the anchors all but coincide, so that a curve can stand between them. */
function apart(start: Point, end: Point, { from, to }: Course): readonly [Point, Point] {
  const lacking = 0.8 * (from.radiusPx + to.radiusPx) - distance(start, end)
  if (lacking <= 0) return [start, end]
  const heading = direction(start, end)
  return [along(start, heading, -lacking / 2), along(end, heading, lacking / 2)]
}

function costOfBend(bend: number, kept: number | undefined): number {
  const leftwards = bend < 0 ? 0.12 : 0
  const changed = kept !== undefined && kept !== bend ? 1.1 : 0
  return Math.abs(Math.log(Math.abs(bend))) + leftwards + changed
}

/** Passing under a node that is neither end: squared depth, so that a deep crossing is never bought with a shallow one. */
function costOfNodes({ course, path }: BentFlow, around: Surroundings): number {
  const { nodes, unit, worldWidthPx } = around
  const box = boxOf(path)
  const centre = (box.left + box.right) / 2
  let cost = costOfLeaving(box, around)
  const track = coarsely(path)
  for (const { at, radiusPx } of nodes) {
    const near: Point = [nearestCopy(at[0], centre, worldWidthPx), at[1]]
    const clearance = radiusPx + course.widthPx / 2 + 2 * unit
    if (distance(near, course.from.at) < 0.01 || distance(near, course.to.at) < 0.01) continue
    if (!boxHolds(grownBox(box, clearance), near)) continue
    const depth = Math.max(0, clearance - distanceToPath(near, track)) / unit
    cost += 0.3 * Math.min(depth, 1) + 0.04 * depth * depth
  }
  return cost
}

/** A flow is close to a node or not at a sixteenth of its points, too. */
function coarsely(path: readonly Point[]): readonly Point[] {
  const step = Math.max(1, Math.floor(path.length / 16))
  return path.filter((_, index) => index % step === 0 || index === path.length - 1)
}

/** Nothing up to a margin beyond the outermost nodes, then rising with the way out. A world that repeats has no sides. */
function costOfLeaving(box: Box, { extent, worldWidthPx, unit, diagonalPx }: Surroundings): number {
  const sideways = worldWidthPx === null ? Math.max(extent.left - box.left, box.right - extent.right) : 0
  const beyond = Math.max(sideways, extent.top - box.top, box.bottom - extent.bottom)
  const margin = Math.max(40 * unit, 0.08 * diagonalPx)
  return Math.max(0, (beyond - margin) / unit) * 0.02
}

function costAmong(flow: BentFlow, others: readonly BentFlow[], { unit }: Surroundings): number {
  const { link, widthPx } = flow.course
  const [middle, tip, start] = [middleOfPath(flow), tipOf(flow), startOf(flow)]
  let cost = 0
  for (const other of others) {
    const { link: otherLink, widthPx: otherWidthPx } = other.course
    const apartPx = (widthPx + otherWidthPx) / 2 + 2 * unit
    cost += 0.5 * closeness(middle, middleOfPath(other), apartPx)
    if (otherLink.to === link.to) {
      const headsPx = headHalfWidthPx(widthPx, unit) + headHalfWidthPx(otherWidthPx, unit)
      cost += 2 * closeness(tip, tipOf(other), headsPx)
    }
    if (otherLink.from === link.to) cost += 0.6 * closeness(tip, startOf(other), apartPx)
    if (otherLink.to === link.from) cost += 0.6 * closeness(start, tipOf(other), apartPx)
  }
  return cost
}

function closeness(a: Point, b: Point, apartPx: number): number {
  const lacking = Math.max(0, 1 - distance(a, b) / apartPx)
  return 2.5 * lacking * lacking
}

function middleOfPath({ path, course }: BentFlow): Point {
  return path[path.length >> 1] ?? course.from.at
}

function tipOf({ path, course }: BentFlow): Point {
  return path[path.length - 1] ?? course.to.at
}

function startOf({ path, course }: BentFlow): Point {
  return path[0] ?? course.from.at
}

/** The copy of `x` that is nearest to `origin`, in a drawing that repeats every `worldWidthPx`. */
export function nearestCopy(x: number, origin: number, worldWidthPx: number | null): number {
  if (worldWidthPx === null || Math.abs(x - origin) <= worldWidthPx / 2) return x
  return x - Math.round((x - origin) / worldWidthPx) * worldWidthPx
}
