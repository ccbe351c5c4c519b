import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeLargeCases } from '../support/large-cases.mjs'
import { launchApp, type LaunchedApp } from '../support/launch-app'
import { lockedBuild } from '../support/unlocked-build'

const folder = mkdtempSync(join(tmpdir(), 'corridor-large-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `CORRIDOR_LARGE_ROWS=6000000` makes a file of 300 MB. */
const rows = Number(process.env['CORRIDOR_LARGE_ROWS'] ?? 400_000)
const large = join(folder, 'large.csv')

/** How often the page came to itself since then: a page that is held up does not. */
async function beginHeartbeat(page: Page): Promise<() => Promise<number>> {
  await page.evaluate('window.beats = 0; setInterval(() => { window.beats += 1 }, 100)')
  return () => page.evaluate<number>('window.beats')
}

describe('a large file', () => {
  const parts = {} as { app: LaunchedApp }
  beforeAll(async () => {
    writeLargeCases(large, rows)
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
    const beats = await beginHeartbeat(app.page)
    await app.pickFile(large)
    await app.page.getByText('Counting').first().waitFor({ timeout: 160_000 })
    expect(await beats()).toBeGreaterThan(10)
    await app.page.getByText(`${rows.toLocaleString('en')} rows read`).waitFor({ timeout: 120_000 })
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
