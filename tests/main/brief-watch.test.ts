import { expect, test } from 'vitest'
import { patienceMs, watchBrief } from '../../src/main/brief-watch'

/** A page that the test speaks for, and a clock that the test moves. */
function watched() {
  const listeners = new Map<string, () => void>()
  const timers = new Set<{ atMs: number; callback: () => void }>()
  let nowMs = 0
  let stopped = 0
  const watch = watchBrief(
    { on: (event, listener) => listeners.set(event, listener) },
    () => (stopped += 1),
    (callback, delayMs) => {
      const timer = { atMs: nowMs + delayMs, callback }
      timers.add(timer)
      return { cancel: () => void timers.delete(timer) }
    }
  )
  return {
    watch,
    say: (event: string) => listeners.get(event)?.(),
    pass: (ms: number) => {
      nowMs += ms
      for (const timer of [...timers]) if (timer.atMs <= nowMs && timers.delete(timer)) timer.callback()
    },
    stopped: () => stopped
  }
}

test.each(['render-process-gone', 'preload-error'])('%s ends the brief, once', (event) => {
  const { say, pass, stopped } = watched()
  say(event)
  say(event)
  pass(patienceMs.work)
  expect(stopped()).toBe(1)
})

test('a page that never asks for its task is given up', () => {
  const { pass, stopped } = watched()
  pass(patienceMs.start - 1)
  expect(stopped()).toBe(0)
  pass(1)
  expect(stopped()).toBe(1)
})

test('a page that goes on asking may work as long as it needs', () => {
  const { watch, pass, stopped } = watched()
  for (let times = 0; times < 10; times += 1) {
    watch.progress()
    pass(patienceMs.work - 1)
  }
  expect(stopped()).toBe(0)
  pass(1)
  expect(stopped()).toBe(1)
})

test('a frozen page is given up, one that thaws is not', () => {
  const { watch, say, pass, stopped } = watched()
  watch.progress()
  say('unresponsive')
  say('responsive')
  pass(patienceMs.unresponsive)
  expect(stopped()).toBe(0)
  say('unresponsive')
  pass(patienceMs.unresponsive)
  expect(stopped()).toBe(1)
})

test('after its end a brief is not watched any more', () => {
  const { watch, say, pass, stopped } = watched()
  watch.end()
  watch.progress()
  say('render-process-gone')
  say('unresponsive')
  pass(patienceMs.work)
  expect(stopped()).toBe(0)
})
