import type { Box, Drawing, FlowShape, Point } from '../flows/drawing'
import type { PublishedFlow } from './drawn-flows'
import { textWidthPx } from './text-layout'
import type { Voice } from './voice'

/** A number beside its arrow. */
export interface FlowNumber {
  readonly text: string
  readonly box: Box
}

export interface NumberTerms {
  readonly textPx: number
  readonly bounds: Box
  readonly taken: readonly Box[]
  readonly voice: Voice
}

/** Where no place beside the arrow is free, a number that has to stand may stand further off and over other arrows. */
export type Insistence = 'has-to-stand' | 'where-there-is-room'

/** Numbers of flows, largest first, beside their arrows. */
export function placeNumbers(
  shapes: readonly FlowShape[],
  arrows: ReadonlyMap<FlowShape, PublishedFlow>,
  drawing: Drawing,
  insistence: Insistence,
  { textPx, bounds, taken, voice }: NumberTerms
): readonly FlowNumber[] {
  const boxes: Box[] = [...taken, ...drawing.nodes.map(boxOfNode)]
  const numbers: FlowNumber[] = []
  for (const shape of shapes) {
    const flow = arrows.get(shape)
    if (!flow) continue
    const text = voice.count(flow.count)
    const width = textWidthPx(text, textPx, 600)
    const others = drawing.flows.filter((other) => other !== shape && other.widthPx > 2)
    const isFree = (site: Box) => holds(bounds, site) && !boxes.some((other) => meet(other, site))
    const isClear = (site: Box) => isFree(site) && !others.some((other) => crosses(other, site))
    const near = sitesBeside(shape, width, textPx, 4)
    const box =
      near.find(isClear) ??
      (insistence === 'has-to-stand' ? freeSite(shape, width, textPx, isFree, isClear) : undefined)
    if (!box) continue
    numbers.push({ text, box })
    boxes.push(box)
  }
  return numbers
}

function freeSite(
  shape: FlowShape,
  widthPx: number,
  textPx: number,
  isFree: (site: Box) => boolean,
  isClear: (site: Box) => boolean
): Box | undefined {
  const further = [10, 18].flatMap((gap) => sitesBeside(shape, widthPx, textPx, gap))
  return further.find(isClear) ?? [...sitesBeside(shape, widthPx, textPx, 4), ...further].find(isFree)
}

function boxOfNode({ at: [x, y], rimPx }: Drawing['nodes'][number]): Box {
  return { left: x - rimPx, top: y - rimPx, right: x + rimPx, bottom: y + rimPx }
}

/** Beside the curve at its middle and at a third, outside first, then inside. */
function sitesBeside(shape: FlowShape, widthPx: number, heightPx: number, gapPx: number): readonly Box[] {
  return [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((part) => {
    const at = shape.path[Math.round((shape.path.length - 1) * part)] ?? shape.middle
    return [1, -1].map((side): Box => {
      const [nx, ny] = [shape.normal[0] * side, shape.normal[1] * side]
      const reach = shape.widthPx / 2 + gapPx + (Math.abs(nx) * widthPx + Math.abs(ny) * heightPx) / 2
      const [x, y]: Point = [at[0] + nx * reach, at[1] + ny * reach]
      return { left: x - widthPx / 2, top: y - heightPx / 2, right: x + widthPx / 2, bottom: y + heightPx / 2 }
    })
  })
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}

function crosses(shape: FlowShape, { left, top, right, bottom }: Box): boolean {
  return shape.path.some(([x, y]) => x > left && x < right && y > top && y < bottom)
}
