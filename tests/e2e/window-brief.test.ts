import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { launchApp } from '../support/launch-app'
import { readFlows, readReport } from '../support/run-brief'

const folder = mkdtempSync(join(tmpdir(), 'corridor-window-brief-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a brief of the window holds what is in view, in the language chosen for it, and is told after its panel closed', async () => {
  const app = await launchApp()
  await app.page.getByText('Open the sample').click()
  await app.page.getByText('Children only').click({ timeout: 60_000 })
  await app.answerOpenDialog({ canceled: false, filePaths: [folder] })
  await app.page.getByRole('button', { name: 'Brief…' }).click()
  await app.page.getByRole('dialog').getByRole('button', { name: 'Español' }).click()
  await app.page.getByRole('button', { name: 'Choose a folder and write' }).click()
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('dialog').waitFor({ state: 'detached' })
  await app.page.locator('.brief-notice', { hasText: 'The brief lies in the folder' }).waitFor({ timeout: 60_000 })
  await app.page.screenshot({ path: join(folder, 'seen.png') })
  expect(app.errors).toEqual([])
  await app.close()

  expect(readdirSync(folder).sort()).toEqual([
    'brief.pdf',
    'flows.csv',
    'map.png',
    'map.svg',
    'report.json',
    'seen.png'
  ])
  const run = { code: 0, out: '', error: '', folder, files: [] }
  const report = readReport(run)
  expect(report.filters).toEqual(['age=child'])
  expect(report.totals.children).toEqual(report.totals.count.low)
  expect(report.protection).toEqual({ kind: 'threshold', k: 10 })
  expect(readFlows(run).some(({ count }) => count === '<10')).toBe(true)
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toContain('lang="es"')
})
