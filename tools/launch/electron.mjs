import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build.mjs'

export const electronPackage = join(root, 'node_modules', 'electron')

/** Path of Electron's binary; `null`: it is not here. Asking the package itself would start a download. */
export function findElectron() {
  const pathFile = join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return null
  const path = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(path) ? path : null
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * Why the binary that is here cannot run; `null`: nothing is known against it.
 *
 * @param {string} path
 */
export function electronTrouble(path) {
  if (process.platform !== 'linux') return null
  if (!hasDisplay()) return 'there is no display'
  const { stdout } = spawnSync('ldd', [path], { encoding: 'utf8' })
  const missing = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
  if (missing.length > 0) return `it needs ${missing.join(', ')}, which this system lacks`
  return canSandbox(path) ? null : 'this system lets it have no sandbox'
}

/** @param {string} path */
function canSandbox(path) {
  if (process.getuid?.() === 0) return true
  const helper = join(path, '..', 'chrome-sandbox')
  const isSetuid = existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4000) !== 0
  const reads = (/** @type {string} */ name) => (existsSync(name) ? readFileSync(name, 'utf8').trim() : '')
  const namespaces =
    reads('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
    reads('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1'
  return isSetuid || namespaces
}
