import type { Place } from '../../shared/place'
import type { Box, Drawing, LabelRequest, NodeShape, PlacedLabel, Point } from '../flows/drawing'
import { placeLabels } from '../flows/label-places'
import type { Marks } from './map-selection'
import type { MapTheme } from './map-theme'

export type LabelStyle = 'strong' | 'plain'

const fonts: Readonly<Record<LabelStyle, string>> = {
  strong: '600 12px "Noto Sans", sans-serif',
  plain: '400 11.5px "Noto Sans", sans-serif'
}
const heightPx = 15
const strongest = 6

/** A label that holds its distance to its node while the map moves. */
export interface MapLabel {
  readonly place: Place
  readonly text: string
  readonly style: LabelStyle
  /** From the node to the left end of the baseline. */
  readonly offset: Point
}

export interface LabelTerms {
  readonly marks: Marks
  readonly nameOf: (place: Place) => string
  /** Width of a text in the font of its style. */
  readonly measure: (text: string, style: LabelStyle) => number
  /** In pixels of the screen, like the nodes and flows of the drawing given. */
  readonly obstacles: readonly Box[]
  readonly frame: Box
}

/** Selected places and the largest few in strong type; selected ones first, then by size. */
export function mapLabels(drawing: Drawing, terms: LabelTerms): readonly MapLabel[] {
  const bySize = [...drawing.nodes].sort((a, b) => weightOf(b, terms) - weightOf(a, terms))
  const strong = new Set(bySize.slice(0, Math.min(strongest, Math.ceil(bySize.length / 4))).map(({ place }) => place))
  const styleOf = (place: Place): LabelStyle =>
    terms.marks.places.has(place) || strong.has(place) ? 'strong' : 'plain'
  const requests = bySize.map((node): LabelRequest => {
    const text = terms.nameOf(node.place)
    const widthPx = terms.measure(text, styleOf(node.place)) + 2
    return { place: node.place, text, widthPx, heightPx, weight: weightOf(node, terms) }
  })
  const nodes = new Map(drawing.nodes.map((node) => [node.place, node]))
  return placeLabels(requests, drawing.nodes, drawing.flows, terms.obstacles, terms.frame).flatMap((label) => {
    const node = nodes.get(label.place)
    return node ? [mapLabel(label, node, styleOf(label.place))] : []
  })
}

function weightOf(node: NodeShape, { marks }: LabelTerms): number {
  return (marks.places.has(node.place) ? 1e6 : 0) + node.rimPx
}

function mapLabel({ place, text, box }: PlacedLabel, node: NodeShape, style: LabelStyle): MapLabel {
  return { place, text, style, offset: [box.left + 1 - node.at[0], box.top + heightPx * 0.76 - node.at[1]] }
}

export function textMeasure(document: Document): LabelTerms['measure'] {
  const context = document.createElement('canvas').getContext('2d')
  return (text, style) => {
    if (!context) return text.length * 6.4
    context.font = fonts[style]
    return context.measureText(text).width
  }
}

/** Names as SVG text over the map: crisp at every scale, and data only ever becomes text. */
export class LabelLayer {
  private shown: readonly { readonly label: MapLabel; readonly element: SVGTextElement }[] = []

  constructor(private readonly svg: SVGSVGElement) {}

  show(labels: readonly MapLabel[], theme: MapTheme): void {
    this.shown = labels.map((label) => ({ label, element: this.textElement(label, theme) }))
    this.svg.replaceChildren(...this.shown.map(({ element }) => element))
  }

  /** `at`: where a place's node now stands on the screen; null where it is no longer drawn. */
  move(at: (place: Place) => Point | null): void {
    for (const { label, element } of this.shown) {
      const node = at(label.place)
      element.style.display = node ? '' : 'none'
      if (!node) continue
      element.setAttribute('x', (node[0] + label.offset[0]).toFixed(1))
      element.setAttribute('y', (node[1] + label.offset[1]).toFixed(1))
    }
  }

  private textElement({ place, text, style }: MapLabel, theme: MapTheme): SVGTextElement {
    const element = this.svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text')
    element.textContent = text
    element.dataset.place = place
    element.style.font = fonts[style]
    element.style.fill = style === 'strong' ? theme.ink : theme.ink2
    element.style.stroke = theme.land
    element.style.strokeWidth = '3px'
    element.style.strokeLinejoin = 'round'
    element.style.paintOrder = 'stroke'
    return element
  }
}
