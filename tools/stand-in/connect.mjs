import { bindingName } from './preload.mjs'
import { toApp } from './session.mjs'
import { checkWire, wireLimitBytes } from './wire.mjs'

/**
 * Joins a browser to the application: every request is answered by main, and messages of the preload reach `ipcMain`.
 *
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('playwright-core').BrowserContext} context
 */
export async function connect(instance, context) {
  await context.exposeBinding(bindingName, ({ page, frame }, message) => {
    const window = instance.windows.find(({ contents }) => contents.page === page)
    if (!window) return { ok: false, error: 'No window' }
    if (message.kind === 'invoke') return invoke(instance, window, frame, message)
    window.contents.events.emit('preload-error', {}, window.preload, new Error(message.message))
    return { ok: true, value: undefined }
  })
  await context.route(
    () => true,
    (route) =>
      answerRoute(instance, route).catch((error) => {
        instance.trouble(error)
        return route.abort('failed').catch(() => undefined)
      })
  )
  context.on('page', (page) => void refusePopup(instance, page).catch(() => undefined))
  const browser = instance.browser
  browser?.on('disconnected', () => {
    for (const { contents } of [...instance.windows]) {
      if (instance.exitCode === null) {
        contents.events.emit('render-process-gone', {}, { reason: 'killed', exitCode: 0 })
      }
    }
  })
}

/**
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('./browser-window.mjs').BrowserWindow} window
 * @param {import('playwright-core').Frame} frame
 * @param {{ channel: string, args: unknown[] }} message
 */
async function invoke(instance, window, frame, { channel, args }) {
  const prefix = `Error invoking remote method '${channel}': `
  const handler = instance.ipcHandlers.get(channel)
  if (!handler) return { ok: false, error: `${prefix}Error: No handler registered for '${channel}'` }
  try {
    const event = { sender: window.webContents, senderFrame: senderFrame(frame) }
    const value = await handler(event, ...args)
    checkWire(value, wireLimitBytes)
    return { ok: true, value }
  } catch (error) {
    process.stderr.write(`Error occurred in handler for '${channel}': ${String(error)}\n`)
    return { ok: false, error: prefix + String(error) }
  }
}

/** @param {import('playwright-core').Frame} frame @returns {{ url: string, parent: object | null }} */
function senderFrame(frame) {
  const parent = frame.parentFrame()
  return { url: toApp(frame.url()), parent: parent ? senderFrame(parent) : null }
}

/** @param {import('./instance.mjs').Instance} instance @param {import('playwright-core').Route} route */
async function answerRoute(instance, route) {
  const request = route.request()
  const page = pageOf(request)
  const window = instance.windows.find(({ contents }) => contents.page === page)
  if (!window) return route.abort('aborted')
  if (request.isNavigationRequest() && isRefused(window.contents, request)) return route.abort('aborted')
  return window.session.answer(route)
}

/** @param {import('playwright-core').Request} request */
function pageOf(request) {
  try {
    return request.frame().page()
  } catch {
    return null
  }
}

/** @param {import('./browser-window.mjs').BrowserWindow['contents']} contents @param {import('playwright-core').Request} request */
function isRefused(contents, request) {
  if (contents.loading) return false
  const isMainFrame = request.frame().parentFrame() === null
  const details = { url: toApp(request.url()), isMainFrame, isSameDocument: false }
  const refusedFrame = contents.events.emitPreventable('will-frame-navigate', details)
  const refusedPage = isMainFrame && contents.events.emitPreventable('will-navigate', details)
  return refusedFrame || refusedPage
}

/** A page that a page opened exists here for a moment, until main has said no. */
async function refusePopup(
  /** @type {import('./instance.mjs').Instance} */ instance,
  /** @type {import('playwright-core').Page} */ popup
) {
  const opener = await popup.opener()
  const window = instance.windows.find(({ contents }) => contents.page === opener)
  if (!opener || !window) return
  const { action } = window.contents.windowOpenHandler({
    url: toApp(popup.url()),
    frameName: '',
    disposition: 'new-window'
  })
  if (action === 'deny') await popup.close()
  else instance.trouble('A second window is not in the stand-in')
}
