import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../tools/stand-in/run.mjs'
import { smallApp, type SmallApp } from '../stand-in/stand-in-page'

type App = Awaited<ReturnType<typeof launch>>
type Api = { nested: { ask(...args: unknown[]): Promise<unknown> }; silent(): Promise<unknown> }
type PageGlobals = typeof globalThis & { api: Api }

const seen = () => Reflect.get(globalThis, 'standInSeen') as unknown[]
const start = (app?: SmallApp) => launch({ main: smallApp(app), locale: 'en', ownUserData: true })

/** What the page's request gives, or the message it fails with. */
const ask = (page: Page, source: string) =>
  page.evaluate(async (text) => {
    const { api } = globalThis as PageGlobals
    const values: Record<string, unknown> = { map: new Map(), set: new Set(), buffer: new ArrayBuffer(8) }
    try {
      const value = await api.nested.ask(text in values ? values[text] : JSON.parse(text))
      return { value }
    } catch (error) {
      return { error: String(error) }
    }
  }, source)

describe('a small application', () => {
  let app: App
  let page: Page
  beforeAll(async () => {
    app = await start()
    page = await app.firstWindow()
  })
  afterAll(() => app.close())

  test('its page lives where it asked to, and main sees its own scheme', async () => {
    expect(await page.textContent('#here')).toBe('here')
    expect(await ask(page, '{"a":[1,"b",null]}')).toEqual({ value: { a: [1, 'b', null] } })
    expect(seen().at(-1)).toEqual(['app://corridor/index.html', null])
  })

  test('bytes come back as bytes', async () => {
    const back = await page.evaluate(async () => {
      const value = await (globalThis as PageGlobals).api.nested.ask(new Uint8Array([1, 255]))
      return value instanceof Uint8Array ? [...value] : 'not bytes'
    })
    expect(back).toEqual([1, 255])
  })

  test.each(['map', 'set', 'buffer'])('a %s in a message is refused, where it would arrive empty', async (name) => {
    expect(await ask(page, name)).toMatchObject({ error: expect.stringContaining('not in the stand-in') })
  })

  test.each(['"map"', '"much"', '"throw"'])('an answer of %s fails in the words that Electron uses', async (input) => {
    expect(await ask(page, input)).toMatchObject({
      error: expect.stringContaining("Error invoking remote method 'ask'")
    })
  })

  test('a message of more than 8 MB is refused', async () => {
    expect(await ask(page, JSON.stringify('x'.repeat(9 * 1024 * 1024)))).toMatchObject({
      error: expect.stringContaining('more than')
    })
  })

  test('a channel that nobody answers fails', async () => {
    const error = await page.evaluate(() => (globalThis as PageGlobals).api.silent().catch(String))
    expect(error).toContain("No handler registered for 'nobody'")
  })

  test('what the preload exposes can be neither changed nor replaced, and the way to main is not left lying', async () => {
    const state = await page.evaluate(() => {
      const { api } = globalThis as PageGlobals
      const changed = Reflect.set(api, 'silent', null) || Reflect.set(api.nested, 'ask', null)
      return [changed, Reflect.set(globalThis, 'api', null), Reflect.get(globalThis, '__corridorStandIn')]
    })
    expect(state).toEqual([false, false, undefined])
  })

  test('the page stays where it is when it tries to leave, and main is asked', async () => {
    await page.evaluate(() => void (location.href = 'https://example.org/away'))
    await expect.poll(() => seen().includes('https://example.org/away')).toBe(true)
    expect(await page.textContent('#here')).toBe('here')
  })

  test('a window that main denies does not stay', async () => {
    await page.evaluate(() => void open('https://example.org/popup'))
    await expect.poll(() => page.context().pages().length).toBe(1)
  })

  test.each(['geolocation', 'notifications', 'clipboard-read', 'camera', 'microphone'])(
    '%s is not granted',
    async (name) => {
      const state = await page.evaluate(
        (permission) =>
          navigator.permissions.query({ name: permission as PermissionName }).then((status) => status.state),
        name
      )
      expect(state).not.toBe('granted')
    }
  )

  test('a body of more than 64 MB is refused before it ends the browser', async () => {
    expect(await page.evaluate(() => fetch('/large').then(() => 'came', String))).toContain('Failed to fetch')
    expect(app.instance.troubles.splice(0)).toEqual([expect.stringContaining('not in the stand-in')])
  })
})

describe('what is not in the stand-in says so', () => {
  const failing = async (main: string) => {
    try {
      const app = await start({ main })
      await app.close()
      return 'started'
    } catch (error) {
      return String(error)
    }
  }

  test.each([
    ["import { Tray } from 'electron'", "does not provide an export named 'Tray'"],
    ["import { app } from 'electron'; app.getLocale()", 'app.getLocale is not in the stand-in'],
    ["import { app } from 'electron'; app.on('will-finish-launching', () => {})", "app event 'will-finish-launching'"],
    ["import { app } from 'electron'; app.commandLine.hasSwitch('a')", 'app.commandLine.hasSwitch'],
    ["import { session } from 'electron'; session.fromPartition('persist:a')", 'kept on disk'],
    ["import { session } from 'electron'; session.defaultSession.setProxy({})", 'session.setProxy'],
    [
      "import { protocol } from 'electron'; protocol.registerSchemesAsPrivileged([{ scheme: 'other' }])",
      'scheme other'
    ],
    ["import { BrowserWindow } from 'electron'; new BrowserWindow({ webPreferences: { sandbox: false } })", 'sandbox'],
    ["import { BrowserWindow } from 'electron'; new BrowserWindow({ kiosk: true })", 'BrowserWindow.kiosk'],
    ["import { dialog } from 'electron'; dialog.showMessageBox({})", 'dialog.showMessageBox']
  ])('%s', async (main, message) => {
    expect(await failing(main)).toContain(message)
  })

  test('what is in it starts', async () => {
    expect(await failing("import { app } from 'electron'; app.on('will-quit', () => {})")).toBe('started')
  })
})

test('electron is ready only after the main module has run, as in Electron', async () => {
  const app = await start({
    main: "import { app } from 'electron'; let ran = false; app.on('ready', () => { globalThis.standInSeen = ran }); ran = true"
  })
  expect(Reflect.get(globalThis, 'standInSeen')).toBe(true)
  await app.close()
})

test('an exit code is handed on', async () => {
  const app = await start({ main: "import { app } from 'electron'; app.whenReady().then(() => app.exit(2))" })
  expect(await app.exited).toBe(2)
})
