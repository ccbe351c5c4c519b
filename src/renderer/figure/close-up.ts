import { placeAnchor } from '../countries/atlas'
import type { LonLat } from '../countries/atlas'
import type { Point } from '../flows/drawing'
import type { PublishedFlow } from './drawn-flows'
import type { MapFrame } from './map-frame'
import { fitPanel, panelRoom } from './map-frame'
import { leastOf } from './published-numbers'

/** A part of the map, drawn larger beside it. `flows`: those that start and end inside; they are drawn there alone. */
export interface CloseUp {
  readonly frame: MapFrame
  readonly flows: ReadonlySet<PublishedFlow>
  /** Its frame in the pixels of the whole map, a closed line. */
  readonly outline: readonly Point[]
}

export interface PanelSize {
  readonly widthPx: number
  readonly heightPx: number
}

interface Track {
  readonly flow: PublishedFlow
  readonly ends: readonly [LonLat, LonLat]
  readonly from: Point
  readonly to: Point
  readonly value: number
}

const zooms = [5, 4.2, 3.6, 3, 2.6, 2.2]
const leastZoom = 1.8
/** Of the map's width: arrows shorter than this gain from a close-up. */
const shortPart = 0.09
/** A close-up has to hold this share of what the arrows carry, in at least so many arrows. */
const leastShare = 0.25
const leastFlows = 4

/**
 * The part of the map where most of the count moves over ways too short to be read; `null` where there is none. Both
 * ends of its flows are inside, and it shows them at least 1.8 times as large.
 */
export function chooseCloseUp(flows: readonly PublishedFlow[], map: MapFrame, size: PanelSize): CloseUp | null {
  const tracks = flows.flatMap((flow) => trackOf(flow, map))
  const short = tracks.filter(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]) < shortPart * map.widthPx)
  const held = fullestWindow(short, size)
  const carried = (list: readonly Track[]) => list.reduce((sum, { value }) => sum + value, 0)
  if (held.length < leastFlows || carried(held) < leastShare * carried(tracks)) return null
  const frame = fitPanel(
    held.flatMap(({ ends }) => ends),
    size.widthPx,
    size.heightPx
  )
  if (frame.projection.scale() < leastZoom * map.projection.scale()) return null
  const inside = tracks.filter(({ ends }) => ends.every((end) => isWellInside(frame.project(end), frame)))
  return { frame, flows: new Set(inside.map(({ flow }) => flow)), outline: outlineOn(frame, map) }
}

function trackOf(flow: PublishedFlow, map: MapFrame): readonly Track[] {
  const [from, to] = [placeAnchor(flow.from), placeAnchor(flow.to)]
  if (!from || !to) return []
  return [{ flow, ends: [from, to], from: map.project(from), to: map.project(to), value: leastOf(flow.count) }]
}

/** The window over the map, of the panel's shape and one of the zooms, whose flows carry most; closer ones are preferred. */
function fullestWindow(tracks: readonly Track[], { widthPx, heightPx }: PanelSize): readonly Track[] {
  const [xs, ys] = [0, 1].map((axis) => [...new Set(tracks.flatMap(({ from, to }) => [from[axis], to[axis]]))])
  let best: readonly Track[] = []
  let most = 0
  for (const zoom of zooms) {
    const [width, height] = [(widthPx - 2 * panelRoom.sidesPx) / zoom, (heightPx - 2 * panelRoom.endsPx) / zoom]
    for (const left of xs ?? []) {
      const across = tracks.filter(({ from, to }) => isBetween(left ?? 0, width, from[0], to[0]))
      for (const top of ys ?? []) {
        const held = across.filter(({ from, to }) => isBetween(top ?? 0, height, from[1], to[1]))
        const worth = held.reduce((sum, { value }) => sum + value, 0) * zoom ** 1.2
        if (worth > most) [best, most] = [held, worth]
      }
    }
  }
  return best
}

function isBetween(first: number, length: number, ...values: readonly number[]): boolean {
  return values.every((value) => value >= first && value <= first + length)
}

const edgePx = 30

function isWellInside([x, y]: Point, { widthPx, heightPx }: MapFrame): boolean {
  return x >= edgePx && y >= edgePx && x <= widthPx - edgePx && y <= heightPx - edgePx
}

const edgeSteps = 10

function outlineOn(panel: MapFrame, map: MapFrame): readonly Point[] {
  const { widthPx, heightPx } = panel
  const corners: readonly Point[] = [
    [0, 0],
    [widthPx, 0],
    [widthPx, heightPx],
    [0, heightPx]
  ]
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    return Array.from({ length: edgeSteps }, (_, step): readonly Point[] => {
      const part = step / edgeSteps
      const at = panel.projection.invert?.([
        corner[0] + (next[0] - corner[0]) * part,
        corner[1] + (next[1] - corner[1]) * part
      ])
      return at ? [map.project(at)] : []
    }).flat()
  })
}
