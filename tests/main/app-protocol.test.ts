import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { appProtocol, parseRange, pathSegments, type Served } from '../../src/main/app-protocol'
import { contentSecurityPolicy } from '../../src/main/content-security-policy'

const text = (value: string) => new TextEncoder().encode(value)
const opened = '0123456789'

/** Serves two files of a renderer and one opened file of ten bytes. */
function served(asked: string[] = []): Served {
  return {
    readBundled: (segments) => {
      asked.push(segments.join('/'))
      return Promise.resolve(['index.html', 'assets/a.mjs', 'e.wasm'].includes(segments.join('/')) ? text('<p>') : null)
    },
    sizeOf: (token) => (token === 'gone' || token === 'changed' || token === 'known' ? 10 : null),
    readOpened: (token, { first, last }) => {
      if (token === 'gone') return Promise.resolve('missing')
      if (token === 'changed') return Promise.resolve('changed')
      return Promise.resolve(Readable.from([text(opened.slice(first, last + 1))], { objectMode: false }))
    }
  }
}

const ask = (path: string, range?: string) =>
  appProtocol(served())(new Request(`app://corridor${path}`, range === undefined ? {} : { headers: { range } }))

test.each([
  ['/index.html', 'text/html; charset=utf-8'],
  ['/assets/a.mjs', 'text/javascript; charset=utf-8'],
  ['/e.wasm', 'application/wasm']
])('%s is served as %s, under the policy', async (path, type) => {
  const response = await ask(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
})

test('the policy allows nothing that it does not name, no inline script and no outside address', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /)
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
})

describe('nothing outside the renderer is served', () => {
  test.each([
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/assets/..%5c..%5cmain.js',
    '/C:/Windows/win.ini',
    '/assets//a.mjs',
    '/%00index.html',
    '/%ff.html',
    '/',
    '/.../index.html',
    '/index.html/'
  ])('%s', async (path) => {
    const asked: string[] = []
    const response = await appProtocol(served(asked))(new Request(`app://corridor${path}`))
    expect(response.status).toBe(404)
    expect(asked.filter((name) => name.includes('..') || name.includes('\\'))).toEqual([])
  })

  test('a kind of file that the renderer does not have is not even read', async () => {
    const asked: string[] = []
    const response = await appProtocol(served(asked))(new Request('app://corridor/notes.exe'))
    expect([response.status, asked]).toEqual([404, []])
  })

  test('another host of the scheme has nothing, and only GET is answered', async () => {
    const handler = appProtocol(served())
    expect((await handler(new Request('app://elsewhere/index.html'))).status).toBe(404)
    expect((await handler(new Request('app://corridor/index.html', { method: 'POST' }))).status).toBe(405)
  })
})

test('a path is taken apart whole or not at all', () => {
  expect(pathSegments('/assets/a-1_b.mjs')).toEqual(['assets', 'a-1_b.mjs'])
  expect(pathSegments('/a/../b')).toBeNull()
})

describe('an opened file', () => {
  test('comes whole without a range', async () => {
    const response = await ask('/opened/known')
    expect([response.status, await response.text()]).toEqual([200, opened])
  })

  test.each([
    ['bytes=0-3', 'bytes 0-3/10', '0123'],
    ['bytes=4-', 'bytes 4-9/10', '456789'],
    ['bytes=8-99', 'bytes 8-9/10', '89'],
    ['bytes=-2', 'bytes 8-9/10', '89']
  ])('comes in part for %s', async (range, contentRange, body) => {
    const response = await ask('/opened/known', range)
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect(response.headers.get('content-length')).toBe(String(body.length))
    expect(await response.text()).toBe(body)
  })

  test.each(['bytes=10-', 'bytes=5-4', 'bytes=-0', 'bytes=-', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b'])(
    'has no range %s',
    async (range) => {
      expect((await ask('/opened/known', range)).status).toBe(416)
    }
  )

  test.each([
    ['/opened/unknown', 404],
    ['/opened/', 404],
    ['/opened', 404],
    ['/opened/known/more', 404],
    ['/opened/gone', 404],
    ['/opened/changed', 409]
  ])('is not served for %s', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })
})

test('a range never reaches past the file', () => {
  expect(parseRange('bytes=0-99999999999999999999', 10)).toEqual({ first: 0, last: 9 })
  expect(parseRange(null, 10)).toEqual({ first: 0, last: 9 })
})
