import { expect, test } from 'vitest'
import { channels, saveRequestSchema, taskEndSchema, writeRequestSchema } from '../../src/shared/api'

const bytes = Uint8Array.of(1, 2, 3)
const takes = (files: unknown, pdfName: unknown = null) =>
  writeRequestSchema.safeParse({ folder: 'task', files, pdfName }).success

test('no two requests share a channel', () => {
  expect(new Set(Object.values(channels)).size).toBe(Object.keys(channels).length)
})

test.each(['flows.csv', 'map.svg', 'map.png', 'report.json', 'flows-by-year.csv', 'map2.svg'])(
  'a brief may hold a file named %s',
  (name) => {
    expect(takes([{ name, bytes }])).toBe(true)
  }
)

test.each([
  '../flows.csv',
  '/etc/flows.csv',
  'C:\\flows.csv',
  'sub/flows.csv',
  'sub\\flows.csv',
  '.bashrc',
  'flows',
  'flows.',
  'flows.csv.exe',
  'Flows.csv',
  'flows .csv',
  'flows.csv\n',
  'flows.csv\0.txt',
  'flöws.csv',
  ''
])('a brief holds no file named %j: a name never leaves its folder', (name) => {
  expect(takes([{ name, bytes }])).toBe(false)
  expect(takes([], name)).toBe(false)
})

test('the printed page is a PDF or is not printed', () => {
  expect(takes([], null)).toBe(true)
  expect(takes([], 'brief.pdf')).toBe(true)
  expect(takes([], 'brief.csv')).toBe(false)
  expect(writeRequestSchema.safeParse({ folder: 'task', files: [] }).success).toBe(false)
})

test.each([['text'], [[1, 2, 3]], [new ArrayBuffer(3)], [null], [{ length: 3 }]])(
  'bytes are bytes, and not %j',
  (content) => {
    expect(takes([{ name: 'flows.csv', bytes: content }])).toBe(false)
    expect(saveRequestSchema.safeParse({ name: 'flows.csv', bytes: content }).success).toBe(false)
  }
)

test('bytes arrive as they were sent', () => {
  expect(saveRequestSchema.parse({ name: 'flows.csv', bytes }).bytes).toBe(bytes)
})

test('a brief holds at most twenty files', () => {
  const file = { name: 'flows.csv', bytes }

  expect(takes(Array(20).fill(file))).toBe(true)
  expect(takes(Array(21).fill(file))).toBe(false)
})

test('a task ends well with 0 or with 2 for what the user can mend, and with nothing else', () => {
  const ends = (exitCode: unknown) => taskEndSchema.safeParse({ exitCode, out: '', error: '' }).success

  expect([0, 2].map(ends)).toEqual([true, true])
  expect([1, 3, -1, 256, '0', null].some(ends)).toBe(false)
})

test('a file that is saved has a name of 1 to 120 letters', () => {
  const takesName = (name: string) => saveRequestSchema.safeParse({ name, bytes }).success

  expect([1, 120].map((length) => takesName('n'.repeat(length)))).toEqual([true, true])
  expect([0, 121].map((length) => takesName('n'.repeat(length)))).toEqual([false, false])
})
