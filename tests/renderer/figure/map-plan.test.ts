import { describe, expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { placeAnchor } from '../../../src/renderer/countries/atlas'
import { planMap } from '../../../src/renderer/figure/map-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { widthPx } from '../../../src/renderer/flows/flow-scale'
import { fewRoutes, madeValues } from '../../support/figure-values'

const plan = planMap(drawnFlows(madeValues({ records: fewRoutes }).answer), 960, voiceIn('en'))

test('every arrow has the width of its count on the common scale', () => {
  expect(plan.drawing.flows).toHaveLength(5)
  for (const [shape, { count }] of plan.arrows) {
    expect(count).toEqual({ kind: 'exact', value: shape.value })
    expect(shape.widthPx).toBe(widthPx(shape.value, plan.scale))
  }
})

describe('names and numbers', () => {
  const boxes = [...plan.labels, ...plan.numbers].map(({ box }) => box)

  test('stay in the frame and apart from each other', () => {
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= 960 && a.bottom <= plan.frame.heightPx).toBe(true)
      for (const b of boxes.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
    }
  })

  test('name every end that has room, and list the others', () => {
    expect(plan.labels.map(({ text }) => text)).toContain('Libya')
    expect(new Set([...plan.labels.map(({ place }) => place), ...plan.unlabelled])).toEqual(
      new Set(['GHA', 'NGA', 'NER', 'LBY', 'ITA', 'NLD'])
    )
  })
})

test('the largest flow has its number beside it', () => {
  expect(plan.numbers.map(({ text }) => text)).toContain('180')
})

test('the same values give the same plan', () => {
  const again = planMap(drawnFlows(madeValues({ records: [...fewRoutes].reverse() }).answer), 960, voiceIn('en'))
  expect(again.drawing).toEqual(plan.drawing)
  expect(again.labels).toEqual(plan.labels)
})

test('where every flow is hidden the hatched places are in the frame', () => {
  const hidden = drawnFlows(madeValues({ records: [{ way: ['GHA', 'TGO'], low: 3 }] }).answer)
  const { frame } = planMap(hidden, 960, voiceIn('en'))
  expect(frame.extent).toBe('part')
  for (const place of ['GHA', 'TGO']) {
    const [x, y] = frame.project(placeAnchor(place) ?? [0, 0])
    expect(x > 0 && x < frame.widthPx && y > 0 && y < frame.heightPx).toBe(true)
  }
})
