import fc from 'fast-check'
import { expect, test } from 'vitest'
import { release, releaseUnprotected } from '../../../src/renderer/disclosure/release'
import { shownPublished } from '../../../src/renderer/disclosure/shown-published'
import { shownFlows } from '../../../src/renderer/flows/shown-flows'
import { arbitraryRows } from '../../support/arbitrary-routes'
import { answerOf } from '../../support/route-table'

test('the share is taken of published numbers: a hidden part is not in it', async () => {
  const found = await answerOf([
    { source: 'GHA', destination: 'NLD', count: 30 },
    { source: 'TGO', destination: 'NLD', count: 10 },
    { source: 'BEN', destination: 'NLD', count: 2 }
  ])
  const shown = shownPublished(release(found, { k: 10 }), found.flows.slice(0, 2))

  expect(shown).toEqual({ flows: 2, of: 3, share: 40 / 42 })
})

test('of a hidden total no share is given', async () => {
  const found = await answerOf([{ source: 'GHA', destination: 'NLD', count: 4 }])

  expect(shownPublished(release(found, { k: 10 }), found.flows).share).toBeNull()
})

test('a published share never claims more than is true, and without protection it is the plain one', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, async (rows) => {
      const found = await answerOf(rows)
      const drawn = found.flows.slice(0, 4)
      const plain = shownFlows(found, drawn)
      const published = shownPublished(release(found, { k: 10 }), drawn)

      expect(shownPublished(releaseUnprotected(found), drawn).share ?? -1).toBeCloseTo(plain.share ?? -1, 9)
      expect(published.share ?? 0).toBeLessThanOrEqual((plain.share ?? 0) + 1e-9)
      expect([published.flows, published.of]).toEqual([plain.flows, plain.of])
    }),
    { numRuns: 15 }
  )
})
