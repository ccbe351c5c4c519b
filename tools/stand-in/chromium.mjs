import { execFile } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium')

/**
 * @typedef {object} Chromium
 * @property {string} path
 * @property {Record<string, string>} env Further variables that it needs to start.
 */

/**
 * A Chromium without a window: the one that `CORRIDOR_CHROMIUM` names, or the one of the registry, unpacked once, or
 * an installed one where the registry has none for this system.
 *
 * @returns {Promise<Chromium>}
 */
export async function findHeadless() {
  const named = process.env['CORRIDOR_CHROMIUM']
  if (named) return { path: named, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFolder)) return unpacked()
  const installed = findWindowed()
  if (installed) return { path: installed, env: {} }
  throw new Error('No Chromium was found. Install Chrome, Edge or Chromium, or name one in CORRIDOR_CHROMIUM.')
}

/** An installed browser that can open a window; `null`: none is known. */
export function findWindowed() {
  const named = process.env['CORRIDOR_CHROMIUM']
  if (named && named.length > 0) return named
  return windowedCandidates().find((path) => existsSync(path)) ?? null
}

/** @returns {string[]} */
function windowedCandidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)
    )
  }
  if (process.platform === 'win32') {
    const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((name) =>
      folders.flatMap((folder) => (folder ? [join(folder, name)] : []))
    )
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
  return (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

/** @returns {Promise<Chromium>} */
async function unpacked() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folders = [
    join(root, 'node_modules', '.cache', 'corridor-chromium', version),
    join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'corridor-chromium', version)
  ]
  const folder = folders.find((candidate) => existsSync(candidate)) ?? (await unpackInto(folders))
  const path = join(folder, 'chromium')
  const missing = await missingLibraries(path, {})
  if (missing.length === 0) return { path, env: {} }
  const env = { LD_LIBRARY_PATH: await unpackLibraries(folder) }
  const stillMissing = await missingLibraries(path, env)
  if (stillMissing.length > 0) throw new Error(missingLibraryMessage(stillMissing))
  return { path, env }
}

/** @param {readonly string[]} folders */
async function unpackInto(folders) {
  /** @type {unknown} */
  let trouble
  for (const folder of folders) {
    const waiting = `${folder}.${process.pid}`
    try {
      await mkdir(waiting, { recursive: true })
      await pipeline(brotli('chromium.br'), createWriteStream(join(waiting, 'chromium')))
      await chmod(join(waiting, 'chromium'), 0o755)
      await pipeline(brotli('swiftshader.tar.br'), extract(waiting))
      await moveIntoPlace(waiting, folder)
      return folder
    } catch (error) {
      trouble = error
      await rm(waiting, { recursive: true, force: true }).catch(() => undefined)
    }
  }
  throw trouble
}

/** Libraries that the package brings for systems that lack them. @param {string} folder */
async function unpackLibraries(folder) {
  const libraries = `${folder}-libraries`
  if (!existsSync(libraries)) {
    const waiting = `${libraries}.${process.pid}`
    await mkdir(waiting, { recursive: true })
    await pipeline(brotli('al2023.tar.br'), extract(waiting))
    await moveIntoPlace(waiting, libraries)
  }
  return join(libraries, 'lib')
}

/** Another process may have been faster: then its folder stands. @param {string} waiting @param {string} folder */
async function moveIntoPlace(waiting, folder) {
  try {
    await mkdir(dirname(folder), { recursive: true })
    await rename(waiting, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    await rm(waiting, { recursive: true, force: true })
  }
}

/** @param {string} name */
function brotli(name) {
  const packed = createReadStream(join(packageFolder, 'bin', name))
  const plain = createBrotliDecompress()
  packed.on('error', (error) => plain.destroy(error))
  return packed.pipe(plain)
}

/** @param {string} path @param {Record<string, string>} env @returns {Promise<string[]>} */
async function missingLibraries(path, env) {
  const { stdout } = await run('ldd', [path], { env: { ...process.env, ...env } }).catch(() => ({ stdout: '' }))
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => (name ? [name] : []))
}

/** Library → the package of Debian and Ubuntu that holds it. */
const debianPackages = /** @type {Record<string, string>} */ ({
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
  'libfontconfig.so.1': 'libfontconfig1',
  'libfreetype.so.6': 'libfreetype6',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libdrm.so.2': 'libdrm2',
  'libcups.so.2': 'libcups2'
})

/** @param {readonly string[]} libraries */
export function missingLibraryMessage(libraries) {
  const packages = [...new Set(libraries.map((name) => debianPackages[name] ?? name))]
  return `Chromium needs ${libraries.join(', ')}, which this system lacks. Install it with: apt-get install ${packages.join(' ')}`
}

/** Names the missing library if that is why Chromium did not start. @param {unknown} error */
export function explainLaunchFailure(error) {
  const text = error instanceof Error ? error.message : String(error)
  const library = /error while loading shared libraries: ([^:\s]+):/.exec(text)?.[1]
  if (library) return new Error(missingLibraryMessage([library]))
  const [line] = text.split('\n')
  return new Error(`Chromium did not start: ${line}`)
}
