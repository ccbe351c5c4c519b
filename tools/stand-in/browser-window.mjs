import { readFileSync } from 'node:fs'
import { preloadText } from './preload.mjs'
import { printToPDF } from './print.mjs'
import { fromApp, sessionFor, toApp } from './session.mjs'
import { Events, notIn, refuseUnknownKeys, strictly } from './strictly.mjs'

const knownOptions = ['width', 'height', 'minWidth', 'minHeight', 'show', 'backgroundColor', 'title', 'webPreferences']

/** The stand-in has no second world and no sandbox of its own: at least it takes only windows that ask for both. */
const demanded = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
  devTools: false,
  navigateOnDragDrop: false
}

const contentsEvents = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'render-process-gone',
  'unresponsive',
  'responsive',
  'preload-error',
  'did-finish-load'
]

/** One page in Chromium, with the events and the duties of Electron's `WebContents`. */
class WebContentsState {
  events = new Events('webContents', contentsEvents)
  /** @type {(details: any) => { action: string }} */
  windowOpenHandler = () => ({ action: 'allow' })
  /** Set while main itself loads an address: only then is a navigation not the page's own doing. */
  loading = false
  /** @type {import('playwright-core').Page | null} */
  page = null

  /** @param {BrowserWindow} window */
  constructor(window) {
    this.window = window
    const api = {
      on: (/** @type {string} */ event, /** @type {(...args: any[]) => void} */ listener) => {
        this.events.add(event, listener)
        return /** @type {any} */ (api)
      },
      setWindowOpenHandler: (/** @type {(details: any) => any} */ handler) => void (this.windowOpenHandler = handler),
      setWebRTCIPHandlingPolicy: (/** @type {string} */ policy) => {
        if (policy !== 'disable_non_proxied_udp') throw notIn(`The WebRTC policy ${policy}`)
      },
      printToPDF: (/** @type {Electron.PrintToPDFOptions} */ options) => printToPDF(this.openPage(), options)
    }
    /** @type {Pick<Electron.WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy' | 'printToPDF'>} */
    this.api = strictly('webContents', api)
  }

  openPage() {
    if (!this.page) throw new Error('The page has not been loaded')
    return this.page
  }
}

/** @implements {Pick<Electron.BrowserWindow, 'show' | 'focus' | 'isMinimized' | 'isDestroyed' | 'restore' | 'close' | 'loadURL' | 'once' | 'on' | 'webContents'>} */
export class BrowserWindow {
  #instance
  #options
  loaded = false
  #events = new Events('BrowserWindow', ['ready-to-show', 'closed', 'show'])

  /**
   * @param {import('./instance.mjs').Instance} instance
   * @param {Electron.BrowserWindowConstructorOptions} options
   */
  constructor(instance, options) {
    const { preload, session, backgroundThrottling, ...rest } = options.webPreferences ?? {}
    refuseUnknownKeys('BrowserWindow', options, knownOptions)
    refuseUnknownKeys('webPreferences', rest, Object.keys(demanded))
    for (const [name, value] of Object.entries(demanded)) {
      if (Reflect.get(rest, name) !== value) throw notIn(`webPreferences.${name} other than ${value}`)
    }
    if (!preload || !session) throw notIn('A window without preload and session')
    void backgroundThrottling
    this.#instance = instance
    this.#options = options
    this.preload = preload
    this.session = instance.sessions.find(({ api }) => api === session) ?? sessionFor(instance, '')
    this.contents = new WebContentsState(this)
    instance.windows.push(this)
    instance.appEvents.emit('web-contents-created', {}, this.contents.api)
  }

  get webContents() {
    return /** @type {Electron.WebContents} */ (this.contents.api)
  }

  /** @param {string} url */
  async loadURL(url) {
    const { contents } = this
    const context = this.#instance.context
    if (!context) throw new Error('Cannot create a window before app is ready')
    const page = this.#instance.options.headed
      ? (context.pages()[0] ?? (await context.newPage()))
      : await context.newPage()
    contents.page = page
    if (!this.#instance.options.headed) {
      await page.setViewportSize({ width: this.#options.width ?? 800, height: this.#options.height ?? 600 })
    }
    page.on('crash', () => contents.events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 0 }))
    page.on('close', () => this.#closed())
    page.on('download', (download) => {
      const item = { getURL: () => toApp(download.url()) }
      this.session.events.emitPreventable('will-download', {}, item, contents.api)
    })
    await page.addInitScript({ content: preloadText(readFileSync(this.preload, 'utf8')) })
    contents.loading = true
    try {
      await page.goto(fromApp(url), { waitUntil: 'load' })
    } catch (error) {
      // A process that is ending tells nobody any more that its page did not load.
      if (this.#instance.exitCode !== null) await new Promise(() => undefined)
      throw error
    } finally {
      contents.loading = false
    }
    this.loaded = true
    contents.events.emit('did-finish-load')
    this.#events.emit('ready-to-show')
  }

  isDestroyed() {
    return !this.#instance.windows.includes(this)
  }

  #closed() {
    const { windows, appEvents } = this.#instance
    const index = windows.indexOf(this)
    if (index === -1) return
    windows.splice(index, 1)
    this.#events.emit('closed')
    if (windows.length === 0 && this.#instance.exitCode === null) appEvents.emit('window-all-closed')
  }

  /** @param {string} event @param {(...args: any[]) => void} listener @returns {any} */
  on(event, listener) {
    this.#events.add(event, listener)
    return this
  }

  /** @param {string} event @param {(...args: any[]) => void} listener @returns {any} */
  once(event, listener) {
    this.#events.addOnce(event, listener)
    return this
  }

  show() {
    this.#events.emit('show')
  }

  focus() {
    void this.contents.page?.bringToFront().catch(() => undefined)
  }

  restore() {
    this.focus()
  }

  isMinimized() {
    return false
  }

  close() {
    void this.contents.page?.close()
  }
}
