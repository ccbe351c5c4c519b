import { expect, test } from 'vitest'

test('after it the console says nothing, whatever is asked of it', async () => {
  const said: unknown[] = []
  const own = { ...console }
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const
  for (const method of methods) console[method] = (...words: unknown[]) => void said.push(...words)
  console.log('heard')
  try {
    await import('../../../src/renderer/engine/quiet-console')
    for (const method of methods) console[method]('a cell')
  } finally {
    Object.assign(console, own)
  }
  expect(said).toEqual(['heard'])
})
