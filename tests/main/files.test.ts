import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { discardUnfinished, openFile, readBundled, readRange, readText, writeAll } from '../../src/main/files'

const isRoot = process.getuid?.() === 0
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-files-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
async function known(path: string) {
  const file = await openFile(path)
  if (!file.ok) throw new Error(file.failure.kind)
  return file.value
}
async function read(path: string, first: number, last: number) {
  const part = await readRange(await known(path), { first, last })
  if (typeof part === 'string') return part
  return Buffer.concat(await part.toArray()).toString()
}

describe('opening', () => {
  test('a regular file is known by name and size, its path stays here', async () => {
    const name = 'it\'s "new"\nline.csv'
    expect(await known(put(name, 'abc'))).toMatchObject({ name, sizeBytes: 3 })
  })

  test.each([
    ['nothing.csv', 'file-missing'],
    ['a.csv/more.csv', 'file-missing'],
    ['n'.repeat(300), 'file-missing'],
    ['nul\0.csv', 'file-missing'],
    ['.', 'file-is-folder'],
    ['empty.csv', 'file-empty'],
    ['loop.csv', 'file-unreadable']
  ])('%j gives %s', async (name, kind) => {
    put('a.csv', 'a')
    put('empty.csv', '')
    symlinkSync(join(folder, 'loop.csv'), join(folder, 'loop.csv'))
    expect(await openFile(join(folder, name))).toMatchObject({ ok: false, failure: { kind } })
  })

  test.skipIf(process.platform === 'win32')('a device and a pipe are refused, without waiting for them', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe.csv')])
    expect(await openFile('/dev/zero')).toEqual({ ok: false, failure: { kind: 'file-unreadable', name: 'zero' } })
    expect(await openFile(join(folder, 'pipe.csv'))).toMatchObject({ failure: { kind: 'file-unreadable' } })
  })

  test.skipIf(isRoot || process.platform === 'win32')('a file without the right to read it is unreadable', async () => {
    chmodSync(put('a.csv', 'a'), 0o000)
    expect(await openFile(join(folder, 'a.csv'))).toMatchObject({ failure: { kind: 'file-unreadable' } })
  })
})

describe('reading', () => {
  test('a range holds its first and its last byte', async () => {
    expect(await read(put('a.csv', '0123456789'), 2, 4)).toBe('234')
  })

  test('a range over several chunks is whole', async () => {
    const text = 'x'.repeat((1 << 20) + 7)
    expect((await read(put('a.csv', text), 0, text.length - 1)).length).toBe(text.length)
  })

  test('a file that vanished is missing, one that grew or was replaced has changed', async () => {
    const file = await known(put('a.csv', 'abc'))
    const range = { first: 0, last: 2 }
    appendFileSync(file.path, 'd')
    expect(await readRange(file, range)).toBe('changed')
    rmSync(file.path)
    expect(await readRange(file, range)).toBe('missing')
    linkSync(put('other.csv', 'xyz'), file.path)
    expect(await readRange(file, range)).toBe('changed')
  })

  test('a file that is cut while it is read breaks off instead of passing for the whole', async () => {
    const file = await known(put('a.csv', 'abc'))
    const part = await readRange(file, { first: 0, last: 9 })
    if (typeof part === 'string') throw new Error(part)
    await expect(part.toArray()).rejects.toThrow('shorter')
  })

  test('a recipe is UTF-8 text of bounded size', async () => {
    expect(await readText(await known(put('r.json', '{"é":1}')), 100)).toBe('{"é":1}')
    expect(await readText(await known(put('r.json', 'x'.repeat(100))), 100)).toBeNull()
    writeFileSync(join(folder, 'r.json'), new Uint8Array([0xff, 0xfe, 0x41]))
    expect(await readText(await known(join(folder, 'r.json')), 100)).toBeNull()
  })

  test('a bundled file that is not there is null', async () => {
    put('a.js', 'a')
    expect(await readBundled(folder, ['b.js'])).toBeNull()
    expect(await readBundled(folder, ['a.js'])).toHaveLength(1)
  })
})

