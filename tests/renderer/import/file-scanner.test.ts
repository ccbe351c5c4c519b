import { expect, test } from 'vitest'
import type { ScanAnswer } from '../../../src/renderer/import/file-scanner'
import { scanWith } from '../../../src/renderer/import/file-scanner'

const never = new AbortController().signal
const scan = { sha256: '00', isUtf8: true, quotesAreEven: true }
const file = new Blob(['a'])

function worker(answer: (self: Worker) => void) {
  const self = {
    ended: false,
    onmessage: null as Worker['onmessage'],
    onerror: null as Worker['onerror'],
    postMessage: () => queueMicrotask(() => answer(self as unknown as Worker)),
    terminate: () => void (self.ended = true)
  }
  return self
}

const say = (self: Worker, data: ScanAnswer) => self.onmessage?.call(self, { data } as MessageEvent)

test('the worker tells how far it is, then the scan, and ends', async () => {
  const done: number[] = []
  const asked = worker((self) => {
    say(self, { kind: 'done', done: 0.5 })
    say(self, { kind: 'scan', scan })
  })
  expect(await scanWith(asked, file, never, (share) => done.push(share))).toEqual(scan)
  expect([done, asked.ended]).toEqual([[0.5], true])
})

test('a file that cannot be read, and a worker that fails, are told as the platform tells them', async () => {
  const unread = worker((self) => say(self, { kind: 'unreadable' }))
  await expect(scanWith(unread, file, never, () => undefined)).rejects.toThrow(DOMException)
  const broken = worker((self) => self.onerror?.call(self, new Event('error') as ErrorEvent))
  await expect(scanWith(broken, file, never, () => undefined)).rejects.toThrow(DOMException)
  expect(broken.ended).toBe(true)
})

test('cancelling ends the worker at once', async () => {
  const stop = new AbortController()
  const asked = worker(() => stop.abort(new Error('cancelled')))
  await expect(scanWith(asked, file, stop.signal, () => undefined)).rejects.toThrow('cancelled')
  expect(asked.ended).toBe(true)
})
