import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { Readable as NodeReadable } from 'node:stream'
import { contentSecurityPolicy } from './content-security-policy'

export const ownProtocol = 'app:'
export const ownHost = 'corridor'
export const pageUrl = `${ownProtocol}//${ownHost}/index.html`

/** Ask before `app` is ready: a scheme gets its privileges when Chromium starts. */
export const ownScheme = {
  scheme: ownProtocol.slice(0, -1),
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf'
}

/** First and last byte, both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** What the scheme serves: the files of the built renderer, and files that main opened, by token. */
export interface Served {
  /** `segments` is a checked path inside the renderer's folder; `null`: no such file. */
  readBundled(segments: readonly string[]): Promise<Uint8Array | null>
  /** Size in bytes of an opened file as it was when it was opened; `null`: no such token. */
  sizeOf(token: string): number | null
  readOpened(token: string, range: ByteRange): Promise<Readable | 'missing' | 'changed'>
}

export function appProtocol(served: Served): (request: Request) => Promise<Response> {
  return async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== ownHost) return empty(404)
    if (request.method !== 'GET') return empty(405)
    const segments = pathSegments(pathname)
    if (segments === null) return empty(404)
    const [first, token, ...more] = segments
    if (first === 'opened') {
      return token === undefined || more.length > 0
        ? empty(404)
        : openedResponse(served, token, request.headers.get('range'))
    }
    return bundledResponse(served, segments)
  }
}

/** `null` for whatever could leave the folder: `..`, a drive, a backslash, an undecodable or empty segment. */
export function pathSegments(pathname: string): readonly string[] | null {
  const segments: string[] = []
  for (const part of pathname.slice(1).split('/')) {
    const segment = decoded(part)
    if (segment === null || !/^[\w@.-]+$/.test(segment) || /^\.+$/.test(segment)) return null
    segments.push(segment)
  }
  return segments
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

async function bundledResponse(served: Served, segments: readonly string[]): Promise<Response> {
  const type = contentTypes[extname(segments.at(-1) ?? '')]
  const bytes = type === undefined ? null : await served.readBundled(segments)
  if (bytes === null || type === undefined) return empty(404)
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: headers({ 'Content-Type': type, 'Content-Length': String(bytes.length), 'Cache-Control': 'no-cache' })
  })
}

/** Ranges are cut here by hand: `net.fetch` of a `file:` address ignores them (electron/electron#38749). */
async function openedResponse(served: Served, token: string, header: string | null): Promise<Response> {
  const sizeBytes = served.sizeOf(token)
  if (sizeBytes === null) return empty(404)
  const range = parseRange(header, sizeBytes)
  if (range === null) return empty(416, { 'Content-Range': `bytes */${sizeBytes}` })
  const body = await served.readOpened(token, range)
  if (body === 'missing') return empty(404)
  if (body === 'changed') return empty(409)
  return new Response(NodeReadable.toWeb(body) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    status: header === null ? 200 : 206,
    headers: headers({
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(range.last - range.first + 1),
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'no-store',
      ...(header === null ? {} : { 'Content-Range': `bytes ${range.first}-${range.last}/${sizeBytes}` })
    })
  })
}

/** One range of `Range: bytes=…`, cut to the size; the whole file without a header; `null`: nothing to serve. */
export function parseRange(header: string | null, sizeBytes: number): ByteRange | null {
  if (header === null) return { first: 0, last: sizeBytes - 1 }
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!match) return null
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return null
  const first = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  return first <= last ? { first, last } : null
}

function empty(status: number, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: headers(more) })
}

function headers(more: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...more
  }
}
