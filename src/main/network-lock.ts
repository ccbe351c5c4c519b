import type { Session, WebContents } from 'electron'
import type { NetworkReport } from '../shared/api'

const allowedSchemes = new Set(['app:', 'blob:', 'data:'])

/** A scheme outside this list is counted as `other`: a page could put anything into a scheme of its own. */
const countedSchemes = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:', 'file:', 'devtools:', 'chrome:', 'about:'])

export type Refusals = Pick<NetworkReport, 'refused' | 'bySchemeAndKind'>

/** Counts what was refused. It keeps a scheme and a kind, never an address. */
export class RefusalCount {
  readonly #times = new Map<string, { scheme: string; kind: string; times: number }>()

  add(url: string, kind: string): void {
    const protocol = schemeOf(url)
    const scheme = countedSchemes.has(protocol) ? protocol.slice(0, -1) : 'other'
    const key = `${scheme} ${kind}`
    const times = (this.#times.get(key)?.times ?? 0) + 1
    this.#times.set(key, { scheme, kind, times })
  }

  read(): Refusals {
    const bySchemeAndKind = [...this.#times.values()]
    return { refused: bySchemeAndKind.reduce((sum, { times }) => sum + times, 0), bySchemeAndKind }
  }
}

function schemeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : ''
}

type LockedSession = Pick<
  Session,
  | 'webRequest'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'on'
>

/** Cancels every request whose scheme is not our own, and denies permissions, devices, downloads and dictionaries. */
export function lockSession(session: LockedSession, refusals: RefusalCount): void {
  session.webRequest.onBeforeRequest(({ url, resourceType }, decide) => {
    const allowed = allowedSchemes.has(schemeOf(url))
    if (!allowed) refusals.add(url, resourceType)
    decide({ cancel: !allowed })
  })
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event, item) => {
    event.preventDefault()
    refusals.add(item.getURL(), 'download')
  })
}

type LockedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>

/** The page stays where it is: no navigation, no further window, no webview, no WebRTC past a proxy. */
export function lockContents(contents: LockedContents, refusals: RefusalCount): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
    refusals.add(event.url, 'navigation')
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
    if (!event.isMainFrame) refusals.add(event.url, 'navigation')
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    refusals.add(url, 'window')
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
