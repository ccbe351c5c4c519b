import { expect, test } from 'vitest'
import { runOnce } from '../../../src/renderer/import/workbook-decoder'

type Asked = Parameters<typeof runOnce>[0]

/** A worker that answers as told, and remembers that it was ended. */
function worker(answer: (self: Asked) => void): Asked & { ended: boolean } {
  const self = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: () => answer(self as unknown as Asked),
    terminate: () => void (self.ended = true)
  }
  return self as unknown as Asked & { ended: boolean }
}

const never = new AbortController().signal
const message = (data: unknown) => ({ data }) as MessageEvent

test('the answer of the worker is the answer, and the worker ends', async () => {
  const sheets = [{ name: 'a', rows: [] }]
  const asked = worker((self) => self.onmessage?.call(self as Worker, message(sheets)))
  expect(await runOnce(asked, new ArrayBuffer(1), never)).toEqual(sheets)
  expect(asked.ended).toBe(true)
})

test('a worker that fails has read nothing', async () => {
  const asked = worker((self) => self.onerror?.call(self as Worker, new Event('error') as ErrorEvent))
  expect(await runOnce(asked, new ArrayBuffer(1), never)).toBeNull()
})

test('cancelling ends the worker', async () => {
  const stop = new AbortController()
  const asked = worker(() => stop.abort(new Error('cancelled')))
  await expect(runOnce(asked, new ArrayBuffer(1), stop.signal)).rejects.toThrow('cancelled')
  expect(asked.ended).toBe(true)
})
