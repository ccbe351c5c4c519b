import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProtectedAnswer, PublishedCount } from '../../../src/renderer/disclosure/published'
import { release, releaseUnprotected } from '../../../src/renderer/disclosure/release'
import type { Answer } from '../../../src/shared/answer'
import type { Count } from '../../../src/shared/count'
import { arbitraryAnswer, changeCounts } from '../../support/arbitrary-answer'

const arbitraryK = fc.integer({ min: 5, max: 20 })

/** Numbers that are no counts: how many flows there are, which year, which threshold. */
const otherNumbers = new Set(['flows', 'hiddenFlows', 'year', 'k'])

function numbersIn(released: ProtectedAnswer): readonly number[] {
  const numbers: number[] = []
  JSON.parse(JSON.stringify(released), (key: string, value: unknown) => {
    if (typeof value === 'number' && !otherNumbers.has(key)) numbers.push(value)
    return value
  })
  return numbers
}

const between = (k: number) => (value: number) => value > 0 && value < k

test('no number between 0 and k can be read from a release, however it is written out', () => {
  fc.assert(
    fc.property(arbitraryAnswer, arbitraryK, (answer, k) => {
      expect(numbersIn(release(answer, { k })).filter(between(k))).toEqual([])
    })
  )
})

test('the same search finds them where nothing is protected', () => {
  const [answer] = fc.sample(
    arbitraryAnswer.filter(({ totals }) => between(10)(totals.count.low)),
    1
  )

  expect(answer && numbersIn(releaseUnprotected(answer)).filter(between(10))).not.toEqual([])
})

test('two answers that differ in hidden numbers alone are released as the same bytes', () => {
  const swapped = fc.func(fc.integer({ min: 1, max: 4 }))
  fc.assert(
    fc.property(arbitraryAnswer, swapped, (answer, other) => {
      let place = 0
      const hides = ({ low, high }: Count) => low === high && between(5)(low)
      const changed = changeCounts(answer, (count) => {
        const value = other(place++)
        return hides(count) ? { low: value, high: value } : count
      })
      expect(JSON.stringify(release(changed, { k: 5 }))).toBe(JSON.stringify(release(answer, { k: 5 })))
    })
  )
})

test('a list says nothing by its order: hidden counts come last and by code', () => {
  const flow = (from: string, value: number) => ({ from, to: 'NLD', count: { low: value, high: value } })
  const [base] = fc.sample(arbitraryAnswer, 1)
  const answer = { ...base, flows: [flow('GHA', 20), flow('TGO', 9), flow('BEN', 3), flow('NGA', 0)] } as Answer
  const released = release(answer, { k: 10 })

  expect(released.answer.flows.map(({ from }) => from)).toEqual(['GHA', 'NGA', 'BEN', 'TGO'])
  expect(released.hiddenFlows).toBe(2)
})

test('what is published is true', () => {
  fc.assert(
    fc.property(arbitraryAnswer, arbitraryK, (answer, k) => {
      const { answer: published } = release(answer, { k })
      const pairs: readonly (readonly [Count, PublishedCount])[] = [
        [answer.totals.count, published.totals.count],
        [answer.missing.suppressed, published.missing.suppressed],
        ...answer.byYear.map(({ count }, at) => [count, published.byYear[at]?.count ?? hiddenBelow(0)] as const)
      ]
      for (const [{ low, high }, said] of pairs) {
        const [least, most] = bounds(said)
        expect(low).toBeGreaterThanOrEqual(least)
        expect(high).toBeLessThanOrEqual(most)
      }
    })
  )
})

test('without protection every count is kept and nothing is hidden', () => {
  fc.assert(
    fc.property(arbitraryAnswer, (answer) => {
      const { answer: published, hiddenFlows, protection } = releaseUnprotected(answer)
      const sum = (bounded: readonly (readonly [number, number])[]) =>
        bounded.reduce(([low, high], [l, h]) => [low + l, high + h], [0, 0] as const).map((end) => end.toFixed(3))

      expect([hiddenFlows, protection]).toEqual([0, { kind: 'none' }])
      expect(sum(published.routes.map(({ count }) => bounds(count)))).toEqual(
        sum(answer.routes.map(({ count }) => [count.low, count.high] as const))
      )
    })
  )
})

test.each([0, -5, 2.5, NaN])('a threshold of %d is a bug and is thrown', (k) => {
  const [answer] = fc.sample(arbitraryAnswer, 1)

  expect(() => answer && release(answer, { k })).toThrow('threshold')
})

test('only disclosure makes a protected answer: the same fields without its mark are refused by the compiler', () => {
  const take = (released: ProtectedAnswer) => released.hiddenFlows
  const [answer] = fc.sample(arbitraryAnswer, 1) as [Answer]
  const { protection, answer: published, hiddenFlows } = release(answer, { k: 10 })

  expect(take(release(answer, { k: 10 }))).toBe(hiddenFlows)
  // @ts-expect-error the mark is missing
  expect(take({ protection, answer: published, hiddenFlows })).toBe(hiddenFlows)
})

function bounds(count: PublishedCount): readonly [number, number] {
  if (count.kind === 'exact') return [count.value, count.value]
  return count.kind === 'bounded' ? [count.low, count.high] : [0, count.below]
}

function hiddenBelow(below: number): PublishedCount {
  return { kind: 'hidden', below }
}
