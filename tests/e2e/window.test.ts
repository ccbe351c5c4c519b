import axe from 'axe-core'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch-app'

const samplePath = 'data/samples/synthetic-case-records.csv'
const wholeWindow = '.drop-target'
const folder = mkdtempSync(join(tmpdir(), 'corridor-window-'))
const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The sample counted here by splitting its lines, with nothing of the application. */
const [header = '', ...lines] = readFileSync(samplePath, 'utf8').trimEnd().split(/\r?\n/)
const columns = header.split(',')
const records = lines.map((line) => {
  const cells = line.split(',')
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
})
const isChild = ({ age_band: band = '' }: (typeof records)[number]) => ['0-8', '9-11', '12-14', '15-17'].includes(band)
const english = new Intl.NumberFormat('en-GB')
const told = (count: number) => english.format(count)
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)}\u202f%`
const children = records.filter(isChild)

let app: LaunchedApp
const text = (selector: string) => app.page.locator(selector).first().innerText()
/** What axe finds wrong, in its short names. */
const violations = () =>
  app.page.evaluate(async (source) => {
    const run = new Function(`${source}; return axe.run(document, { resultTypes: ['violations'] })`) as () => Promise<{
      violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
    }>
    const found = await run()
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, axe.source)
const shareLine = () => text('.share-line p')
const chips = () => app.page.locator('.chip:not(.clear)').allInnerTexts()
const openSample = async () => {
  await app.page.locator('.way').click()
  await app.page.locator('.explorer').waitFor()
}
const tick = (category: string, value: string) =>
  app.page.locator(`[data-category=${category}] .tick`, { hasText: value })

describe('the window', () => {
  beforeAll(async () => {
    app = await launchApp()
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await app.page.locator('.welcome').waitFor()
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('begins with one way in, the sample, and the promise with its proof', async () => {
    expect(await text('.welcome')).toMatch(/Drop a file here[\s\S]*Open the sample[\s\S]*leaves this machine/)
    await app.page.getByRole('button', { name: 'See the proof' }).click()
    const panel = app.page.getByRole('dialog')
    await panel.getByText('No attempt to reach a network was seen.').waitFor()
    expect(await panel.innerText()).toContain('What this does not cover')
    await app.page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  })

  test('can be used with assistive technology from the first card on', async () => {
    expect(await violations()).toEqual([])
  })

  test('refuses two files and a folder in a sentence before anything is open', async () => {
    await app.dropFiles([write('a.csv', 'x'), write('b.csv', 'y')], wholeWindow)
    await app.page.locator('[data-failure=several-files]').waitFor()
    mkdirSync(join(folder, 'cases'))
    await app.dropFiles([join(folder, 'cases')], wholeWindow)
    await app.page.locator('[data-failure=file-is-folder]').waitFor()
    expect(await text('[role=alert]')).toContain('“cases” is a folder. Open one file in it.')
    await app.page.keyboard.press('Escape')
    expect(await app.page.locator('[role=alert]').count()).toBe(0)
  })

  test('opens the sample, says that it is made up, and shows its share', async () => {
    await openSample()
    expect(await text('.dataset')).toMatch(
      new RegExp(`Synthetic case records[\\s\\S]*${told(records.length)} rows read`)
    )
    expect(await app.page.getByText('Synthetic: made-up records').isVisible()).toBe(true)
    expect(await shareLine()).toContain(`of ${told(records.length)} case records`)
    expect(await text('[data-part=children-share]')).toContain(
      `${told(children.length)} of ${told(records.length)} case records are of children (${share(children.length, records.length)})`
    )
  })

  test('the map takes at least 60 % of a screen of 1280 × 800 with every panel open', async () => {
    const box = await app.page.locator('.map-panel').boundingBox()
    expect(((box?.width ?? 0) * (box?.height ?? 0)) / (1280 * 800)).toBeGreaterThanOrEqual(0.6)
  })

  test('can be used with assistive technology with a dataset open, as a map and as a table', async () => {
    expect(await violations()).toEqual([])
    await app.page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await violations()).toEqual([])
    await app.page.getByRole('button', { name: 'Map', exact: true }).click()
  })

  test('narrows everything to children with one switch, and says so in a chip', async () => {
    await app.page.getByText('Children only').click()
    expect(await chips()).toEqual(['children'])
    await expect.poll(shareLine).toContain(`of ${told(children.length)} case records of children`)
    const girls = children.filter(({ sex }) => sex === 'female').length
    expect(await tick('sex', 'Girls').locator('.number').innerText()).toBe(told(girls))
    expect(await text('.age-sex-title.female')).toBe(`Girls ${told(girls)}`)
    const line = await app.page.locator('.share-line').boundingBox()
    expect(line?.height).toBeLessThan(30)
  })

  test('narrows by country and year together, undoes each step, and redoes it', async () => {
    const years = children.filter(({ year }) => year === '2018')
    const toNetherlands = years.filter((record) => record['destination_country'] === 'Netherlands')
    await app.page.getByRole('button', { name: /^Only 2018: / }).click()
    await expect.poll(shareLine).toContain(`of ${told(years.length)} case records`)
    await app.page.getByRole('combobox', { name: 'To', exact: true }).fill('nether')
    await app.page.getByRole('option', { name: 'Netherlands' }).click()
    await expect.poll(shareLine).toContain(`of ${told(toNetherlands.length)} case records`)
    expect(await chips()).toEqual(['children', '2018', 'to Netherlands'])
    await app.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(shareLine).toContain(`of ${told(years.length)} case records`)
    await app.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(shareLine).toContain(`of ${told(children.length)} case records`)
    await app.page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(chips).toEqual(['children', '2018'])
    await app.page.getByRole('button', { name: 'Remove the filter: 2018' }).click()
    expect(await chips()).toEqual(['children'])
  })

  test('the table holds every route, and selecting one opens its card', async () => {
    await app.page.getByRole('button', { name: 'Table', exact: true }).click()
    const way = (record: (typeof records)[number]) =>
      [record['source_country'], record['transit_countries'], record['destination_country']].join()
    const routes = new Set(children.map(way)).size
    await app.page.getByRole('button', { name: `Routes ${told(routes)}` }).waitFor()
    const ghana = children.filter((record) => way(record) === 'Ghana,,Ghana').length
    const row = app.page.locator('tr[data-flow="GHA>GHA"]')
    expect(await row.locator('td').allInnerTexts()).toEqual([
      'Ghana',
      'direct',
      'Ghana',
      told(ghana),
      share(ghana, children.length)
    ])
    await app.page.getByRole('button', { name: 'Copy', exact: true }).click()
    expect(await text('.copy [role=status]')).toBe(`Copied: ${told(routes)} rows`)
    await row.click()
    await app.page.getByRole('button', { name: 'Map', exact: true }).click()
    expect(await text('.card-count')).toBe(`${told(ghana)}\ncase records of children`)
    await app.page.getByRole('button', { name: 'Narrow to this' }).click()
    await expect.poll(chips).toEqual(['children', 'from Ghana', 'to Ghana'])
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('Escape')
    await expect.poll(chips).toEqual(['children'])
  })

  test('a flow of the ranking is selected by Enter, and narrowed to by Enter again', async () => {
    await app.page.locator('.top-flows button').first().focus()
    await app.page.keyboard.press('Enter')
    expect(await app.page.locator('.card').count()).toBe(1)
    await app.page.keyboard.press('Enter')
    await expect.poll(async () => (await chips()).length).toBe(3)
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('Control+z')
    await expect.poll(chips).toEqual(['children'])
  })

  test('accounts for every row', async () => {
    await app.page.getByRole('button', { name: 'How this was read' }).click()
    const sum = await text('[data-part=row-account]')
    const [read = 0, ...parts] = [...sum.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replace(',', '')))
    expect(read).toBe(records.length)
    expect(parts.reduce((total, part) => total + part, 0)).toBe(read)
    await app.page.keyboard.press('Escape')
  })

  test('a bad file is answered with a sentence, and everything in view stays', async () => {
    const before = await shareLine()
    for (const [name, content, kind] of [
      ['empty.csv', '', 'file-empty'],
      ['picture.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]), null],
      ['prices.csv', 'item,price\npen,3\nink,4\n', 'no-country-column'],
      ['a "quoted"\nname.csv', '', 'file-empty']
    ] as const) {
      await app.pickFile(write(name, content))
      const alert = app.page.locator(kind === null ? '[role=alert]' : `[data-failure=${kind}]`)
      await alert.waitFor()
      expect(await alert.innerText()).toMatch(/“(empty|picture|prices|a "quoted" name)\.csv”/)
      expect(await alert.innerText()).toContain('The dataset in view is unchanged.')
      await app.page.getByRole('button', { name: 'Close this message' }).click()
    }
    expect(await shareLine()).toBe(before)
    expect(await chips()).toEqual(['children'])
  })

  test('a long reading can be cancelled, and everything in view stays', async () => {
    const before = await shareLine()
    const many = `${header}\n${`${lines.join('\n')}\n`.repeat(120)}`
    await app.pickFile(write('many.csv', many))
    await app.page.getByRole('button', { name: 'Cancel' }).click()
    await app.page.locator('.reading').waitFor({ state: 'detached' })
    expect(await app.page.locator('[role=alert]').count()).toBe(0)
    expect(await shareLine()).toBe(before)
    await app.pickFile(write('small.csv', [header, ...lines.slice(0, 50)].join('\n')))
    await expect.poll(shareLine, { timeout: 30_000 }).toContain('of 50 case records')
  })

  test('speaks French and Spanish at once, down to the names of places', async () => {
    const { page } = app
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByRole('menuitemradio', { name: 'Français' }).click()
    await expect.poll(shareLine).toMatch(/^Affiché\u202f: .*50 dossiers/)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('combobox', { name: 'Vers' }).fill('pays')
    await page.getByRole('option', { name: 'Pays-Bas' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Langue/ }).click()
    await page.getByRole('menuitemradio', { name: 'Español' }).click()
    await expect.poll(shareLine).toMatch(/^Mostrado: .*50 expedientes/)
  })

  test('breaks no policy, asks for nothing outside, and throws nothing', () => {
    expect(app.errors).toEqual([])
    expect(app.requests.filter((url) => !/^(app|blob|data):|^https:\/\/corridor\.invalid\//.test(url))).toEqual([])
  })
})
