import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/shared/api'
import { launchApp, type LaunchedApp } from '../support/launch-app'
import { listenHere, type LocalListener } from '../support/local-listener'
import { attempts, countCandidates, type Attempt } from '../support/network-attempts'
import { buildWithout, lockedBuild } from '../support/unlocked-build'

// In a namespace without a network there is nothing that could be reached, so nothing to compare with.
const noLoopback = networkInterfaces()['lo'] === undefined && process.platform === 'linux'

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Whole-text evaluation, so that a page that has just gone elsewhere can still be asked. */
async function attempt(page: Page, { name, run }: Attempt, listener: LocalListener): Promise<void> {
  const call = `(() => { try { (${run.toString()})(${JSON.stringify(`${listener.url}/${name}`)}) } catch {} })()`
  await page.evaluate(`setTimeout(() => ${call}); 0`)
}

async function heardWithin(listener: LocalListener, name: string, limitMs: number): Promise<boolean> {
  for (let waited = 0; waited < limitMs && !listener.heard.has(name); waited += 50) await pause(50)
  return listener.heard.has(name)
}

const refusedSoFar = (page: Page) =>
  page.evaluate(async () => {
    const report = await (globalThis as unknown as { api: Api }).api.readNetworkReport()
    return report.ok ? report.value.refused : -1
  })

function suite(build: () => string) {
  const parts = {} as { app: LaunchedApp; listener: LocalListener }
  let out = ''
  beforeAll(async () => {
    out = build()
    parts.listener = await listenHere()
    parts.app = await launchApp({ out })
  })
  afterAll(async () => {
    await parts.app.close().catch(() => undefined)
    await parts.listener.close()
    if (out !== lockedBuild()) rmSync(out, { recursive: true, force: true })
  })
  return parts
}

describe.skipIf(noLoopback)('as it ships', () => {
  const parts = suite(lockedBuild)

  test.each(attempts)('$name reaches nobody', async (way) => {
    await attempt(parts.app.page, way, parts.listener)
    expect(await heardWithin(parts.listener, way.name, 400)).toBe(false)
  })

  test('WebRTC finds no way out', async () => {
    expect(await parts.app.page.evaluate(countCandidates)).toBe(0)
  })

  test('a further window does not open', async () => {
    await parts.app.page.evaluate((url) => void open(url), `${parts.listener.url}/window`)
    await expect.poll(() => parts.app.page.context().pages().length).toBe(1)
    expect(parts.listener.heard.has('window')).toBe(false)
  })

  test('main has no socket to open', () => {
    const { connect } = process.getBuiltinModule('net')
    expect(() => connect(Number(new URL(parts.listener.url).port), '127.0.0.1')).toThrow('Nothing leaves')
  })

  test.skipIf(process.platform !== 'linux')('no process of the application listens on a port', () => {
    expect(listeningInodes().size).toBeGreaterThan(0)
    expect(socketInodes(descendants()).filter((inode) => listeningInodes().has(inode))).toEqual([])
  })

  test('the page is still the application', async () => {
    expect(await refusedSoFar(parts.app.page)).toBeGreaterThanOrEqual(0)
  })
})

describe.skipIf(noLoopback)('without the policy, the lock alone', () => {
  const parts = suite(() => buildWithout(['content-security-policy'], 'no-policy'))

  test.each(attempts)('keeps $name in, and counts it where it sees it', async (way) => {
    const before = await refusedSoFar(parts.app.page)
    await attempt(parts.app.page, way, parts.listener)
    expect(await heardWithin(parts.listener, way.name, 300)).toBe(false)
    if (way.counted) await expect.poll(() => refusedSoFar(parts.app.page)).toBeGreaterThan(before)
  })
})

describe.skipIf(noLoopback)('with the wall taken out, every attempt gets through', () => {
  const open = () =>
    buildWithout(['content-security-policy', 'network-lock', 'node-lock', 'chromium-switches'], 'no-wall')
  const parts = suite(open)

  test('WebRTC finds a way', async () => {
    expect(await parts.app.page.evaluate(countCandidates)).toBeGreaterThan(0)
  })

  test('main opens a socket', async () => {
    const { connect } = process.getBuiltinModule('net')
    const socket = connect(Number(new URL(parts.listener.url).port), '127.0.0.1')
    await new Promise((done) => socket.on('connect', done))
    socket.destroy()
  })

  test.each(attempts)('$name', async (way) => {
    await attempt(parts.app.page, way, parts.listener)
    expect(await heardWithin(parts.listener, way.name, 5_000)).toBe(true)
  })
})

/** Processes that this one started, and theirs. */
function descendants(): string[] {
  const parentOf = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`))
      .map((pid) => [pid, /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? ''] as const)
  )
  const below = (pid: string): string[] =>
    [...parentOf].flatMap(([child, parent]) => (parent === pid ? [child, ...below(child)] : []))
  return below(String(process.pid))
}

function socketInodes(pids: readonly string[]): string[] {
  return pids.flatMap((pid) => {
    try {
      return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
        } catch {
          return []
        }
      })
    } catch {
      return []
    }
  })
}

/** TCP sockets that listen, on the whole machine: the test's own is among them. */
function listeningInodes(): Set<string> {
  const lines = ['tcp', 'tcp6'].flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1))
  return new Set(
    lines.map((line) => line.trim().split(/\s+/)).flatMap((row) => (row[3] === '0A' ? (row[9] ?? []) : []))
  )
}
