import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, FlowShape, LabelRequest, NodeShape } from '../../../src/renderer/flows/drawing'
import { drawFlows } from '../../../src/renderer/flows/flow-geometry'
import { drawingScale, screenSize } from '../../../src/renderer/flows/flow-scale'
import { leaderBoxes, placeLabels, placeLedLabels } from '../../../src/renderer/flows/label-places'
import { boxesMeet } from '../../../src/renderer/flows/plane'

const frame: Box = { left: 0, top: 0, right: 600, bottom: 400 }

function node(place: string, x: number, y: number, radiusPx = 6): NodeShape {
  return { place, at: [x, y], radiusPx, rimPx: radiusPx, role: 'source', domestic: 0, ring: null, ringCut: false }
}

function request(place: string, weight = 1, widthPx = 60): LabelRequest {
  return { place, text: place, widthPx, heightPx: 15, weight }
}

function boxOf(
  place: string,
  nodes: readonly NodeShape[],
  flows: readonly FlowShape[] = [],
  obstacles: readonly Box[] = []
) {
  return placeLabels([request(place)], nodes, flows, obstacles, frame)[0]
}

describe('a name', () => {
  test('stands to the right of its place when nothing is in the way', () => {
    const label = boxOf('GHA', [node('GHA', 300, 200)])
    expect(label?.anchor).toBe('start')
    expect(label?.box.left).toBeGreaterThan(306)
    expect(((label?.box.top ?? 0) + (label?.box.bottom ?? 0)) / 2).toBeCloseTo(200)
  })

  test('moves to the left at the right edge of the frame', () => {
    expect(boxOf('GHA', [node('GHA', 580, 200)])?.box.right).toBeLessThan(575)
  })

  test('keeps off an overlay', () => {
    const overlay = { left: 310, top: 150, right: 420, bottom: 260 }
    const label = boxOf('GHA', [node('GHA', 300, 200)], [], [overlay])
    expect(label && boxesMeet(label.box, overlay)).toBe(false)
  })

  test('would rather stand left than over another place', () => {
    expect(boxOf('GHA', [node('GHA', 300, 200), node('TGO', 330, 200)])?.box.right).toBeLessThan(300)
  })

  test('would rather stand left than along a wide flow', () => {
    const ends = [
      { place: 'GHA', at: [300, 200] as const, value: 50, domestic: 0, role: 'source' as const },
      { place: 'NGA', at: [420, 195] as const, value: 50, domestic: 0, role: 'source' as const }
    ]
    const links = [{ from: 'GHA', to: 'NGA', value: 100 }]
    const { nodes, flows } = drawFlows(ends, links, drawingScale(screenSize, 100, 100), 700)
    const [flow] = flows
    const level = flow ? [{ ...flow, path: [[310, 200] as const, [410, 200] as const], outline: flow.outline }] : []
    expect(boxOf('GHA', nodes, level)?.box.right).toBeLessThan(300)
  })

  test('is left out under an overlay, outside the frame, and where nothing may be covered', () => {
    expect(
      boxOf('GHA', [node('GHA', 300, 200)], [], [{ left: 250, top: 150, right: 350, bottom: 250 }])
    ).toBeUndefined()
    expect(boxOf('GHA', [node('GHA', -20, 200)])).toBeUndefined()
    const around = [-40, 0, 40].flatMap((x) => [-24, 0, 24].map((y) => node(`${x}/${y}`, 300 + x, 200 + y, 22)))
    expect(boxOf('GHA', [node('GHA', 300, 200), ...around])).toBeUndefined()
  })

  test('of the heavier place goes first', () => {
    const nodes = [node('AAA', 300, 200), node('BBB', 302, 206)]
    const narrow = { left: 290, top: 190, right: 380, bottom: 216 }
    const placed = placeLabels([request('AAA', 1), request('BBB', 2)], nodes, [], [], narrow)
    expect(placed.map(({ place }) => place)).not.toContain('AAA')
  })
})

test('names never cover one another or leave the frame', () => {
  const anyNode = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) })
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 40 }), (points) => {
      const nodes = points.map(({ x, y }, index) => node(`P${index}`, x, y))
      const requests = nodes.map(({ place }, index) => request(place, index % 7, 30 + (index % 5) * 15))
      const labels = placeLabels(requests, nodes, [], [], frame)
      for (const [index, { box }] of labels.entries()) {
        expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true)
        expect(labels.slice(index + 1).some((other) => boxesMeet(other.box, box))).toBe(false)
      }
    }),
    { numRuns: 60 }
  )
})

describe('a name without room beside its place', () => {
  const steps = [-3, -2, -1, 0, 1, 2, 3]
  const crowd = steps.flatMap((row) =>
    steps.map((column) => node(`${row} ${column}`, 300 + 16 * column, 200 + 16 * row))
  )
  const led = placeLedLabels([request('0 0')], crowd, [], [], frame)[0]

  test('is dropped where it has to stand beside it', () => {
    expect(placeLabels([request('0 0')], crowd, [], [], frame)).toEqual([])
  })

  test('is led to free space by a line that starts at its place', () => {
    expect(led?.leader?.[0]).toBeDefined()
    const [x = 0, y = 0] = led?.leader?.[0] ?? []
    expect(Math.hypot(x - 300, y - 200)).toBeCloseTo(7)
    for (const { at } of crowd) {
      expect(led && boxesMeet(led.box, { left: at[0] - 6, top: at[1] - 6, right: at[0] + 6, bottom: at[1] + 6 })).toBe(
        false
      )
    }
  })

  test('has a line that later names keep off', () => {
    const [first, second] = placeLedLabels([request('0 0', 2), request('0 1', 1)], crowd, [], [], frame)
    if (!first || !second) throw new Error('a name is missing')
    for (const spot of leaderBoxes(first)) expect(boxesMeet(spot, second.box)).toBe(false)
  })
})

test('a name with room beside its place has no line', () => {
  expect(placeLedLabels([request('GHA')], [node('GHA', 300, 200)], [], [], frame)[0]?.leader).toBeNull()
})