describe('writing', () => {
  const files = [
    { name: 'a.csv', bytes: bytes('new a') },
    { name: 'b.svg', bytes: bytes('new b') }
  ]

  test('all files are there, and nothing else', async () => {
    const target = join(folder, 'deep', 'er')
    expect(await writeAll(target, files)).toEqual({ ok: true, value: null })
    expect(readdirSync(target).sort()).toEqual(['a.csv', 'b.svg'])
    expect(readFileSync(join(target, 'a.csv'), 'utf8')).toBe('new a')
  })

  test('earlier files of the same names are replaced, others stay', async () => {
    put('a.csv', 'old a')
    put('mine.txt', 'mine')
    await writeAll(folder, files)
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new a')
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.svg', 'mine.txt'])
  })

  test('when the second file cannot take its place, the first earlier one is back', async () => {
    put('a.csv', 'old a')
    mkdirSync(join(folder, 'b.svg'))
    expect(await writeAll(folder, files)).toMatchObject({ ok: false, failure: { kind: 'not-writable' } })
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old a')
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.svg'])
  })

  test('a file that was new goes again when a later one cannot take its place', async () => {
    mkdirSync(join(folder, 'b.svg'))
    await writeAll(folder, files)
    expect(readdirSync(folder)).toEqual(['b.svg'])
  })

  test('a target that is a file is not writable, and stays what it was', async () => {
    const target = put('target', 'mine')
    expect(await writeAll(target, files)).toEqual({ ok: false, failure: { kind: 'not-writable', name: 'target' } })
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })

  test('folders that were made for a brief that failed go again', async () => {
    const target = join(folder, 'new', 'deep')
    const twice = [...files, { name: 'a.csv', bytes: bytes('again') }]
    expect(await writeAll(target, twice)).toMatchObject({ ok: false })
    expect(readdirSync(folder)).toEqual([])
  })

  test('what a signal interrupts leaves nothing behind', async () => {
    put('a.csv', 'old a')
    const target = join(folder, 'new')
    const [inNew, inOld] = [writeAll(target, files), writeAll(folder, files)]
    while (!existsSync(target)) await new Promise((done) => setImmediate(done))
    discardUnfinished()
    const left = readdirSync(folder)
    const text = readFileSync(join(folder, 'a.csv'), 'utf8')
    await Promise.all([inNew, inOld])
    expect(left.filter((name) => name.startsWith('.corridor'))).toEqual([])
    expect(text).toBe('old a')
  })

  test.skipIf(!isRoot || process.platform !== 'linux')('a full disk leaves the earlier brief as it was', async () => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status).toBe(0)
    try {
      writeFileSync(join(disk, 'a.csv'), 'old a')
      const large = [...files, { name: 'map.png', bytes: new Uint8Array(200_000) }]
      expect(await writeAll(disk, large)).toEqual({ ok: false, failure: { kind: 'disk-full' } })
      expect(readFileSync(join(disk, 'a.csv'), 'utf8')).toBe('old a')
      expect(readdirSync(disk)).toEqual(['a.csv'])
      expect(await writeAll(disk, files)).toEqual({ ok: true, value: null })
    } finally {
      spawnSync('umount', [disk])
    }
  })

  test.skipIf(!isRoot || process.platform !== 'linux')('a disk that takes no writing is not writable', async () => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', disk]).status).toBe(0)
    try {
      expect(await writeAll(join(disk, 'x'), files)).toEqual({
        ok: false,
        failure: { kind: 'not-writable', name: 'x' }
      })
    } finally {
      spawnSync('umount', [disk])
    }
  })

  test.skipIf(process.platform !== 'linux')('a place where no folder can be made is not writable', async () => {
    expect(await writeAll('/proc/none/brief', files)).toEqual({
      ok: false,
      failure: { kind: 'not-writable', name: 'brief' }
    })
  })
})
