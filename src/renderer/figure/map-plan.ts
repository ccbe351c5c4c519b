import { placeAnchor } from '../countries/atlas'
import type { Drawing, DrawingScale, Point } from '../flows/drawing'
import type { DrawingSize } from '../flows/flow-scale'
import { drawingScale } from '../flows/flow-scale'
import type { Place } from '../../shared/place'
import type { CloseUp } from './close-up'
import { chooseCloseUp } from './close-up'
import type { DrawnFlows, DrawnPlace, PublishedFlow } from './drawn-flows'
import type { MapFrame } from './map-frame'
import { fitMap, taller, withRoom } from './map-frame'
import type { MapPanel, PanelParts } from './map-panel'
import { drawPanel, labelPanel } from './map-panel'
import { leastOf } from './published-numbers'
import type { Voice } from './voice'

/** 170 mm drawn on 1000 px: 7.2 points are 15 px. */
export const pageWidthPx = 1000
export const pageWidthMm = 170
/** From the map to its close-up, which has a line of words above it. */
export const closeUpGapPx = 34

const sizes: Readonly<Record<MapFrame['extent'], DrawingSize>> = {
  part: { unit: 1.1, widestPx: 14, largestRadiusPx: 13 },
  world: { unit: 0.95, widestPx: 11, largestRadiusPx: 10 }
}
/** Room that flows may take above and below the map. */
const mostRoomPx = 80
/** The widest arrow is not wider than this part of a usual length of the largest flows. */
const widestPart = 0.17
/** Nor than this part of its own length, less what its ends take. */
const widestOwnPart = 0.25
const roomAtEndsPx = 20
const leastWidestPx = 5
const largestFlows = 6
const closeUpHeight = { leastPx: 190, mostPx: 400 }
/** A part of the world is drawn taller than it needs to be where there is room, up to this. */
const tallestAspect = 1.62

/** Everything on the map: the map itself and, below it, a part of it drawn larger. */
export interface MapPlan extends MapPanel {
  readonly scale: DrawingScale
  readonly closeUp: (MapPanel & { readonly outline: CloseUp['outline']; readonly title: string }) | null
  readonly heightPx: number
  /** Ends of drawn arrows that no label fits beside. */
  readonly unlabelled: readonly Place[]
  readonly hiddenPlaces: readonly Place[]
  readonly hiddenBelow: number | null
}

/** `roomPx`: the height that the map and its close-up may take together. */
export function planMap(drawn: DrawnFlows, widthPx: number, voice: Voice, roomPx = 860): MapPlan {
  const tight = fitMap(waysOf(drawn), widthPx, 46, roomPx)
  const ample = roomPx - tight.heightPx - closeUpGapPx
  const closeUp = closeUpIn(drawn, tight, ample)
  const parts = partsOf(drawn, closeUp)
  const first = drawPanel(parts.map, tight, scaleFor(drawn, parts, tight, closeUp))
  const above = roomFor(first, tight, Math.max(0, closeUp ? ample - closeUpHeight.leastPx : roomPx - tight.heightPx))
  const bowed = withRoom(tight, above.top, above.bottom)
  const frame = closeUp ? bowed : taller(bowed, Math.min(roomPx, widthPx / tallestAspect))
  const left = roomPx - frame.heightPx - closeUpGapPx
  const fitted = closeUp && left >= closeUpHeight.leastPx ? closeUpIn(drawn, frame, left) : null
  return settled(drawn, frame, fitted, voice)
}

function closeUpIn(drawn: DrawnFlows, map: MapFrame, roomPx: number): CloseUp | null {
  if (roomPx < closeUpHeight.leastPx) return null
  const heightPx = Math.min(closeUpHeight.mostPx, Math.floor(roomPx))
  return chooseCloseUp(drawn.arrows, map, { widthPx: map.widthPx, heightPx })
}

function settled(drawn: DrawnFlows, frame: MapFrame, closeUp: CloseUp | null, voice: Voice): MapPlan {
  const parts = partsOf(drawn, closeUp)
  const scale = scaleFor(drawn, parts, frame, closeUp)
  const map = labelPanel(parts.map, frame, drawPanel(parts.map, frame, scale), scale, voice)
  const closer =
    closeUp && labelPanel(parts.closeUp, closeUp.frame, drawPanel(parts.closeUp, closeUp.frame, scale), scale, voice)
  const labelled = new Set([...map.labels, ...(closer?.labels ?? [])].map(({ place }) => place))
  return {
    ...map,
    scale,
    closeUp: closeUp && closer && { ...closer, outline: closeUp.outline, title: voice.say('map.close-up') },
    heightPx: frame.heightPx + (closeUp ? closeUpGapPx + closeUp.frame.heightPx : 0),
    unlabelled: [...endsOf(drawn.arrows)].filter((place) => !labelled.has(place)),
    hiddenPlaces: drawn.hiddenPlaces,
    hiddenBelow: drawn.hiddenBelow
  }
}

