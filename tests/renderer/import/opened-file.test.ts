import { expect, test } from 'vitest'
import { fetchOpenedFile } from '../../../src/renderer/import/opened-file'

const sizeBytes = 20 * 1024 * 1024
const file = { name: 'a.csv', sizeBytes, url: 'app://corridor/opened/token' }

/** Main's side of the door: parts of a file of `length` bytes that repeats 0 to 250. */
function serve(length: number, change: (start: number) => Partial<{ status: number; bytes: number }> = () => ({})) {
  return async (_url: unknown, init?: RequestInit) => {
    const [, start, end] = /bytes=(\d+)-(\d+)/.exec(String(new Headers(init?.headers).get('Range'))) ?? []
    init?.signal?.throwIfAborted()
    const { status = 206, bytes = Number(end) - Number(start) + 1 } = change(Number(start))
    const body = Uint8Array.from({ length: bytes }, (_, index) => (Number(start) + index) % 251)
    return new Response(body, { status, headers: { 'Content-Range': `bytes ${start}-${end}/${length}` } })
  }
}

const never = new AbortController().signal

test('a file comes in parts and is whole', async () => {
  const done: number[] = []
  const onDone = (share: number) => done.push(share)
  const outcome = await fetchOpenedFile(file, { signal: never, onDone, request: serve(sizeBytes) })
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  expect(outcome.value.size).toBe(sizeBytes)
  const tail = new Uint8Array(await outcome.value.slice(-1).arrayBuffer())
  expect(tail[0]).toBe((sizeBytes - 1) % 251)
  expect(done).toEqual([0.4, 0.8, 1])
})

test.each([
  ['a part that is too short', serve(sizeBytes, (start) => (start > 0 ? { bytes: 100 } : {}))],
  ['a part that is the whole file', serve(sizeBytes, () => ({ status: 200 }))],
  ['a file that has grown', serve(sizeBytes + 1)]
])('%s is noticed', async (_what, request) => {
  const outcome = await fetchOpenedFile(file, { signal: never, onDone: () => undefined, request })
  expect(outcome).toEqual({ ok: false, failure: { kind: 'file-changed', name: 'a.csv' } })
})

test('a file that is gone is missing', async () => {
  const request = serve(sizeBytes, () => ({ status: 404 }))
  const outcome = await fetchOpenedFile(file, { signal: never, onDone: () => undefined, request })
  expect(outcome).toEqual({ ok: false, failure: { kind: 'file-missing', name: 'a.csv' } })
})

test('cancelling stops between parts', async () => {
  const stop = new AbortController()
  const onDone = () => stop.abort(new Error('cancelled'))
  const outcome = await fetchOpenedFile(file, { signal: stop.signal, onDone, request: serve(sizeBytes) })
  expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } })
})

test('an empty file is an empty file', async () => {
  const empty = { ...file, sizeBytes: 0 }
  const outcome = await fetchOpenedFile(empty, { signal: never, onDone: () => undefined, request: serve(0) })
  expect(outcome.ok && outcome.value.size).toBe(0)
})
