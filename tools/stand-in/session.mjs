import { Events, notIn, strictly } from './strictly.mjs'

/** Pages live at a reserved name that never resolves: a plain Chromium knows no schemes but its own. */
const pageOrigin = 'https://corridor.invalid'
const appOrigin = 'app://corridor'

/** A message of the browser's pipe over 100 MB ends Chromium, and a body goes as base64. */
export const bodyLimitBytes = 64 * 1024 * 1024

/** @param {string} url */
export function toApp(url) {
  return url === pageOrigin || url.startsWith(`${pageOrigin}/`) ? appOrigin + url.slice(pageOrigin.length) : url
}

/** @param {string} url */
export function fromApp(url) {
  if (!url.startsWith(`${appOrigin}/`)) throw notIn(`The address ${url}`)
  return pageOrigin + url.slice(appOrigin.length)
}

const resourceTypes = /** @type {Record<string, string>} */ ({
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  script: 'script',
  xhr: 'xhr',
  fetch: 'xhr',
  eventsource: 'xhr',
  ping: 'ping',
  beacon: 'ping',
  cspreport: 'cspReport',
  media: 'media',
  websocket: 'webSocket'
})

/** @typedef {(details: any, decide: (response: { cancel?: boolean }) => void) => void} BeforeRequest */

export class SessionState {
  /** @type {BeforeRequest | null} */
  beforeRequest = null
  /** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
  handlers = new Map()
  events = new Events('session', ['will-download'])
  permissionsAsked = /** @type {string[]} */ ([])

  /** @param {import('./instance.mjs').Instance} instance @param {string} partition */
  constructor(instance, partition) {
    this.instance = instance
    this.partition = partition
    this.api = this.#createApi()
  }

  /** @returns {Pick<Electron.Session, 'getUserAgent' | 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled' | 'on'> & { protocol: Pick<Electron.Protocol, 'handle'>, webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> }} */
  #createApi() {
    const webRequest = {
      /** @param {any[]} args */
      onBeforeRequest: (...args) => {
        if (args.length !== 1 || typeof args[0] !== 'function') throw notIn('webRequest.onBeforeRequest with a filter')
        this.beforeRequest = args[0]
      }
    }
    const protocol = {
      /** @param {string} scheme @param {(request: any) => any} handler */
      handle: (scheme, handler) => void this.handlers.set(scheme, handler)
    }
    // Chromium grants nothing by itself here, so the permission handlers need not be asked.
    const api = {
      protocol: strictly('protocol', protocol),
      webRequest: strictly('webRequest', webRequest),
      setPermissionRequestHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      setSpellCheckerEnabled: () => undefined,
      getUserAgent: () => `Mozilla/5.0 Chrome/${this.instance.browser?.version() ?? ''}`,
      on: (/** @type {string} */ event, /** @type {(...args: any[]) => void} */ listener) => {
        this.events.add(event, listener)
        return /** @type {any} */ (api)
      }
    }
    return strictly('session', api)
  }

  /**
   * Answers one request of a page as Electron would: the web request listener first, then the protocol's handler.
   *
   * @param {import('playwright-core').Route} route
   */
  async answer(route) {
    const request = route.request()
    const url = toApp(request.url())
    if (await this.#isCancelled(url, resourceType(request))) return route.abort('blockedbyclient')
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1))
    if (!handler) return route.continue()
    const headers = Object.fromEntries(Object.entries(request.headers()).filter(([name]) => !name.startsWith(':')))
    const response = await handler(new Request(url, { method: request.method(), headers }))
    const body = response.body === null ? Buffer.alloc(0) : await readBody(response.body)
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  }

  /** @param {string} url @param {string} type @returns {Promise<boolean>} */
  #isCancelled(url, type) {
    const listener = this.beforeRequest
    if (!listener) return Promise.resolve(false)
    return new Promise((resolve) => listener({ url, resourceType: type }, ({ cancel }) => resolve(cancel === true)))
  }
}

/** @param {import('playwright-core').Request} request */
function resourceType(request) {
  if (request.resourceType() !== 'document') return resourceTypes[request.resourceType()] ?? 'other'
  return request.frame().parentFrame() === null ? 'mainFrame' : 'subFrame'
}

/** @param {ReadableStream<Uint8Array>} body */
async function readBody(body) {
  const chunks = []
  let bytes = 0
  for await (const chunk of /** @type {AsyncIterable<Uint8Array>} */ (/** @type {unknown} */ (body))) {
    bytes += chunk.length
    if (bytes > bodyLimitBytes)
      throw new Error(`A response of more than ${bodyLimitBytes} bytes is not in the stand-in`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** @param {import('./instance.mjs').Instance} instance @param {string} partition */
export function sessionFor(instance, partition) {
  if (partition.startsWith('persist:')) throw notIn('A session that is kept on disk')
  const known = instance.sessions.find((session) => session.partition === partition)
  if (known) return known
  const session = new SessionState(instance, partition)
  instance.sessions.push(session)
  return session
}
