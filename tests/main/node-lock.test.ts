import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockNode } from '../../src/main/node-lock'
import { keepNode } from '../../tools/stand-in/keep-node.mjs'

type Members = Record<string, (...args: unknown[]) => unknown>
const builtin = (name: string) => process.getBuiltinModule(name) as unknown as Members

const attempts: readonly (readonly [module: string, name: string, ...args: unknown[]])[] = [
  ['net', 'connect', 9, '127.0.0.1'],
  ['net', 'createConnection', 9, '127.0.0.1'],
  ['net', 'createServer'],
  ['http', 'request', 'http://127.0.0.1:9'],
  ['http', 'get', 'http://127.0.0.1:9'],
  ['http', 'createServer'],
  ['https', 'request', 'https://127.0.0.1:9'],
  ['http2', 'connect', 'http://127.0.0.1:9'],
  ['tls', 'connect', 9, '127.0.0.1'],
  ['dgram', 'createSocket', 'udp4'],
  ['dns', 'lookup', 'localhost', () => undefined],
  ['dns/promises', 'lookup', 'localhost']
]

/** Whether the call throws at once. What it opens instead is closed again. */
function throws([module, name, ...args]: (typeof attempts)[number]): boolean {
  try {
    const opened = builtin(module)[name]?.(...args) as Members | undefined
    opened?.['on']?.('error', () => undefined)
    ;(opened?.['destroy'] ?? (module === 'dgram' ? opened?.['close'] : undefined))?.call(opened)
    return false
  } catch (error) {
    return String(error).includes('Nothing leaves this machine')
  }
}

let restore = () => undefined as unknown
const before = new Map<string, boolean>()

beforeAll(() => {
  for (const attempt of attempts) before.set(`${attempt[0]}.${attempt[1]}`, throws(attempt))
  restore = keepNode()
  lockNode()
})
afterAll(() => {
  restore()
})

test.each(attempts.map((attempt) => ({ attempt })))('$attempt throws, and did not before', ({ attempt }) => {
  expect(before.get(`${attempt[0]}.${attempt[1]}`)).toBe(false)
  expect(throws(attempt)).toBe(true)
})

test('a socket made by hand neither connects nor listens', () => {
  const { Socket, Server } = process.getBuiltinModule('net')
  expect(() => new Socket().connect(9, '127.0.0.1')).toThrow('Nothing leaves')
  expect(() => new Server().listen(0)).toThrow('Nothing leaves')
})

test('the globals that reach a network throw', () => {
  const { fetch } = globalThis as unknown as Members
  expect(() => fetch?.('http://127.0.0.1:9')).toThrow('Nothing leaves')
})

test('a child process still answers through its pipes', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("here")'])
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await new Promise((done) => child.on('close', done))
  expect(text).toBe('here')
})
