import { expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { placeNumbers } from '../../../src/renderer/figure/flow-numbers'
import { planMap } from '../../../src/renderer/figure/map-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { fewRoutes, madeValues } from '../../support/figure-values'

const voice = voiceIn('en')
const { drawing, arrows } = planMap(drawnFlows(madeValues({ records: fewRoutes }).answer), 960, voice)
const bounds = { left: 0, top: 0, right: 960, bottom: 600 }
const [largest] = [...drawing.flows].reverse()
if (!largest) throw new Error('a map without flows')
const placed = (insistence: 'has-to-stand' | 'where-there-is-room', part: number) => {
  const [x, y] = largest.middle
  const reach = largest.widthPx / 2 + part
  const taken = [{ left: x - reach, top: y - 60, right: x + reach, bottom: y + 60 }]
  return placeNumbers([largest], arrows, drawing, insistence, { textPx: 15, bounds, taken, voice })
}

test('a number stands beside its arrow', () => {
  expect(
    placeNumbers([largest], arrows, drawing, 'where-there-is-room', { textPx: 15, bounds, taken: [], voice })
  ).toMatchObject([{ text: '180' }])
})

test('one that has to stand finds room further off, where another is left out', () => {
  const far = [20, 24, 28, 32, 36].find((part) => placed('where-there-is-room', part).length === 0) ?? 0
  expect(far).toBeGreaterThan(0)
  expect(placed('has-to-stand', far)).toMatchObject([{ text: '180' }])
})
