import type { Drawing, FlowShape, NodeShape, Point } from './drawing'
import { boxHolds, boxOf, distance, distanceToPath, grownBox } from './plane'

export type Hit =
  { readonly kind: 'node'; readonly node: NodeShape } | { readonly kind: 'flow'; readonly flow: FlowShape }

/** What is under a point: the smallest node first, then the nearest flow, the one drawn on top where several are under it. */
export function hitTest(drawing: Drawing, point: Point, tolerancePx: number): Hit | null {
  const node = drawing.nodes.findLast(({ at, rimPx }) => distance(at, point) <= Math.max(rimPx, 5) + tolerancePx / 2)
  if (node) return { kind: 'node', node }
  let nearest: FlowShape | null = null
  let least = tolerancePx
  for (const flow of drawing.flows) {
    const reach = flow.widthPx / 2 + tolerancePx
    if (!boxHolds(grownBox(boxOf(flow.path), reach), point)) continue
    const beyond = Math.max(0, distanceToPath(point, flow.path) - flow.widthPx / 2)
    if (beyond <= least) [nearest, least] = [flow, beyond]
  }
  return nearest ? { kind: 'flow', flow: nearest } : null
}