/** Each arrow and each ring is drawn once: in the close-up where it lies inside, else on the map. */
function partsOf({ arrows, places }: DrawnFlows, closeUp: CloseUp | null): Record<'map' | 'closeUp', PanelParts> {
  const isInside = ({ place }: DrawnPlace) => {
    const anchor = placeAnchor(place)
    if (!closeUp || !anchor) return false
    const [x, y] = closeUp.frame.project(anchor)
    return x > 0 && y > 0 && x < closeUp.frame.widthPx && y < closeUp.frame.heightPx
  }
  const own = (flows: readonly PublishedFlow[], isHere: (place: DrawnPlace) => boolean): PanelParts => {
    const ends = endsOf(flows)
    const here = places.filter((place) => isHere(place) || ends.has(place.place))
    const isDrawn = (place: DrawnPlace) => ends.has(place.place) || (isHere(place) && leastOf(place.inside) > 0)
    return {
      arrows: flows,
      nodes: here
        .filter(isDrawn)
        .map((place) => (isHere(place) ? place : { ...place, inside: { kind: 'exact', value: 0 } })),
      quiet: here.filter((place) => !isDrawn(place)),
      isSmall: places.length <= fewPlaces
    }
  }
  return {
    map: own(
      arrows.filter((flow) => !closeUp?.flows.has(flow)),
      (place) => !isInside(place)
    ),
    closeUp: own(
      arrows.filter((flow) => closeUp?.flows.has(flow)),
      isInside
    )
  }
}

/** So few places are all named, also those that no arrow touches. */
const fewPlaces = 30

/** One scale for the map and its close-up; narrower where the largest flows run between neighbours. */
function scaleFor(
  drawn: DrawnFlows,
  parts: ReturnType<typeof partsOf>,
  frame: MapFrame,
  closeUp: CloseUp | null
): DrawingScale {
  const nodes = [...parts.map.nodes, ...parts.closeUp.nodes]
  const [largest] = drawn.arrows
  const mostFlow = largest ? leastOf(largest.count) : Math.max(0, ...nodes.map(({ inside }) => leastOf(inside)))
  const size = sizes[frame.extent]
  const lengths = drawn.arrows
    .slice(0, largestFlows)
    .map((flow) => lengthOf(flow, closeUp?.flows.has(flow) ? closeUp.frame : frame))
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? Infinity
  const own = ((lengths[0] ?? Infinity) - roomAtEndsPx) * widestOwnPart
  const widestPx = Math.min(size.widestPx, Math.max(leastWidestPx, Math.min(own, widestPart * usual)))
  return drawingScale({ ...size, widestPx }, mostFlow, Math.max(0, ...nodes.map(({ value }) => value)))
}

function lengthOf({ from, to }: PublishedFlow, frame: MapFrame): number {
  const [start, end] = [placeAnchor(from), placeAnchor(to)]
  return start && end ? distance(frame.project(start), frame.project(end)) : 0
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

/** How far flows bow out of the map, above and below, within the room that there is. */
function roomFor(
  { flows }: Drawing,
  { heightPx }: MapFrame,
  most: number
): { readonly top: number; readonly bottom: number } {
  const ys = flows.flatMap(({ outline }) => outline.map(([, y]) => y))
  const room = (px: number) => Math.min(mostRoomPx, most / 2, Math.max(0, Math.ceil(px)))
  return { top: room(4 - Math.min(4, ...ys)), bottom: room(Math.max(heightPx - 4, ...ys) - heightPx + 4) }
}

/** What the frame has to hold: the arrows; where there are none, all places, the hidden ones too. */
function waysOf({ arrows, places, hiddenPlaces }: DrawnFlows) {
  const ways = arrows.flatMap((flow) => {
    const [from, to] = [placeAnchor(flow.from), placeAnchor(flow.to)]
    return from && to ? [{ from, to }] : []
  })
  if (ways.length > 0) return ways
  return [...places.map(({ place }) => place), ...hiddenPlaces].flatMap((place) => {
    const at = placeAnchor(place)
    return at ? [{ from: at, to: at }] : []
  })
}

function endsOf(arrows: readonly PublishedFlow[]): ReadonlySet<Place> {
  return new Set(arrows.flatMap(({ from, to }) => [from, to]))
}
