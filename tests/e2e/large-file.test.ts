import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch-app'
import { lockedBuild } from '../support/unlocked-build'

const folder = mkdtempSync(join(tmpdir(), 'corridor-large-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `CORRIDOR_LARGE_ROWS=6000000` makes a file of 300 MB. */
const rows = Number(process.env['CORRIDOR_LARGE_ROWS'] ?? 400_000)
const large = join(folder, 'large.csv')

const countries = ['Ghana', 'Nigeria', 'Togo', 'Mali', 'Libya', 'Italy', 'France', 'Romania', 'Albania', 'Thailand']
const ages = ['0-8', '9-17', '18-24', '25-38', 'unknown']
const forms = ['sexual-exploitation', 'forced-labour', 'domestic-servitude', 'begging', 'unknown']

/** Made-up case rows, the same ones in every run. */
function writeCases(path: string): void {
  let state = 20_261_123
  const next = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * end)
  }
  const pick = (words: readonly string[]) => words[next(words.length)] ?? ''
  const file = openSync(path, 'w')
  let text = 'year,source,transit,destination,age_band,sex,form\n'
  for (let row = 0; row < rows; row += 1) {
    const transit = next(10) < 6 ? '' : pick(countries)
    const sex = pick(['female', 'male'])
    text += `${2005 + next(19)},${pick(countries)},${transit},${pick(countries)},${pick(ages)},${sex},${pick(forms)}\n`
    if (text.length > 1_000_000) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}

/** Longest time in which the page answered nothing, until now. */
async function beginHeartbeat(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`(() => {
    let last = performance.now()
    window.longestPause = 0
    setInterval(() => {
      const now = performance.now()
      window.longestPause = Math.max(window.longestPause, now - last)
      last = now
    }, 10)
  })()`)
  return () => page.evaluate<number>('window.longestPause')
}

describe('a large file', () => {
  const parts = {} as { app: LaunchedApp }
  beforeAll(async () => {
    writeCases(large)
    parts.app = await launchApp({ out: lockedBuild() })
    await parts.app.page.getByText('Open the sample').waitFor()
  })
  afterAll(() => parts.app.close())

  test('reading stops soon after it is cancelled, at any stage', async () => {
    const { app } = parts
    for (const stage of ['Opening the file', 'Looking at the columns', 'Placing the routes']) {
      await app.pickFile(large)
      await app.page.getByText(stage).first().waitFor({ timeout: 120_000 })
      await app.page.getByRole('button', { name: 'Cancel' }).click()
      await app.page.getByText('Open the sample').waitFor({ timeout: 2_000 })
    }
  })

  test('every row is read, and the window answers meanwhile', async () => {
    const { app } = parts
    const longestPause = await beginHeartbeat(app.page)
    const begun = performance.now()
    await app.pickFile(large)
    await app.page.getByText('Counting').first().waitFor({ timeout: 160_000 })
    const pauseMs = await longestPause()
    await app.page.getByText(`${rows.toLocaleString('en')} rows read`).waitFor({ timeout: 120_000 })
    const seconds = (performance.now() - begun) / 1000
    process.stdout.write(
      `${statSync(large).size} bytes, ${rows} rows: ${seconds.toFixed(1)} s, longest pause ${pauseMs.toFixed(0)} ms while reading, ${(await longestPause()).toFixed(0)} ms in all\n`
    )
    expect(pauseMs).toBeLessThan(500)
    expect(app.errors).toEqual([])
  })
})

test('a cell that breaks the reading is never written to a console', async () => {
  const canary = 'canary-of-a-child'
  const broken = join(folder, 'broken.csv')
  const file = openSync(broken, 'w')
  writeSync(file, `source,destination,note\n${'Ghana,Togo,a\n'.repeat(60_000)}`)
  writeSync(file, `${canary},Togo,"${canary} ${'x'.repeat(18 * 1024 * 1024)}"\nGhana,Mali,b\n`)
  closeSync(file)
  const app = await launchApp({ out: lockedBuild() })
  const said: string[] = []
  app.page.context().on('console', (message) => said.push(message.text()))
  app.page.on('worker', (worker) => worker.on('console', (message) => said.push(message.text())))
  await app.page.getByText('Open the sample').waitFor()
  await app.page.evaluate("console.log('heard from the page')")
  await app.page.evaluate(`new Promise((done) => {
    const worker = new Worker(URL.createObjectURL(new Blob(["console.log('heard from a worker'); postMessage(0)"])))
    worker.onmessage = done
  }).then(() => undefined)`)
  await app.pickFile(broken)
  await app.page.getByText('could not be read').waitFor({ timeout: 60_000 })
  await expect.poll(() => said).toContain('heard from a worker')
  expect(said).toContain('heard from the page')
  expect(said.join('\n')).not.toContain(canary)
  expect(app.errors.join('\n')).not.toContain(canary)
  await app.close()
})
