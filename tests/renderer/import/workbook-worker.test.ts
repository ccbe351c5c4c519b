import { expect, test } from 'vitest'
import { workbookBytes } from '../../support/workbook'

test('the worker answers a workbook with its sheets', async () => {
  const scope = globalThis as unknown as {
    postMessage: unknown
    onmessage: ((event: { data: ArrayBuffer }) => void) | null
  }
  const answer = new Promise((resolve) => (scope.postMessage = resolve))
  await import('../../../src/renderer/import/workbook-worker')
  scope.onmessage?.({ data: workbookBytes({ a: [['x']] }).buffer })
  expect(await answer).toEqual([{ name: 'a', rows: [['x']] }])
})
