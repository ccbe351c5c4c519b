import { describe, expect, test } from 'vitest'
import type { FlowLink, FlowNode } from '../../../src/renderer/flows/drawing'
import { drawFlows } from '../../../src/renderer/flows/flow-geometry'
import { drawingScale, screenSize } from '../../../src/renderer/flows/flow-scale'
import { polygonLayer } from '../../../src/renderer/map/map-layers'
import { flowPolygons, markedPolygons, nodePolygons, type Paint } from '../../../src/renderer/map/map-polygons'
import { marksOf, type MapSelection } from '../../../src/renderer/map/map-selection'
import { colourOf, mapThemes, mixed } from '../../../src/renderer/map/map-theme'

const theme = mapThemes.light
const scale = drawingScale(screenSize, 100, 100)
const worldPx = 1000
const accent = colourOf(theme.accent)

function node(place: string, x: number, y: number, value = 80, domestic = 0): FlowNode {
  return { place, at: [x, y], value, domestic, role: 'transit' }
}

const nodes = [node('GHA', 450, 500), node('LBY', 550, 400, 80, 30), node('ITA', 520, 250)]
const links: readonly FlowLink[] = [
  { from: 'GHA', to: 'LBY', value: 40 },
  { from: 'LBY', to: 'ITA', value: 90 }
]
const drawing = drawFlows(nodes, links, scale, 900, { worldWidthPx: worldPx })

function paint(selection: MapSelection | null, upTo: readonly [string, number][] = []): Paint {
  return { theme, scale, marks: marksOf(selection, links), upTo: new Map(upTo) }
}

describe('flows on the map', () => {
  test('are painted small to large, each over its casing', () => {
    const painted = flowPolygons(drawing, worldPx, paint(null))
    expect(painted.map(({ key }) => key)).toEqual(['GHA>LBY', 'GHA>LBY', 'LBY>ITA', 'LBY>ITA'])
    expect(painted[0]?.colour).toEqual(colourOf(theme.land))
    expect(painted[1]?.colour).toEqual(mixed(theme.flow, theme.land, 0.88))
  })

  test('fade while something is selected', () => {
    const painted = flowPolygons(drawing, worldPx, paint({ kind: 'place', place: 'ITA' }))
    expect(painted[1]?.colour).toEqual(mixed(theme.flow, theme.land, 0.88 * 0.66))
  })

  test('show the reach of a bounded count as a pale band under them', () => {
    const painted = flowPolygons(drawing, worldPx, paint(null, [['GHA>LBY', 80]]))
    const bands = painted.filter(({ key }) => key === 'GHA>LBY')
    expect(bands).toHaveLength(3)
    expect(bands[0]?.colour).toEqual(mixed(theme.flow, theme.land, 0.28))
  })

  test('are painted on both sides of the world when they leave it', () => {
    const wide = drawFlows(
      [node('PHL', 900, 300), node('USA', 100, 300)],
      [{ from: 'PHL', to: 'USA', value: 9 }],
      scale,
      900,
      {
        worldWidthPx: worldPx
      }
    )
    const sides = flowPolygons(wide, worldPx, paint(null)).map(({ outline }) => Math.max(...outline.map(([x]) => x)))
    expect(sides.filter((x) => x > worldPx)).toHaveLength(2)
    expect(sides.filter((x) => x < 200)).toHaveLength(2)
  })
})

describe('a selection', () => {
  test('draws its part of each leg in accent, at least 4 px wide', () => {
    const route: MapSelection = { kind: 'route', places: ['GHA', 'LBY', 'ITA'], count: 1 }
    const marked = markedPolygons(drawing, worldPx, paint(route), null)
    expect(marked.filter(({ colour }) => colour.join() === accent.join()).map(({ key }) => key)).toEqual([
      'GHA>LBY',
      'LBY>ITA'
    ])
    const [first, second] = marked[1]?.outline ?? []
    expect(first && second).toBeTruthy()
    const back = marked[1]?.outline.at(-1) ?? [0, 0]
    expect(Math.hypot((first?.[0] ?? 0) - back[0], (first?.[1] ?? 0) - back[1])).toBeCloseTo(4, 1)
  })

  test('rings its places', () => {
    const rings = nodePolygons(drawing, paint({ kind: 'flow', from: 'GHA', to: 'LBY' })).filter(
      ({ colour }) => colour.join() === accent.join()
    )
    expect(rings.map(({ key }) => key).sort()).toEqual(['GHA', 'LBY'])
  })

  test('of nothing paints nothing', () => {
    expect(markedPolygons(drawing, worldPx, paint(null), null)).toEqual([])
  })
})

describe('places on the map', () => {
  const hue = colourOf(theme.transit).join()
  const inHue = (nodesGiven: readonly FlowNode[]) =>
    nodePolygons(drawFlows(nodesGiven, [], scale, 900), paint(null)).filter(({ colour }) => colour.join() === hue)

  test('are discs in the hue of their role; the smallest are its shape alone', () => {
    expect(inHue([node('LBY', 0, 0)])[0]?.outline.length).toBeGreaterThan(15)
    expect(inHue([node('LBY', 0, 0, 1)])[0]?.outline).toHaveLength(4)
  })

  test('that are regions have a dashed line instead of a disc', () => {
    expect(inHue([node('M49:150', 0, 0)])).toHaveLength(9)
  })
})

test('a layer takes the polygons in their order, and is left to no picking', () => {
  const layer = polygonLayer('flows', flowPolygons(drawing, worldPx, paint(null)), worldPx)
  expect(layer.props.pickable).toBe(false)
  expect((layer.props.data as readonly { key: string }[]).map(({ key }) => key)).toHaveLength(4)
  expect(layer.props.extruded).toBe(false)
})
