import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron'
import type { NetworkReport, TaskEnd } from '../shared/api'
import { createAnswers } from './answers'
import { appProtocol, ownScheme, pageUrl } from './app-protocol'
import { watchBrief, type BriefWatch } from './brief-watch'
import { setChromiumSwitches } from './chromium-switches'
import { ownArguments, parseCommandLine } from './command-line'
import { discardUnfinished, readBundled, readRange } from './files'
import { handleAll } from './handle'
import { pageStopped } from './last-words'
import { lockContents, lockSession, RefusalCount } from './network-lock'
import { lockNode } from './node-lock'
import { OpenedFiles } from './opened-files'
import { printLine } from './terminal'
import { windowOptions } from './window'

const built = dirname(dirname(fileURLToPath(import.meta.url)))
const rendererFolder = join(built, 'renderer')
const samplesFolder = app.isPackaged
  ? join(process.resourcesPath, 'samples')
  : join(app.getAppPath(), 'data', 'samples')

const commandLine = parseCommandLine(ownArguments(process.argv, app.isPackaged ? 'packaged' : 'from-sources'))
const refusals = new RefusalCount()
const opened = new OpenedFiles()
let watch: BriefWatch | null = null

lockNode()
setChromiumSwitches(app.commandLine)
app.enableSandbox()
protocol.registerSchemesAsPrivileged([ownScheme])
app.on('web-contents-created', (_event, contents) => {
  lockContents(contents, refusals)
})
app.on('window-all-closed', () => {
  app.quit()
})
app.on('will-quit', discardUnfinished)
for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const) {
  process.on(signal, () => {
    discardUnfinished()
    app.exit(exitCode)
  })
}

// Two briefs may run at once; a second window would be a second person at the same desk.
if (commandLine.kind === 'explore' && !app.requestSingleInstanceLock()) app.quit()
else void app.whenReady().then(start)

function start(): void {
  setMenu()
  // Not `persist:`: what the page keeps lives in memory and goes with it.
  const pages = session.fromPartition('corridor')
  for (const each of [session.defaultSession, pages]) lockSession(each, refusals)
  pages.protocol.handle(
    ownScheme.scheme,
    appProtocol({
      readBundled: (segments) => readBundled(rendererFolder, segments),
      sizeOf: (token) => opened.find(token)?.sizeBytes ?? null,
      readOpened: async (token, range) => {
        watch?.progress()
        const file = opened.find(token)
        return file === null ? 'missing' : readRange(file, range)
      }
    })
  )
  handleAll(ipcMain, answers())
  openWindow()
}

function answers(): ReturnType<typeof createAnswers> {
  return createAnswers({
    commandLine,
    workingFolder: process.cwd(),
    samplePath: join(samplesFolder, 'synthetic-case-records.csv'),
    opened,
    chooseFolder: (page, options) => {
      const window = BrowserWindow.fromWebContents(page)
      return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
    },
    chooseTarget: (page, options) => {
      const window = BrowserWindow.fromWebContents(page)
      return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
    },
    readNetworkReport,
    end: (end) => void endProcess(end),
    progress: () => watch?.progress()
  })
}

function openWindow(): void {
  const window = new BrowserWindow(
    windowOptions(commandLine.kind, {
      preload: join(built, 'preload', 'index.cjs'),
      session: session.fromPartition('corridor'),
      theme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
    })
  )
  if (commandLine.kind === 'explore') {
    window.once('ready-to-show', () => {
      window.show()
    })
    app.on('second-instance', () => {
      if (window.isMinimized()) window.restore()
      window.focus()
    })
    window.webContents.on('render-process-gone', () => {
      app.exit(1)
    })
  }
  watch = commandLine.kind === 'brief' ? watchBrief(window.webContents, pageHasStopped) : null
  window.loadURL(pageUrl).catch(() => {
    if (!window.isDestroyed()) pageHasStopped()
  })
}

function pageHasStopped(): void {
  const language = commandLine.language ?? 'en'
  void endProcess({ exitCode: 2, out: '', error: pageStopped[language] })
}

async function endProcess({ exitCode, out, error }: TaskEnd): Promise<void> {
  watch?.end()
  await printLine(process.stdout, out)
  await printLine(process.stderr, error)
  discardUnfinished()
  app.exit(exitCode)
}

/** Electron names itself in the user agent; where it does not, the page runs in a plain Chromium. */
function readNetworkReport(): NetworkReport {
  const agent = session.fromPartition('corridor').getUserAgent()
  const [, electron] = /Electron\/([\d.]+)/.exec(agent) ?? []
  const [, chromium] = /Chrome\/([\d.]+)/.exec(agent) ?? []
  const runtime = electron === undefined ? `Chromium ${chromium ?? ''}` : `Electron ${electron}`
  return { ...refusals.read(), version: app.getVersion(), runtime: runtime.trim() }
}

function setMenu(): void {
  const roles = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([...roles]) : null)
}
