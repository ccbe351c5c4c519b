import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallApp {
  /** Text of `main/index.js`; the page and the preload below are served and loaded unless it says otherwise. */
  readonly main?: string
  readonly preload?: string
  readonly page?: string
}

const usualPreload = `
const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('api', {
  nested: { ask: (...args) => ipcRenderer.invoke('ask', ...args) },
  silent: () => ipcRenderer.invoke('nobody')
})`

/** The start of a small application: one window, one page, one channel that answers what it was given. */
const usualMain = `
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'
import { fileURLToPath } from 'node:url'
const preload = fileURLToPath(new URL('../preload/index.cjs', import.meta.url))
const page = fileURLToPath(new URL('../page.html', import.meta.url))
const demands = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true,
  nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, allowRunningInsecureContent: false,
  webviewTag: false, spellcheck: false, devTools: false, navigateOnDragDrop: false }
const seen = (globalThis.standInSeen = [])
app.whenReady().then(async () => {
  const pages = session.fromPartition('small')
  pages.protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/large') return new Response(new Uint8Array(65 * 1024 * 1024))
    const html = await (await import('node:fs/promises')).readFile(page, 'utf8')
    return new Response(html, { headers: { 'content-type': 'text/html' } })
  })
  ipcMain.handle('ask', (event, input) => {
    seen.push([event.senderFrame.url, event.senderFrame.parent])
    if (input === 'throw') throw new Error('No.')
    if (input === 'map') return new Map([[1, 2]])
    if (input === 'much') return new Uint8Array(9 * 1024 * 1024)
    return input
  })
  const window = new BrowserWindow({ show: false, webPreferences: { ...demands, preload, session: pages } })
  window.webContents.on('will-navigate', (event) => { seen.push(event.url); event.preventDefault() })
  window.webContents.setWindowOpenHandler(({ url }) => ({ action: 'deny' }))
  await window.loadURL('app://corridor/index.html')
})`

/** Writes a small built application into a fresh folder; answers the path of its main module. */
export function smallApp({ main = usualMain, preload = usualPreload, page = '<p id="here">here</p>' }: SmallApp = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-small-'))
  for (const name of ['main', 'preload']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'main', 'index.js'), main)
  writeFileSync(join(folder, 'preload', 'index.cjs'), preload)
  writeFileSync(join(folder, 'page.html'), page)
  return join(folder, 'main', 'index.js')
}
