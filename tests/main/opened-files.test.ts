import { expect, test } from 'vitest'
import { OpenedFiles } from '../../src/main/opened-files'

const file = { path: '/home/one/private/flows.csv', name: 'flows.csv', sizeBytes: 3, modifiedMs: 0, inode: 1 }

test('a page learns a name, a size and a token, never a path', () => {
  const opened = new OpenedFiles().add(file)
  expect(opened).toEqual({ name: 'flows.csv', sizeBytes: 3, url: expect.stringMatching(/^\/opened\/[0-9a-f-]{36}$/) })
  expect(JSON.stringify(opened)).not.toContain('private')
})

test('a token leads back to its file, and no other text does', () => {
  const files = new OpenedFiles()
  const token = files.add(file).url.slice('/opened/'.length)
  expect(files.find(token)).toBe(file)
  for (const other of ['', file.path, token.toUpperCase(), `${token}/..`, '__proto__'])
    expect(files.find(other)).toBeNull()
})

test('the same file opened twice has two tokens', () => {
  const files = new OpenedFiles()
  expect(files.add(file).url).not.toBe(files.add(file).url)
})
