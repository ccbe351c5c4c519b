import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { builtMain, root } from './build.mjs'

/** Switches of Chromium itself stand before the application's path; Electron gives the rest to the application. */
function electronSwitches() {
  const rootNeeds = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...rootNeeds, '--log-level=3']
}

/** @param {string} electron @param {readonly string[]} args @param {string} cwd */
export function runInElectron(electron, args, cwd) {
  const app = process.env['CORRIDOR_OUT'] ? builtMain : root
  return run(electron, [...electronSwitches(), app, ...args], cwd, {})
}

/** @param {readonly string[]} args @param {string} cwd @param {'headed' | 'headless'} window */
export function runInStandIn(args, cwd, window) {
  const script = join(root, 'tools', 'stand-in', 'run.mjs')
  return run(process.execPath, [script, builtMain, ...args], cwd, { CORRIDOR_WINDOW: window === 'headed' ? '1' : '0' })
}

/**
 * Runs to the end and answers the exit code. Ctrl-C reaches the child by itself; here it must only not end the wait.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} more
 * @returns {Promise<number>}
 */
function run(program, args, cwd, more) {
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env
  const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...env, ...more } })
  const pass = () => void child.kill('SIGTERM')
  const wait = () => undefined
  process.on('SIGINT', wait)
  process.on('SIGTERM', pass)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}
