import type { Place } from '../../shared/place'

export type Point = readonly [xPx: number, yPx: number]

export type Role = 'source' | 'transit' | 'destination'

/** A place on the drawing. `value`: source + transit + destination; `domestic`: routes that stay inside. */
export interface FlowNode {
  readonly place: Place
  readonly at: Point
  readonly value: number
  readonly domestic: number
  /** The larger role. */
  readonly role: Role
}

export interface FlowLink {
  readonly from: Place
  readonly to: Place
  readonly value: number
}

/**
 * `unit` scales every fixed measure: 1 on the screen and in a column figure, about 3 on a slide. `mostFlow` and
 * `mostPlace` are the values drawn at `widestPx` and `largestRadiusPx`; fixed for a series, so that filtering does not
 * change what a width means.
 */
export interface DrawingScale {
  readonly unit: number
  readonly widestPx: number
  readonly largestRadiusPx: number
  readonly mostFlow: number
  readonly mostPlace: number
}

/** A flow's shaft and head as one closed outline, first point not repeated. */
export interface FlowShape extends FlowLink {
  readonly widthPx: number
  /** True where the width was raised to the floor: the legend says so. */
  readonly atFloor: boolean
  readonly outline: readonly Point[]
  /** The centre line, from the start to the tip. */
  readonly path: readonly Point[]
  /** How far it bends, in multiples of the usual bow; to the right of the way when positive. */
  readonly bend: number
  /** The middle of the curve, for a number beside it, and the unit normal away from its hollow side. */
  readonly middle: Point
  readonly normal: Point
}

export interface NodeShape {
  readonly place: Place
  readonly at: Point
  readonly radiusPx: number
  /** Outer edge with the domestic ring: flows stay outside. */
  readonly rimPx: number
  readonly role: Role
  readonly domestic: number
  /** The open ring with its small head, as closed outline; null where nothing is domestic. */
  readonly ring: readonly Point[] | null
  /** True where the ring's width was cut: the legend says so. */
  readonly ringCut: boolean
}

export interface Drawing {
  /** Small to large, the order to paint in. */
  readonly flows: readonly FlowShape[]
  /** Large to small, the order to paint in. */
  readonly nodes: readonly NodeShape[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelRequest {
  readonly place: Place
  readonly text: string
  readonly widthPx: number
  readonly heightPx: number
  /** Higher goes first. */
  readonly weight: number
}

/** `at`: the left end of the text's baseline box (`box` is its full extent). Dropped labels are absent. */
export interface PlacedLabel {
  readonly place: Place
  readonly text: string
  readonly box: Box
  readonly anchor: 'start' | 'middle' | 'end'
}
