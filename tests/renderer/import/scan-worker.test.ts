import { expect, test } from 'vitest'
import type { ScanAnswer } from '../../../src/renderer/import/file-scanner'

test('the worker answers a file with its scan, and one that cannot be read with that', async () => {
  const scope = globalThis as unknown as {
    postMessage: (answer: ScanAnswer) => void
    onmessage: ((event: { data: Blob }) => void) | null
  }
  await import('../../../src/renderer/import/scan-worker')
  const answerTo = (file: Blob) =>
    new Promise<ScanAnswer>((resolve) => {
      scope.postMessage = (answer) => answer.kind !== 'done' && resolve(answer)
      scope.onmessage?.({ data: file })
    })
  expect(await answerTo(new Blob(['a,b']))).toMatchObject({ kind: 'scan', scan: { isUtf8: true } })
  const gone = { size: 1, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) }
  expect(await answerTo(gone as unknown as Blob)).toEqual({ kind: 'unreadable' })
})
