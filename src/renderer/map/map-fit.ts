import type { Box } from '../flows/drawing'
import { extentOf, fromWorldPx, toWorldPx, type LonLat } from './mercator'

export interface Padding {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Camera {
  readonly center: [longitude: number, latitude: number]
  readonly zoom: number
}

export interface FitFrame {
  readonly widthPx: number
  readonly heightPx: number
  readonly padding: Padding
  /** Boxes over the map: no place may come to lie under one. */
  readonly obstacles: readonly Box[]
  readonly leastZoom: number
  readonly mostZoom: number
}

/** Room for a disc, its ring and a good part of its name. */
const roomPx = 40
const discPx = 18

/**
 * The closest view that holds all points and leaves none under an obstacle: the room that an obstacle takes is kept
 * free from one side or from the other, whichever shows more. Where no view does, the closest that holds the points.
 * Null without points.
 */
export function fitCamera(points: readonly LonLat[], frame: FitFrame): Camera | null {
  const cameras = paddingChoices(frame).flatMap((padding) => fitWithin(points, frame, padding) ?? [])
  const free = cameras.filter((camera) => points.every((point) => !isCovered(point, camera, frame)))
  const choices = free.length > 0 ? free : cameras
  return choices.reduce<Camera | null>((best, camera) => (best && best.zoom >= camera.zoom ? best : camera), null)
}

function paddingChoices({ padding, obstacles, widthPx, heightPx }: FitFrame): readonly Padding[] {
  const grown = obstacles.flatMap((box) => [
    { ...padding, left: Math.max(padding.left, box.right < widthPx / 2 ? box.right : 0) },
    { ...padding, right: Math.max(padding.right, box.left > widthPx / 2 ? widthPx - box.left : 0) },
    { ...padding, top: Math.max(padding.top, box.bottom < heightPx / 2 ? box.bottom : 0) },
    { ...padding, bottom: Math.max(padding.bottom, box.top > heightPx / 2 ? heightPx - box.top : 0) }
  ])
  return [padding, ...grown]
}

function fitWithin(points: readonly LonLat[], frame: FitFrame, padding: Padding): Camera | null {
  const extent = extentOf(points)
  if (!extent) return null
  const [left, top] = toWorldPx([extent.west, extent.north], 1)
  const [right, bottom] = toWorldPx([extent.east, extent.south], 1)
  const across = Math.max(frame.widthPx * 0.3, frame.widthPx - padding.left - padding.right - 2 * roomPx)
  const down = Math.max(frame.heightPx * 0.3, frame.heightPx - padding.top - padding.bottom - 2 * roomPx)
  const world = Math.min(across / Math.max(1e-6, right - left), down / Math.max(1e-6, bottom - top))
  const zoom = Math.min(frame.mostZoom, Math.max(frame.leastZoom, Math.log2(world / 512)))
  const widthPx = 512 * 2 ** zoom
  const x = ((left + right) / 2) * widthPx + (padding.right - padding.left) / 2
  const y = ((top + bottom) / 2) * widthPx + (padding.bottom - padding.top) / 2
  return { center: fromWorldPx([x, y], widthPx), zoom }
}

function isCovered(point: LonLat, { center, zoom }: Camera, { widthPx, heightPx, obstacles }: FitFrame): boolean {
  const worldPx = 512 * 2 ** zoom
  const [x, y] = toWorldPx(point, worldPx)
  const [centreX, centreY] = toWorldPx(center, worldPx)
  const away = x - centreX
  const near = away - Math.round(away / worldPx) * worldPx
  const [left, top] = [near + widthPx / 2, y - centreY + heightPx / 2]
  return obstacles.some(
    (box) =>
      left > box.left - discPx && left < box.right + discPx && top > box.top - discPx && top < box.bottom + discPx
  )
}
