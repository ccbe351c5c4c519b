import { Events } from './strictly.mjs'

/**
 * @typedef {object} LaunchOptions
 * @property {string} main Path of the built `main/index.js`.
 * @property {string[]} [args] Arguments of the application.
 * @property {boolean} [headed] With a window, in an installed browser.
 * @property {string} [executablePath] The browser to run instead of the one that is found.
 * @property {string} [locale]
 * @property {'light' | 'dark'} [theme]
 * @property {boolean} [ownUserData] The instance shares no lock with other running ones.
 */

/** The state of one running application, shared by the modules of the stand-in. */
export class Instance {
  /** @param {string} id @param {LaunchOptions} options */
  constructor(id, options) {
    this.id = id
    this.options = options
  }

  /** @type {Map<string, string | null>} */
  switches = new Map()
  appEvents = new Events('app', [
    'ready',
    'second-instance',
    'window-all-closed',
    'before-quit',
    'will-quit',
    'quit',
    'activate',
    'web-contents-created'
  ])
  /** @type {PromiseWithResolvers<void>} */
  ready = withResolvers()
  /** @type {PromiseWithResolvers<number>} */
  exit = withResolvers()
  /** @type {Map<string, (event: any, ...args: any[]) => unknown>} */
  ipcHandlers = new Map()
  /** @type {import('./session.mjs').SessionState[]} */
  sessions = []
  /** @type {import('./browser-window.mjs').BrowserWindow[]} */
  windows = []
  /** Answers that tests put in line for the next dialogs. @type {object[]} */
  dialogAnswers = []
  /** Options of the dialogs that were asked for. @type {object[]} */
  dialogs = []
  /** What the stand-in could not do as Electron does; tests fail on it. @type {string[]} */
  troubles = []
  /** @type {import('playwright-core').BrowserContext | null} */
  context = null
  /** @type {import('playwright-core').Browser | null} */
  browser = null
  exitCode = /** @type {number | null} */ (null)
  /** Run once when the instance ends. @type {(() => unknown)[]} */
  cleanups = []

  /** @param {unknown} error */
  trouble(error) {
    const text = error instanceof Error ? error.message : String(error)
    this.troubles.push(text)
    if (this.exitCode === null) process.stderr.write(`stand-in: ${text}\n`)
  }

  /** @param {number} code */
  async end(code) {
    if (this.exitCode !== null) return
    this.exitCode = code
    this.appEvents.emit('quit', {}, code)
    await this.context?.close().catch(() => undefined)
    await this.browser?.close().catch(() => undefined)
    for (const cleanup of this.cleanups) await cleanup()
    this.exit.resolve(code)
  }
}

/** @template T @returns {PromiseWithResolvers<T>} */
function withResolvers() {
  let resolve = /** @type {any} */ (null)
  let reject = /** @type {any} */ (null)
  const promise = /** @type {Promise<T>} */ (
    new Promise((onResolve, onReject) => {
      resolve = onResolve
      reject = onReject
    })
  )
  return { promise, resolve, reject }
}

/**
 * @template T
 * @typedef {{ promise: Promise<T>, resolve: (value: T) => void, reject: (reason: unknown) => void }} PromiseWithResolvers
 */

const instances = /** @type {Map<string, Instance>} */ (new Map())

/** @param {LaunchOptions} options */
export function createInstance(options) {
  const instance = new Instance(String(instances.size + 1), options)
  instances.set(instance.id, instance)
  return instance
}

/** @param {string} url Address of a module that was loaded for one instance. */
export function instanceOf(url) {
  const instance = instances.get(new URL(url).searchParams.get('instance') ?? '')
  if (!instance) throw new Error('The stand-in was not launched: use launch() of tools/stand-in/run.mjs')
  return instance
}
