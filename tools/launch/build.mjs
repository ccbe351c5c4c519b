import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '')

const sources = ['src', 'data', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
const parts = ['main', 'preload', 'renderer']

/** `CORRIDOR_OUT` names a finished build to run instead; it is taken as it is. */
export const outFolder = process.env['CORRIDOR_OUT'] ? resolve(process.env['CORRIDOR_OUT']) : join(root, 'out')
export const builtMain = join(outFolder, 'main', 'index.js')

/**
 * Builds unless `out/` already holds these very sources. Silent unless the build fails: then its messages are printed
 * and the answer is false.
 */
export function ensureBuilt() {
  if (process.env['CORRIDOR_OUT']) return true
  const stamp = join(outFolder, '.sources')
  const print = sourcesPrint()
  const complete = parts.every((part) => existsSync(join(outFolder, part)))
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return true
  const fresh = join(root, 'node_modules', '.cache', `corridor-build.${process.pid}`)
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(builder)) {
    process.stderr.write('Corridor is not installed yet: run "npm ci" first.\n')
    return false
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, 'build', '--outDir', fresh], {
    cwd: root,
    encoding: 'utf8'
  })
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
    rmSync(fresh, { recursive: true, force: true })
    return false
  }
  // Only the three parts are replaced: briefs lie in `out/` too.
  mkdirSync(outFolder, { recursive: true })
  rmSync(stamp, { force: true })
  for (const part of parts) {
    rmSync(join(outFolder, part), { recursive: true, force: true })
    renameSync(join(fresh, part), join(outFolder, part))
  }
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(stamp, print)
  return true
}

function sourcesPrint() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesIn(source))) {
    hash.update(`${path}\0`)
    hash.update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
}
