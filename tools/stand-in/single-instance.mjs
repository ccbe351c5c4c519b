import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/**
 * The first process holds a file with its number; a later one that finds it alive leaves a call beside it, which the
 * first sees within half a second. No socket: nothing listens, not even here.
 *
 * @param {import('./instance.mjs').Instance} instance
 */
export function takeInstanceLock(instance) {
  if (instance.options.ownUserData) return true
  const folder = join(tmpdir(), `corridor-stand-in-${userInfo().username}`)
  const lock = join(folder, 'lock')
  const call = join(folder, 'call')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (isHeld(lock)) {
    writeFileSync(call, String(process.pid))
    return false
  }
  writeFileSync(lock, String(process.pid))
  rmSync(call, { force: true })
  const timer = setInterval(() => {
    if (!existsSync(call)) return
    rmSync(call, { force: true })
    instance.appEvents.emit('second-instance', {}, [], '')
  }, 500)
  timer.unref()
  instance.cleanups.push(() => {
    clearInterval(timer)
    rmSync(lock, { force: true })
  })
  return true
}

/** A lock whose process is gone is nobody's. @param {string} lock */
function isHeld(lock) {
  try {
    statSync(lock)
    const pid = Number(readFileSync(lock, 'utf8'))
    return pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
