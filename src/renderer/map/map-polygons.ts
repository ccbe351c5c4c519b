import { placeKind } from '../../shared/place'
import type { Drawing, DrawingScale, FlowShape, NodeShape, Point } from '../flows/drawing'
import { arrowOutline, bandOutline, grownOutline, linkKey } from '../flows/flow-geometry'
import { widthPx } from '../flows/flow-scale'
import type { Marks } from './map-selection'
import { colourOf, mixed, type Colour, type MapTheme } from './map-theme'
import { circleOutline, dashedCircle, roleOutline } from './role-shapes'

/** One filled outline in world pixels. `key`: what it belongs to. */
export interface MapPolygon {
  readonly key: string
  readonly outline: readonly Point[]
  readonly colour: Colour
}

export interface Paint {
  readonly theme: MapTheme
  readonly scale: DrawingScale
  readonly marks: Marks
  readonly upTo: ReadonlyMap<string, number>
}

const contextPart = 0.66
const leastSelectedPx = 4
/** With more flows than this, the casings of thin ones would be more white than the flows are blue. */
const mostCasedThin = 150
const smallestDiscPx = 5.2

/** All flows in the order to paint, each over its casing; a bounded one over the pale band of its upper bound. */
export function flowPolygons(drawing: Drawing, worldWidthPx: number, paint: Paint): readonly MapPolygon[] {
  const { theme, scale, marks, upTo } = paint
  const faded = marks.flows.size > 0 || marks.places.size > 0
  const colour = mixed(theme.flow, theme.land, theme.flowOpacity * (faded ? contextPart : 1))
  return drawing.flows.flatMap((flow) => {
    const key = linkKey(flow)
    const high = upTo.get(key)
    const cased = flow.widthPx > 1.6 * scale.unit || drawing.flows.length <= mostCasedThin
    const casing = cased ? [casingOf(key, flow.outline, 0.9 * scale.unit, theme)] : []
    const band = high === undefined ? [] : [reachBand(flow, widthPx(high, scale), paint)]
    return onBothSides([...band, ...casing, { key, outline: flow.outline, colour }], flow, worldWidthPx)
  })
}

function casingOf(key: string, outline: readonly Point[], px: number, theme: MapTheme): MapPolygon {
  return { key, outline: grownOutline(outline, px), colour: colourOf(theme.land) }
}

/** From the least to the most that a bounded count allows, pale, without a head. */
function reachBand(flow: FlowShape, reachPx: number, { theme }: Paint): MapPolygon {
  return { key: linkKey(flow), outline: bandOutline(flow.path, reachPx), colour: mixed(theme.flow, theme.land, 0.28) }
}

/** Selected flows in accent over a strong casing; a hovered one in ink. The selected part never looks thinner than 4 px. */
export function markedPolygons(
  drawing: Drawing,
  worldWidthPx: number,
  paint: Paint,
  hovered: string | null
): readonly MapPolygon[] {
  const { theme, scale, marks } = paint
  return drawing.flows.flatMap((flow) => {
    const key = linkKey(flow)
    const mark = marks.flows.get(key)
    if (!mark && key !== hovered) return []
    const part = mark?.part ?? null
    const partPx = part === null ? flow.widthPx : Math.min(widthPx(part, scale), flow.widthPx)
    const wide = mark ? Math.max(leastSelectedPx * scale.unit, partPx) : flow.widthPx
    const outline = arrowOutline(flow.path, wide, scale.unit)
    const colour = colourOf(mark ? theme.accent : theme.ink2)
    const casing = casingOf(key, outline, 1.8 * scale.unit, theme)
    return onBothSides([casing, { key, outline, colour }], flow, worldWidthPx)
  })
}

/** A flow that leaves the world on one side is painted a second time where it comes in on the other. */
function onBothSides(polygons: readonly MapPolygon[], flow: FlowShape, worldWidthPx: number): readonly MapPolygon[] {
  const tipX = flow.path.at(-1)?.[0] ?? 0
  const shift = tipX > worldWidthPx ? -worldWidthPx : tipX < 0 ? worldWidthPx : 0
  if (shift === 0) return polygons
  const moved = polygons.map((polygon) => ({
    ...polygon,
    outline: polygon.outline.map(([x, y]): Point => [x + shift, y])
  }))
  return [...polygons, ...moved]
}

/** Discs with the shape of the larger role, domestic rings, and accent rings around what is selected. */
export function nodePolygons(drawing: Drawing, paint: Paint): readonly MapPolygon[] {
  return drawing.nodes.flatMap((node) => onePlace(node, paint))
}

function onePlace(node: NodeShape, paint: Paint): readonly MapPolygon[] {
  const { theme, marks, scale } = paint
  const of = (outline: readonly Point[], colour: Colour): MapPolygon => ({ key: node.place, outline, colour })
  const land = colourOf(theme.land)
  const chosen = marks.places.has(node.place)
  const rim = Math.max(node.rimPx, smallestDiscPx * scale.unit)
  const selection = chosen
    ? [
        of(circleOutline(node.at, rim + 3.4 * scale.unit), colourOf(theme.accent)),
        of(circleOutline(node.at, rim + 1.4 * scale.unit), land)
      ]
    : []
  const ring = node.ring ? [of(node.ring, mixed(theme.flow, theme.land, theme.flowOpacity))] : []
  const under = [of(circleOutline(node.at, node.radiusPx + 1.3 * scale.unit), land)]
  return [...selection, ...under, ...ring, ...markOf(node, paint, of)]
}

function markOf(
  node: NodeShape,
  { theme, scale }: Paint,
  of: (outline: readonly Point[], colour: Colour) => MapPolygon
): readonly MapPolygon[] {
  const hue = colourOf(theme[node.role])
  const shape = (sizePx: number, colour: Colour) => of(roleOutline(node.role, node.at, sizePx), colour)
  if (node.radiusPx < smallestDiscPx * scale.unit) {
    const size = Math.max(3 * scale.unit, node.radiusPx)
    return [shape(size + 1.1 * scale.unit, colourOf(theme.land)), shape(size, hue)]
  }
  if (placeKind(node.place) === 'region') {
    const line = Math.max(1.6 * scale.unit, node.radiusPx * 0.16)
    const dashes = dashedCircle(node.at, node.radiusPx, line).map((dash) => of(dash, hue))
    return [
      of(circleOutline(node.at, node.radiusPx), colourOf(theme.land)),
      ...dashes,
      shape(node.radiusPx * 0.45, hue)
    ]
  }
  const disc = of(circleOutline(node.at, node.radiusPx), hue)
  return [disc, shape(node.radiusPx * 0.45, colourOf(theme.mark))]
}
