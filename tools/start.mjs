/**
 * npm start
 *
 * Builds if need be and opens the window in Electron. Its binary is fetched once if it is not here; where that fails or
 * it cannot run, the same build opens in an installed Chromium, Chrome or Edge; where no window can open at all, the
 * sample's brief is made instead.
 *
 * CORRIDOR_NO_FETCH  `1`: do not try to fetch Electron's binary
 * CORRIDOR_CHROMIUM  the browser that the stand-in opens
 * CORRIDOR_FOLDER    where the stand-in saves, which has no dialogs; by default the folder for downloads
 * CORRIDOR_OUT       a finished build to run instead of `out/`
 * CORRIDOR_RUNTIME   `stand-in`: leave Electron aside
 */
import { join } from 'node:path'
import { ensureBuilt, root } from './launch/build.mjs'
import { electronTrouble, findElectron, hasDisplay } from './launch/electron.mjs'
import { fetchElectron } from './launch/fetch-electron.mjs'
import { makeBrief } from './launch/make-brief.mjs'
import { runInElectron, runInStandIn } from './launch/run-app.mjs'
import { findWindowed } from './stand-in/chromium.mjs'

process.exitCode = ensureBuilt() ? await open() : 1

async function open() {
  if (!hasDisplay()) return briefInstead('There is no display')
  const trouble = await electronOrTrouble()
  if (typeof trouble !== 'string') return runInElectron(trouble.path, process.argv.slice(2), process.cwd())
  const browser = findWindowed()
  if (browser === null) return briefInstead(`${trouble}, and no Chrome, Edge or Chromium is installed`)
  say(`${trouble}: Corridor opens in ${browser} instead.`)
  return runInStandIn(process.argv.slice(2), process.cwd(), 'headed')
}

/** @returns {Promise<{ path: string } | string>} */
async function electronOrTrouble() {
  if (process.env['CORRIDOR_RUNTIME'] === 'stand-in') return 'Electron is left aside'
  if (findElectron() === null) await fetchElectron()
  const path = findElectron()
  if (path === null) return 'Electron’s binary is not here and could not be fetched'
  const trouble = electronTrouble(path)
  return trouble === null ? { path } : `Electron cannot run here (${trouble})`
}

/** @param {string} reason */
async function briefInstead(reason) {
  const folder = join('out', 'brief', 'synthetic-case-records')
  say(`${reason}: the brief of the sample is made instead.`)
  const exitCode = await makeBrief([join(root, 'data', 'samples', 'synthetic-case-records.csv'), '--out', folder], root)
  if (exitCode === 0) say(`It lies in ${join(root, folder)}`)
  return exitCode
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
