import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BrowserWindow as Window } from './browser-window.mjs'
import { instanceOf } from './instance.mjs'
import { sessionFor } from './session.mjs'
import { takeInstanceLock } from './single-instance.mjs'
import { notIn, refuseUnknownKeys, strictly } from './strictly.mjs'

const instance = instanceOf(import.meta.url)
const root = fileURLToPath(new URL('../../', import.meta.url))

/** @type {Pick<Electron.CommandLine, 'appendSwitch'>} */
const commandLine = strictly('app.commandLine', {
  appendSwitch: (/** @type {string} */ name, /** @type {string} */ value) => {
    if (instance.context) throw notIn('A switch after the start')
    instance.switches.set(name, value ?? null)
  }
})

/** @type {Pick<Electron.App, 'isPackaged' | 'getAppPath' | 'getVersion' | 'enableSandbox' | 'requestSingleInstanceLock' | 'whenReady' | 'quit' | 'exit' | 'on'> & { commandLine: typeof commandLine }} */
export const app = strictly('app', {
  commandLine,
  isPackaged: false,
  getAppPath: () => root.replace(/[/\\]$/, ''),
  getVersion: () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => takeInstanceLock(instance),
  whenReady: () => instance.ready.promise,
  quit: () => {
    instance.appEvents.emitPreventable('before-quit', {})
    instance.appEvents.emitPreventable('will-quit', {})
    void instance.end(0)
  },
  exit: (/** @type {number | undefined} */ code) => void instance.end(code ?? 0),
  on: (/** @type {string} */ event, /** @type {(...args: any[]) => void} */ listener) => {
    instance.appEvents.add(event, listener)
    return /** @type {any} */ (app)
  }
})

/** @type {Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>} */
export const protocol = strictly('protocol', {
  registerSchemesAsPrivileged: (/** @type {Electron.CustomScheme[]} */ schemes) => {
    const other = schemes.find(({ scheme }) => scheme !== 'app')
    if (other) throw notIn(`The scheme ${other.scheme}`)
  }
})

export const session = strictly('session', {
  get defaultSession() {
    return sessionFor(instance, '').api
  },
  fromPartition: (/** @type {string} */ partition) => sessionFor(instance, partition).api
})

/** @type {Pick<Electron.IpcMain, 'handle'>} */
export const ipcMain = strictly('ipcMain', {
  handle: (/** @type {string} */ channel, /** @type {(event: any, ...args: any[]) => unknown} */ listener) => {
    if (instance.ipcHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    instance.ipcHandlers.set(channel, listener)
  }
})

/** @type {Pick<typeof Electron.Menu, 'setApplicationMenu' | 'buildFromTemplate'>} */
export const Menu = strictly('Menu', {
  setApplicationMenu: () => undefined,
  buildFromTemplate: () => /** @type {any} */ ({})
})

/** @type {Pick<Electron.NativeTheme, 'shouldUseDarkColors'>} */
export const nativeTheme = strictly('nativeTheme', { shouldUseDarkColors: instance.options.theme === 'dark' })

/**
 * A test's answer first; then, where somebody looks on, the folder that `CORRIDOR_FOLDER` names or that downloads go to
 * (a plain Chromium offers no dialogs to us); else the dialog is cancelled.
 *
 * @template {object} Answer
 * @param {any[]} args
 * @param {(folder: string, defaultName: string) => Answer} inFolder
 * @param {Answer} cancelled
 * @returns {Promise<Answer>}
 */
async function answerDialog(args, inFolder, cancelled) {
  const options = args.at(-1)
  refuseUnknownKeys('dialog', options, ['properties', 'defaultPath', 'title', 'buttonLabel', 'filters'])
  instance.dialogs.push(options)
  const prepared = instance.dialogAnswers.shift()
  if (prepared) return /** @type {Answer} */ (prepared)
  const folder = process.env['CORRIDOR_FOLDER'] ?? (instance.options.headed ? join(homedir(), 'Downloads') : null)
  return folder === null ? cancelled : inFolder(folder, basename(options.defaultPath ?? 'corridor'))
}

/** @type {Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog'>} */
export const dialog = strictly('dialog', {
  showOpenDialog: (/** @type {any[]} */ ...args) =>
    answerDialog(args, (folder) => ({ canceled: !folder, filePaths: [folder] }), { canceled: true, filePaths: [] }),
  showSaveDialog: (/** @type {any[]} */ ...args) =>
    answerDialog(args, (folder, name) => ({ canceled: !folder, filePath: join(folder, name) }), {
      canceled: true,
      filePath: ''
    })
})

export class BrowserWindow extends Window {
  /** @param {Electron.BrowserWindowConstructorOptions} options */
  constructor(options) {
    super(instance, options)
  }

  /** @param {Electron.WebContents} contents */
  static fromWebContents(contents) {
    return instance.windows.find(({ webContents }) => webContents === contents) ?? null
  }
}
