import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronPackage } from './electron.mjs'

const patienceMs = { answer: 4_000, download: 600_000 }

/**
 * Fetches Electron's binary by the package's own installer. Answers whether it came; without a network, within seconds.
 *
 * @returns {Promise<boolean>}
 */
export async function fetchElectron() {
  if (process.env['CORRIDOR_NO_FETCH'] === '1' || !(await answers(host()))) return false
  process.stdout.write('Fetching Electron (about 120 MB, once) …\n')
  const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore' })
  const timer = setTimeout(() => installer.kill(), patienceMs.download)
  return new Promise((resolve) => {
    installer.on('error', () => resolve(false))
    installer.on('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

function host() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  return mirror && URL.canParse(mirror) ? new URL(mirror) : new URL('https://github.com')
}

/** Any answer will do: it shows that there is a network. @param {URL} url @returns {Promise<boolean>} */
async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patienceMs.answer) })
    return true
  } catch {
    return false
  }
}
