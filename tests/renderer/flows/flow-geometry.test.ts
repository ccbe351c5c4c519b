import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Drawing, FlowLink, FlowNode, Point } from '../../../src/renderer/flows/drawing'
import { drawFlows, linkKey } from '../../../src/renderer/flows/flow-geometry'
import { headLengthPx, lengthOf } from '../../../src/renderer/flows/flow-curve'
import { drawingScale, screenSize, slideSize } from '../../../src/renderer/flows/flow-scale'
import { distance, distanceToPath } from '../../../src/renderer/flows/plane'

const scale = drawingScale(screenSize, 100, 200)
const diagonal = 1100

function node(place: string, x: number, y: number, value = 50, domestic = 0): FlowNode {
  return { place, at: [x, y], value, domestic, role: 'source' }
}

function link(from: string, to: string, value = 20): FlowLink {
  return { from, to, value }
}

function only(drawing: Drawing) {
  const flow = drawing.flows[0]
  if (!flow) throw new Error('nothing drawn')
  return flow
}

function find(drawing: Drawing, from: string, to: string) {
  const flow = drawing.flows.find((candidate) => candidate.from === from && candidate.to === to)
  if (!flow) throw new Error('not drawn')
  return flow
}

function tip(flow: { path: readonly Point[] }): Point {
  return flow.path.at(-1) ?? [NaN, NaN]
}

const code = fc.constantFrom(...'ABCDEFGHIJ'.split('').map((letter) => letter.repeat(3)))
const anyNode = fc.record({
  place: code,
  at: fc.tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 0, max: 700, noNaN: true })),
  value: fc.integer({ min: 0, max: 10_000_000 }),
  domestic: fc.constantFrom(0, 0, 1, 70, 10_000_000),
  role: fc.constantFrom('source' as const, 'transit' as const, 'destination' as const)
})
const anyNodes = fc.uniqueArray(anyNode, { selector: ({ place }) => place, minLength: 1, maxLength: 10 })
const anyLinks = fc.uniqueArray(fc.record({ from: code, to: code, value: fc.integer({ min: 0, max: 10_000_000 }) }), {
  selector: linkKey,
  maxLength: 25
})

describe('any drawing', () => {
  test('has finite points, whatever the anchors and counts from 1 to 10 million', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, fc.constantFrom(screenSize, slideSize), (nodes, links, size) => {
        const drawing = drawFlows(nodes, links, drawingScale(size, 10_000_000, 10_000_000), diagonal)
        const points = [
          ...drawing.flows.flatMap((flow) => [...flow.outline, ...flow.path, flow.middle, flow.normal]),
          ...drawing.nodes.flatMap((shape) => [...(shape.ring ?? []), shape.at])
        ]
        expect(points.flat().every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 150 }
    )
  })

  test('is the same whatever the order of its input', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, (nodes, links) => {
        const turned = drawFlows([...nodes].reverse(), [...links].reverse(), scale, diagonal)
        expect(turned).toEqual(drawFlows(nodes, links, scale, diagonal))
      }),
      { numRuns: 50 }
    )
  })

  test('draws each flow between two different nodes once, and no other', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, (nodes, links) => {
        const places = new Set(nodes.map(({ place }) => place))
        const due = links.filter(
          (one) => one.from !== one.to && one.value > 0 && places.has(one.from) && places.has(one.to)
        )
        const drawn = drawFlows(nodes, links, scale, diagonal).flows
        expect(drawn.map(linkKey).sort()).toEqual(due.map(linkKey).sort())
      })
    )
  })

  test('keeps every flow outside the rims of its own ends, when they stand apart', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, (nodes, links) => {
        const drawing = drawFlows(nodes, links, scale, diagonal)
        for (const flow of drawing.flows) {
          const ends = drawing.nodes.filter(({ place }) => place === flow.from || place === flow.to)
          const [one, other] = ends
          if (!one || !other || distance(one.at, other.at) < one.rimPx + other.rimPx + 20) continue
          for (const end of ends) expect(distanceToPath(end.at, flow.path)).toBeGreaterThan(end.rimPx + 2)
        }
      })
    )
  })
})

