import type { Place } from '../../shared/place'
import type { Drawing, DrawingScale, FlowLink, FlowNode, FlowShape, NodeShape } from './drawing'
import { ringOutline, ringRimPx } from './domestic-ring'
import { bendFlows, linkKey, nearestCopy, type BentFlow, type Course, type Surroundings } from './flow-bends'
import { arrowOutline, middleOf } from './flow-curve'
import { boxOf } from './plane'
import { isAtFloor, isRingCut, radiusPx, ringWidthPx, widthPx } from './flow-scale'

export { linkKey, nearestCopy } from './flow-bends'
export { arrowOutline, bandOutline, grownOutline } from './flow-curve'
export { ringOutline } from './domestic-ring'
export { hitTest, type Hit } from './flow-hit'
export { largerRole, nodeValue } from './place-role'

/**
 * `worldWidthPx`: the drawing repeats after this distance, and flows take the shorter way round; such a flow ends at the
 * copy of its destination beside the world. `kept`: bends of an earlier drawing by `linkKey`, held on to where possible.
 */
export interface DrawingOptions {
  readonly worldWidthPx?: number
  readonly kept?: ReadonlyMap<string, number>
  /** Takes kept bends as they are, without judging them: for the frames of a movement. */
  readonly hold?: boolean
}

/**
 * Flows and nodes as outlines in the pixels of `nodes`. `diagonalPx`: of the map; longer flows bow more, up to 0.45 of
 * it. Links with an end that is not among the nodes, domestic ones (a node's `domestic` is its ring) and those without
 * a positive value are not drawn. The same input gives the same drawing, whatever its order.
 */
export function drawFlows(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  scale: DrawingScale,
  diagonalPx: number,
  options: DrawingOptions = {}
): Drawing {
  const shapes = nodes.map((node) => nodeShape(node, scale))
  const byPlace = new Map(shapes.map((shape) => [shape.place, shape]))
  const around: Surroundings = {
    unit: scale.unit,
    diagonalPx,
    nodes: shapes.map(({ at, rimPx }) => ({ at, radiusPx: rimPx })),
    extent: boxOf(shapes.map(({ at }) => at)),
    worldWidthPx: options.worldWidthPx ?? null,
    kept: options.kept ?? new Map(),
    hold: options.hold ?? false
  }
  const bent = bendFlows(coursesOf(links, byPlace, scale, around.worldWidthPx), around)
  return {
    flows: bent.map((flow) => flowShape(flow, scale)).reverse(),
    nodes: shapes.sort((a, b) => b.rimPx - a.rimPx || byCode(a.place, b.place))
  }
}

function nodeShape({ place, at, value, domestic, role }: FlowNode, scale: DrawingScale): NodeShape {
  const radius = radiusPx(value, scale)
  const bare = { place, at, radiusPx: radius, role, domestic }
  if (!(domestic > 0)) return { ...bare, rimPx: radius, ring: null, ringCut: false }
  const width = ringWidthPx(domestic, scale)
  return {
    ...bare,
    rimPx: ringRimPx(radius, width, scale.unit),
    ring: ringOutline(at, radius, width, scale.unit),
    ringCut: isRingCut(domestic, scale)
  }
}

/** Widest first; equal ones by code. */
function coursesOf(
  links: readonly FlowLink[],
  nodes: ReadonlyMap<Place, NodeShape>,
  scale: DrawingScale,
  worldWidthPx: number | null
): readonly Course[] {
  const drawn = links.filter((link) => link.from !== link.to && link.value > 0)
  const byKey = new Map(drawn.map((link) => [linkKey(link), link]))
  const courses = [...byKey.values()].flatMap((link): readonly Course[] => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)]
    if (!from || !to) return []
    const width = widthPx(link.value, scale)
    const back = byKey.get(linkKey({ from: link.to, to: link.from }))
    const otherWidth = back ? widthPx(back.value, scale) : 0
    const most = 0.7 * Math.min(from.radiusPx, to.radiusPx)
    const offsetPx = Math.min((width + otherWidth) / 4 + 0.8 * scale.unit, most)
    return [
      {
        link,
        from: { at: from.at, radiusPx: from.rimPx },
        to: { at: [nearestCopy(to.at[0], from.at[0], worldWidthPx), to.at[1]], radiusPx: to.rimPx },
        widthPx: width,
        pairOffsetPx: back ? offsetPx : null
      }
    ]
  })
  return courses.sort((a, b) => b.link.value - a.link.value || byCode(linkKey(a.link), linkKey(b.link)))
}

function flowShape({ course, bend, curve, path }: BentFlow, scale: DrawingScale): FlowShape {
  return {
    ...course.link,
    widthPx: course.widthPx,
    atFloor: isAtFloor(course.link.value, scale),
    outline: arrowOutline(path, course.widthPx, scale.unit),
    path,
    bend,
    ...middleOf(curve, path)
  }
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
