import { randomUUID } from 'node:crypto'
import { constants, linkSync, copyFileSync, existsSync, lstatSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, open, readFile, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { failed, succeeded, type Failure, type Outcome } from '../shared/outcome'
import type { ByteRange } from './app-protocol'

/** A file as it was when it was opened. A later read of a file that is not the same any more gives `changed`. */
export interface KnownFile {
  readonly path: string
  readonly name: string
  readonly sizeBytes: number
  readonly modifiedMs: number
  readonly inode: number
}

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A FIFO or a device that takes the file's place must not make the open call wait. */
const readNow = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Only regular files with something in them: a folder, a device or a pipe is refused before a byte is read. */
export async function openFile(path: string): Promise<Outcome<KnownFile>> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) return failed({ kind: 'file-is-folder', name })
    if (!found.isFile()) return failed({ kind: 'file-unreadable', name })
    if (found.size === 0) return failed({ kind: 'file-empty', name })
    const handle = await open(path, readNow)
    try {
      await handle.read(new Uint8Array(1), 0, 1, 0)
    } finally {
      await handle.close()
    }
    return succeeded({ path, name, sizeBytes: found.size, modifiedMs: found.mtimeMs, inode: found.ino })
  } catch (error) {
    return failed({ kind: isMissing(error) ? 'file-missing' : 'file-unreadable', name })
  }
}

/** Fails with `limitBytes` bytes or more, and with text that is not UTF-8. */
export async function readText(file: KnownFile, limitBytes: number): Promise<string | null> {
  if (file.sizeBytes >= limitBytes) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file.path))
  } catch {
    return null
  }
}

/** `null`: there is no such file. */
export async function readBundled(root: string, segments: readonly string[]): Promise<Uint8Array | null> {
  try {
    return await readFile(join(root, ...segments))
  } catch {
    return null
  }
}

export async function readRange(file: KnownFile, range: ByteRange): Promise<Readable | 'missing' | 'changed'> {
  let handle: FileHandle
  try {
    handle = await open(file.path, readNow)
  } catch (error) {
    return isMissing(error) ? 'missing' : 'changed'
  }
  const { size, mtimeMs, ino } = await handle.stat()
  if (size === file.sizeBytes && mtimeMs === file.modifiedMs && ino === file.inode) {
    return Readable.from(wholeRange(handle, range), { objectMode: false })
  }
  await handle.close()
  return 'changed'
}

/** A file that is cut short while it is read breaks off with an error, so that no part passes for the whole. */
async function* wholeRange(handle: FileHandle, { first, last }: ByteRange): AsyncGenerator<Uint8Array> {
  try {
    for (let at = first; at <= last;) {
      const chunk = new Uint8Array(Math.min(1 << 20, last - at + 1))
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at)
      if (bytesRead === 0) throw new Error('The file became shorter.')
      at += bytesRead
      yield chunk.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

const unfinished = new Set<() => void>()

/** Takes back what `writeAll` has begun and not finished. To be called before the process ends. */
export function discardUnfinished(): void {
  for (const discard of unfinished) discard()
  unfinished.clear()
}

/**
 * Writes all files into the folder, or none. The bytes go to a new folder inside it first, so that a full disk shows
 * before any earlier file is touched; they are moved in one synchronous step, so that no signal can come between.
 */
export async function writeAll(folder: string, files: readonly NamedBytes[]): Promise<Outcome<null>> {
  const name = basename(folder)
  const waiting = join(folder, `.corridor-${randomUUID()}`)
  const made: string[] = []
  const discard = () => {
    removeQuietly(waiting)
    removeEmpty(made)
  }
  unfinished.add(discard)
  try {
    for (const path of missingFolders(folder)) {
      await mkdir(path)
      made.push(path)
    }
    await mkdir(waiting)
    for (const file of files) await writeSynced(join(waiting, file.name), file.bytes)
    moveAll(files, waiting, folder)
    removeQuietly(waiting)
    return succeeded(null)
  } catch (error) {
    discard()
    return failed(writeFailure(error, name))
  } finally {
    unfinished.delete(discard)
  }
}

/**
 * A folder and those above it that are missing, outermost first. They are made one by one: where a file system calls
 * every new folder missing (`/proc`), the recursive `mkdir` of Node 20 never comes back.
 */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) || dirname(folder) === folder ? [] : [...missingFolders(dirname(folder)), folder]
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function moveAll(files: readonly NamedBytes[], from: string, to: string): void {
  const moved: { target: string; earlier: string | null }[] = []
  try {
    for (const { name } of files) {
      const target = join(to, name)
      const earlier = keepEarlier(target, join(from, `earlier-${name}`))
      renameSync(join(from, name), target)
      moved.push({ target, earlier })
    }
  } catch (error) {
    for (const { target, earlier } of moved.reverse()) {
      if (earlier === null) rmSync(target, { force: true })
      else renameSync(earlier, target)
    }
    throw error
  }
}

/** A second name for the earlier file, so that it can come back. Some file systems have no links: there it is copied. */
function keepEarlier(target: string, kept: string): string | null {
  if (!existsSync(target)) return null
  if (!lstatSync(target).isFile()) throw new Error('Something that is not a file has this name.')
  try {
    linkSync(target, kept)
  } catch {
    copyFileSync(target, kept)
  }
  return kept
}

/** What cannot be removed must not hide why the writing failed, nor undo that it succeeded. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // It was never there (`ENOTDIR`), or the disk has gone.
  }
}

/** Removes folders that were made for nothing, innermost first. */
function removeEmpty(made: readonly string[]): void {
  try {
    for (const path of made.toReversed()) rmdirSync(path)
  } catch {
    // Somebody else has put something there in the meantime: it stays.
  }
}

function writeFailure(error: unknown, name: string): Failure {
  const code = errorCode(error)
  return code === 'ENOSPC' || code === 'EDQUOT' ? { kind: 'disk-full' } : { kind: 'not-writable', name }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(errorCode(error))
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