describe('a flow', () => {
  test('starts and ends at the given gaps from the rims', () => {
    const drawing = drawFlows([node('AAA', 0, 0), node('BBB', 300, 40)], [link('AAA', 'BBB')], scale, diagonal)
    const [start, end] = drawing.nodes.map((shape) => shape.rimPx)
    const flow = only(drawing)
    expect(distance(flow.path[0] ?? [0, 0], [0, 0])).toBeCloseTo((start ?? 0) + 2.2, 1)
    expect(distance(tip(flow), [300, 40])).toBeCloseTo((end ?? 0) + 2.8, 1)
  })

  test('ends at the rim of a domestic ring, not at the disc', () => {
    const drawing = drawFlows([node('AAA', 0, 0), node('BBB', 300, 0, 50, 40)], [link('AAA', 'BBB')], scale, diagonal)
    const ringed = drawing.nodes.find(({ place }) => place === 'BBB')
    expect(ringed?.rimPx).toBeGreaterThan((ringed?.radiusPx ?? 0) + 2.6 + 5)
    expect(distance(tip(only(drawing)), [300, 0])).toBeCloseTo((ringed?.rimPx ?? 0) + 2.8, 1)
  })

  test('bows more, also in proportion, when it is longer', () => {
    const bow = (length: number) => {
      const flow = only(
        drawFlows([node('AAA', 0, 0, 0), node('BBB', length, 0, 0)], [link('AAA', 'BBB')], scale, diagonal)
      )
      return Math.abs(flow.middle[1]) / length
    }
    expect(bow(400)).toBeGreaterThan(bow(100) * 1.3)
    expect(bow(400)).toBeLessThan(0.24)
  })

  test('is not drawn under a node that is neither of its ends', () => {
    const nodes = [node('AAA', 0, 0), node('BBB', 400, 0), node('CCC', 200, 80, 200)]
    const flow = only(drawFlows(nodes, [link('AAA', 'BBB')], scale, diagonal))
    expect(flow.bend).toBeLessThan(0)
    expect(distanceToPath([200, 80], flow.path)).toBeGreaterThan(20)
  })

  test('keeps the bend of an earlier drawing', () => {
    const nodes = [node('AAA', 0, 0), node('BBB', 400, 0)]
    const links = [link('AAA', 'BBB')]
    expect(only(drawFlows(nodes, links, scale, diagonal)).bend).toBe(1)
    const left = new Map([['AAA>BBB', -1]])
    expect(only(drawFlows(nodes, links, scale, diagonal, { kept: left })).bend).toBe(-1)
    const far = new Map([['AAA>BBB', -2.1]])
    expect(only(drawFlows(nodes, links, scale, diagonal, { kept: far })).bend).not.toBe(-2.1)
    expect(only(drawFlows(nodes, links, scale, diagonal, { kept: far, hold: true })).bend).toBe(-2.1)
  })

  test('takes the shorter way round where the drawing repeats', () => {
    const nodes = [node('PHL', 860, 300), node('USA', 200, 250)]
    const flow = only(drawFlows(nodes, [link('PHL', 'USA')], scale, diagonal, { worldWidthPx: 1024 }))
    expect(tip(flow)[0]).toBeGreaterThan(1190)
    expect(lengthOf(flow.path)).toBeLessThan(420)
  })

  test('leaves the world by the other side on the way back, and stays apart from the way there', () => {
    const nodes = [node('PHL', 860, 300), node('USA', 200, 250)]
    const links = [link('PHL', 'USA'), link('USA', 'PHL')]
    const drawing = drawFlows(nodes, links, scale, diagonal, { worldWidthPx: 1024 })
    const [there, back] = [find(drawing, 'PHL', 'USA'), find(drawing, 'USA', 'PHL')]
    expect(tip(back)[0]).toBeLessThan(0)
    const moved: Point = [back.middle[0] + 1024, back.middle[1]]
    expect(distanceToPath(moved, there.path)).toBeGreaterThan(20)
  })

  test('is painted after smaller ones', () => {
    const nodes = ['AAA', 'BBB', 'CCC', 'DDD'].map((place, index) => node(place, index * 200, (index % 2) * 200))
    const links = [link('AAA', 'BBB', 30), link('BBB', 'CCC', 90), link('CCC', 'DDD', 2)]
    const drawing = drawFlows(nodes, links, scale, diagonal)
    expect(drawing.flows.map(({ value }) => value)).toEqual([2, 30, 90])
  })

  test('has a head of bounded length, at most 55 % of its way', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.1, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 900, noNaN: true }),
        (width, way) => {
          const head = headLengthPx(width, 1, way)
          expect(head).toBeLessThanOrEqual(Math.min(15 + 0.2 * width, 0.55 * way) + 1e-9)
          expect(head).toBeGreaterThan(0)
        }
      )
    )
  })
})

describe('two opposite flows', () => {
  const nodes = [node('AAA', 100, 100), node('BBB', 350, 180), node('CCC', 240, 300)]
  const pair = [link('AAA', 'BBB', 60), link('BBB', 'AAA', 30)]

  test('each bend to their own right and never touch', () => {
    const drawing = drawFlows(nodes, pair, scale, diagonal)
    const [there, back] = [find(drawing, 'AAA', 'BBB'), find(drawing, 'BBB', 'AAA')]
    expect(there.bend).toBeGreaterThan(0)
    expect(back.bend).toBeGreaterThan(0)
    const gap = Math.min(...there.path.map((point) => distanceToPath(point, back.path)))
    expect(gap).toBeGreaterThan((there.widthPx + back.widthPx) / 2)
  })

  test('do not move when other flows are filtered away', () => {
    const others = [link('AAA', 'CCC', 90), link('CCC', 'BBB', 80), link('BBB', 'CCC', 70)]
    const all = drawFlows(nodes, [...pair, ...others], scale, diagonal)
    const few = drawFlows(nodes, pair, scale, diagonal)
    expect(find(all, 'AAA', 'BBB')).toEqual(find(few, 'AAA', 'BBB'))
    expect(find(all, 'BBB', 'AAA')).toEqual(find(few, 'BBB', 'AAA'))
  })
})

describe('arrowheads at one node', () => {
  test('stand apart, also when all flows are equal', () => {
    const nodes = [node('TTT', 400, 300), node('AAA', 100, 280), node('BBB', 110, 300), node('CCC', 105, 325)]
    const links = ['AAA', 'BBB', 'CCC'].map((from) => link(from, 'TTT', 20))
    const tips = drawFlows(nodes, links, scale, diagonal).flows.map(tip)
    for (const [index, one] of tips.entries())
      for (const other of tips.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(4)
  })
})

test('coinciding anchors still show a flow with room for its head', () => {
  const drawing = drawFlows([node('AAA', 50, 50), node('M49:002', 50, 50)], [link('AAA', 'M49:002')], scale, diagonal)
  expect(lengthOf(only(drawing).path)).toBeGreaterThan(6)
})

test('nothing to draw gives an empty drawing, a place without flows still its node', () => {
  expect(drawFlows([], [], scale, diagonal)).toEqual({ flows: [], nodes: [] })
  expect(drawFlows([node('AAA', 1, 1)], [], scale, diagonal).nodes).toHaveLength(1)
})
