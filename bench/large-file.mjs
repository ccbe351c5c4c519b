/**
 * npm run bench -- large-file [ROWS]
 *
 * Opens a made-up CSV (six million rows, 300 MB, unless ROWS says otherwise) in the built window: seconds from the pick
 * to the flows, the longest time in which the page answered nothing, and the most memory that the browser's processes
 * held together. The result is kept as bench/results/large-file.json.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLargeCases } from '../tests/support/large-cases.mjs'
import { builtMain, ensureBuilt, root } from '../tools/launch/build.mjs'
import { launch } from '../tools/stand-in/run.mjs'

const rows = Number(process.argv[2] ?? 6_000_000)
const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
const file = join(folder, 'large.csv')
writeLargeCases(file, rows)
if (!ensureBuilt()) process.exit(1)

const app = await launch({ main: builtMain, ownUserData: true })
const page = await app.firstWindow()
await page.getByText('Open the sample').waitFor()
await page.evaluate(`(() => {
  let last = performance.now()
  window.longestPause = 0
  setInterval(() => {
    const now = performance.now()
    window.longestPause = Math.max(window.longestPause, now - last)
    last = now
  }, 10)
})()`)
let peakMb = 0
const watch = setInterval(() => (peakMb = Math.max(peakMb, browserMegabytes())), 500)
const begun = performance.now()
await page.setInputFiles('input[type=file]', file)
await page.getByText('Counting').first().waitFor({ timeout: 600_000 })
const reading = await page.evaluate('window.longestPause')
await page.getByText(`${rows.toLocaleString('en')} rows read`).waitFor({ timeout: 600_000 })
const seconds = (performance.now() - begun) / 1000
clearInterval(watch)
const inAll = await page.evaluate('window.longestPause')
const result = {
  contender: 'corridor',
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  bytes: statSync(file).size,
  rows,
  seconds: Math.round(seconds * 10) / 10,
  longest_pause_reading_ms: Math.round(reading),
  longest_pause_ms: Math.round(inAll),
  peak_mb: peakMb
}
await app.close()
rmSync(folder, { recursive: true, force: true })
writeFileSync(join(root, 'bench/results/large-file.json'), `${JSON.stringify([result], null, 2)}\n`)
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
process.exit(0)

/** Resident memory of this process's descendants, in megabytes; 0 where there is no /proc. */
function browserMegabytes() {
  if (process.platform !== 'linux') return 0
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const mine = new Set([process.pid])
  for (const [pid = 0, parent = 0] of processes) if (mine.has(parent)) mine.add(pid)
  const kilobytes = processes.filter(([pid = 0]) => pid !== process.pid && mine.has(pid)).map(([, , rss = 0]) => rss)
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024)
}
