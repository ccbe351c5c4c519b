/** What the bytes are, whatever the name says. */
export type FileFormat = 'workbook' | 'text' | 'gzip' | 'known-but-unsupported' | 'not-a-table'

const starts: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['not-a-table', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['known-but-unsupported', [0xd0, 0xcf, 0x11, 0xe0]],
  ['known-but-unsupported', [0x50, 0x41, 0x52, 0x31]],
  ['not-a-table', [0x89, 0x50, 0x4e, 0x47]],
  ['not-a-table', [0xff, 0xd8, 0xff]]
]

/**
 * `head` is the file's beginning, `tail` its end, where a zip archive lists its parts. The workbooks, archives and JSON
 * that this version cannot read are known, so that the user is told so.
 */
export function detectFormat(head: Uint8Array, tail: Uint8Array): FileFormat {
  const start = starts.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (start) return start[0]
  if (head[0] === 0x50 && head[1] === 0x4b) return zipFormat(head, tail)
  if (looksBinary(head)) return 'not-a-table'
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 4096)).trimStart()
  if (/^[[{]\s*["[{\]}]/.test(text)) return 'known-but-unsupported'
  return /^<(\?xml|!doctype|html|svg)/i.test(text) ? 'not-a-table' : 'text'
}

function zipFormat(head: Uint8Array, tail: Uint8Array): FileFormat {
  const parts = latin(tail) + latin(head)
  if (parts.includes('xl/workbook.xml') || parts.includes('xl/worksheets/')) return 'workbook'
  return parts.includes('opendocument.spreadsheet') || parts.includes('xl/workbook.bin')
    ? 'known-but-unsupported'
    : 'not-a-table'
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Control signs that no text holds. NUL is judged apart: every second byte of UTF-16 may be one. */
function looksBinary(head: Uint8Array): boolean {
  const isWide = wideEncodingOf(head) !== null
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  return !isWide && odd.length > head.length * 0.002
}

/** UTF-16 by its mark, or by the NULs beside Latin letters. */
export function wideEncodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const pairs = head.length >> 1
  if (pairs < 8) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even += 1
    if (head[index + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : null
}
