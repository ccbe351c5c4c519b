import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { plainLine, printLine } from '../../src/main/terminal'

test.each([
  ['the file\u001b[2J.csv is empty', 'the file [2J.csv is empty'],
  ['one\r\ntwo\u2028three', 'one two three'],
  ['\u202efdp.exe\u2066', 'fdp.exe'],
  ['12\u202f% : « été »', '12\u202f% : « été »'],
  ['\u0007\u0000', '']
])('%j is printed as %j', (text, line) => {
  expect(plainLine(text)).toBe(line)
})

test('a sentence is one line, and an empty one prints nothing', async () => {
  let printed = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      printed += chunk.toString()
      done()
    }
  })
  await printLine(stream, 'Done.')
  await printLine(stream, '')
  expect(printed).toBe('Done.\n')
})

test('a reader that has gone does not stop the process from ending', async () => {
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      done(new Error('EPIPE'))
    }
  })
  await expect(printLine(stream, 'Done.')).resolves.toBeUndefined()
})
