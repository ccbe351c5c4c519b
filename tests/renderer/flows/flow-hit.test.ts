import { describe, expect, test } from 'vitest'
import { drawFlows } from '../../../src/renderer/flows/flow-geometry'
import { hitTest } from '../../../src/renderer/flows/flow-hit'
import { drawingScale, screenSize } from '../../../src/renderer/flows/flow-scale'

const drawing = drawFlows(
  [
    { place: 'GHA', at: [100, 100], value: 100, domestic: 0, role: 'source' },
    { place: 'NLD', at: [400, 100], value: 50, domestic: 30, role: 'destination' },
    { place: 'BEL', at: [408, 108], value: 1, domestic: 0, role: 'destination' }
  ],
  [
    { from: 'GHA', to: 'NLD', value: 100 },
    { from: 'NLD', to: 'GHA', value: 10 }
  ],
  drawingScale(screenSize, 100, 100),
  800
)

describe('what is under a point', () => {
  test('is the place, also on its domestic ring', () => {
    expect(hitTest(drawing, [100, 100], 4)).toMatchObject({ kind: 'node', node: { place: 'GHA' } })
    expect(hitTest(drawing, [385, 100], 4)).toMatchObject({ kind: 'node', node: { place: 'NLD' } })
  })

  test('is the smaller place where two lie over one another', () => {
    expect(hitTest(drawing, [408, 108], 4)).toMatchObject({ node: { place: 'BEL' } })
  })

  test.each(drawing.flows)('is the flow $from to $to on its line and close to it', (flow) => {
    const [x, y] = flow.middle
    expect(hitTest(drawing, [x, y], 4)).toMatchObject({ kind: 'flow', flow: { from: flow.from, to: flow.to } })
    const beside = flow.widthPx / 2 + 3
    const near = [x + flow.normal[0] * beside, y + flow.normal[1] * beside] as const
    expect(hitTest(drawing, near, 4)).toMatchObject({ kind: 'flow', flow: { from: flow.from } })
  })

  test('is nothing on open ground', () => {
    expect(hitTest(drawing, [250, 300], 4)).toBeNull()
    expect(hitTest({ flows: [], nodes: [] }, [250, 300], 4)).toBeNull()
  })
})
