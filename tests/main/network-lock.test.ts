import type { Session, WebContents } from 'electron'
import { describe, expect, test } from 'vitest'
import { lockContents, lockSession, RefusalCount } from '../../src/main/network-lock'

type Listener = (...args: never[]) => unknown

/** Notes what the lock sets on a session, and asks it. */
function lockedSession() {
  const refusals = new RefusalCount()
  const set = new Map<string, unknown>()
  const note = (name: string) => (value: unknown) => void set.set(name, value)
  const session = {
    webRequest: { onBeforeRequest: note('before') },
    setPermissionRequestHandler: note('request'),
    setPermissionCheckHandler: note('check'),
    setDevicePermissionHandler: note('device'),
    setSpellCheckerEnabled: note('spelling'),
    on: (event: string, listener: Listener) => void set.set(event, listener)
  }
  lockSession(session as unknown as Session, refusals)
  const cancels = (url: string) => {
    let cancelled: unknown
    const before = set.get('before') as (details: object, decide: (answer: { cancel: boolean }) => void) => void
    before({ url, resourceType: 'xhr' }, ({ cancel }) => (cancelled = cancel))
    return cancelled
  }
  return { refusals, set, cancels }
}

describe('a request', () => {
  test.each(['app://corridor/index.html', 'blob:app://corridor/1', 'data:text/plain,a'])('to %s passes', (url) => {
    const { cancels, refusals } = lockedSession()
    expect(cancels(url)).toBe(false)
    expect(refusals.read().refused).toBe(0)
  })

  test.each([
    ['https://example.org/?name=A', 'https'],
    ['http://127.0.0.1:80/', 'http'],
    ['HTTP://EXAMPLE.ORG', 'http'],
    ['ws://example.org', 'ws'],
    ['wss://example.org', 'wss'],
    ['ftp://example.org', 'ftp'],
    ['file:///etc/passwd', 'file'],
    ['devtools://devtools/bundled/a.js', 'devtools'],
    ['chrome://version', 'chrome'],
    ['victim-name:x', 'other'],
    ['application://corridor', 'other'],
    ['', 'other'],
    ['//example.org', 'other']
  ])('to %j is cancelled and counted as %s', (url, scheme) => {
    const { cancels, refusals } = lockedSession()
    expect(cancels(url)).toBe(true)
    expect(refusals.read()).toEqual({ refused: 1, bySchemeAndKind: [{ scheme, kind: 'xhr', times: 1 }] })
  })
})

test('refusals add up by scheme and kind, and hold no address', () => {
  const refusals = new RefusalCount()
  for (const url of ['https://a.example/secret', 'https://b.example', 'http://c.example']) refusals.add(url, 'xhr')
  refusals.add('https://a.example', 'image')
  expect(refusals.read()).toEqual({
    refused: 4,
    bySchemeAndKind: [
      { scheme: 'https', kind: 'xhr', times: 2 },
      { scheme: 'http', kind: 'xhr', times: 1 },
      { scheme: 'https', kind: 'image', times: 1 }
    ]
  })
  expect(JSON.stringify(refusals.read())).not.toContain('example')
})

test('no permission, no device, no dictionary', () => {
  const { set } = lockedSession()
  let granted: unknown
  const request = set.get('request') as (contents: null, name: string, decide: (value: boolean) => void) => void
  request(null, 'geolocation', (value) => (granted = value))
  expect(granted).toBe(false)
  expect((set.get('check') as () => boolean)()).toBe(false)
  expect((set.get('device') as () => boolean)()).toBe(false)
  expect(set.get('spelling')).toBe(false)
})

test('a download is prevented and counted', () => {
  const { set, refusals } = lockedSession()
  let prevented = false
  const download = set.get('will-download') as (event: object, item: object) => void
  download({ preventDefault: () => (prevented = true) }, { getURL: () => 'blob:app://corridor/1' })
  expect(prevented).toBe(true)
  expect(refusals.read().bySchemeAndKind).toEqual([{ scheme: 'other', kind: 'download', times: 1 }])
})

/** Notes what the lock sets on a page's contents. */
function lockedContents() {
  const refusals = new RefusalCount()
  const listeners = new Map<string, (event: object) => void>()
  const set: unknown[] = []
  lockContents(
    {
      on: (event: string, listener: (event: object) => void) => void listeners.set(event, listener),
      setWindowOpenHandler: (handler: (details: { url: string }) => object) =>
        void set.push(handler({ url: 'https://example.org' })),
      setWebRTCIPHandlingPolicy: (policy: string) => void set.push(policy)
    } as unknown as WebContents,
    refusals
  )
  const isPrevented = (event: string, isMainFrame: boolean) => {
    let prevented = false
    const details = { url: 'https://example.org', isMainFrame, preventDefault: () => (prevented = true) }
    listeners.get(event)?.(details)
    return prevented
  }
  return { refusals, set, isPrevented }
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  '%s is prevented',
  (event) => {
    expect(lockedContents().isPrevented(event, true)).toBe(true)
  }
)

test('a navigation of the page is announced twice and counted once', () => {
  const { isPrevented, refusals } = lockedContents()
  const before = refusals.read().refused
  isPrevented('will-navigate', true)
  isPrevented('will-frame-navigate', true)
  expect(refusals.read().refused - before).toBe(1)
  isPrevented('will-frame-navigate', false)
  expect(refusals.read().refused - before).toBe(2)
})

test('a new window is denied, and WebRTC goes through proxies alone, of which there are none', () => {
  expect(lockedContents().set).toEqual([{ action: 'deny' }, 'disable_non_proxied_udp'])
})
