import { expect, test } from 'vitest'
import { amend, redo, startHistory, step, undo } from '../../../src/renderer/state/history'

test('undo goes back through every step, and redo forward again', () => {
  const history = step(step(startHistory('a'), 'b'), 'c')
  expect(undo(history).present).toBe('b')
  expect(undo(undo(history)).present).toBe('a')
  expect(redo(undo(history))).toEqual(history)
})

test('beyond the first and the last step nothing changes', () => {
  const history = startHistory('a')
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})

test('a new step drops what was undone', () => {
  const history = step(undo(step(startHistory('a'), 'b')), 'c')
  expect(redo(history)).toBe(history)
  expect(undo(history).present).toBe('a')
})

test('the moves of one drag are one step to undo', () => {
  const dragged = amend(amend(step(startHistory('a'), 'b'), 'c'), 'd')
  expect(dragged.present).toBe('d')
  expect(undo(dragged).present).toBe('a')
})
