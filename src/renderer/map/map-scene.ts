import type { Flow, PlaceTotals } from '../../shared/answer'
import { hasAnchor, type Place } from '../../shared/place'
import type { Drawing, DrawingScale, FlowLink, FlowNode } from '../flows/drawing'
import { drawFlows, largerRole, linkKey, nodeValue } from '../flows/flow-geometry'
import { toWorldPx, type LonLat } from './mercator'

/** What the map draws, before it has pixels. */
export interface MapScene {
  readonly nodes: readonly (Omit<FlowNode, 'at'> & { readonly anchor: LonLat })[]
  readonly links: readonly FlowLink[]
  /** Upper bound of each bounded flow by `linkKey`; exact ones are absent. */
  readonly upTo: ReadonlyMap<string, number>
}

/** A count that may be none still is a flow: it is drawn at the least width. */
const barely = 1e-9

/**
 * Places without an anchor, and flows with such an end, are not drawn; the caption counts them. Widths and radii show
 * the least that a bounded count allows.
 */
export function sceneOf(
  flows: readonly Flow[],
  places: readonly PlaceTotals[],
  anchorOf: (place: Place) => LonLat | null
): MapScene {
  const nodes = places.flatMap((totals) => {
    const anchor = hasAnchor(totals.place) ? anchorOf(totals.place) : null
    const { source, transit, destination, domestic } = totals
    if (!anchor || source.high + transit.high + destination.high + domestic.high <= 0) return []
    const ring = domestic.high > 0 ? Math.max(domestic.low, barely) : 0
    return [{ place: totals.place, anchor, value: nodeValue(totals), domestic: ring, role: largerRole(totals) }]
  })
  const drawn = new Set(nodes.map(({ place }) => place))
  const crossing = flows.filter(
    ({ from, to, count }) => from !== to && count.high > 0 && drawn.has(from) && drawn.has(to)
  )
  return {
    nodes,
    links: crossing.map(({ from, to, count }) => ({ from, to, value: Math.max(count.low, barely) })),
    upTo: new Map(
      crossing.filter(({ count }) => count.high > count.low).map((flow) => [linkKey(flow), flow.count.high])
    )
  }
}

/** The scene in the pixels of a world of the given width. `bends`: of the drawing before, kept or at least preferred. */
export function drawScene(
  scene: MapScene,
  scale: DrawingScale,
  frame: { readonly worldWidthPx: number; readonly diagonalPx: number },
  bends: { readonly kept: ReadonlyMap<string, number>; readonly hold: boolean }
): Drawing {
  const nodes = scene.nodes.map(({ anchor, ...node }) => ({ ...node, at: toWorldPx(anchor, frame.worldWidthPx) }))
  return drawFlows(nodes, scene.links, scale, frame.diagonalPx, { worldWidthPx: frame.worldWidthPx, ...bends })
}

export function bendsOf(drawing: Drawing): ReadonlyMap<string, number> {
  return new Map(drawing.flows.map((flow) => [linkKey(flow), flow.bend]))
}
