/** One part of a zip archive. */
export interface ZipPart {
  readonly name: string
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** The unpacked bytes, as they come. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>
}

const endMark = 0x06054b50
const listMark = 0x02014b50
const endLength = 22

/** The parts of an archive by name, from the list at its end. `null`: no archive, or one that is cut, split or locked. */
export function listParts(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, ZipPart> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const parts = new Map<string, ZipPart>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== listMark) return null
    const part = readEntry(bytes, view, at)
    if (part === null) return null
    parts.set(part.name, part)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}

function readEntry(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): ZipPart | null {
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const packedBytes = view.getUint32(at + 20, true)
  const start = view.getUint32(at + 42, true)
  const nameLength = view.getUint16(at + 28, true)
  if (isLocked || (method !== 0 && method !== 8) || start + 30 > bytes.length) return null
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (data + packedBytes > bytes.length) return null
  const packed = bytes.subarray(data, data + packedBytes)
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ''),
    packedBytes,
    unpackedBytes: view.getUint32(at + 24, true),
    open: () => unpacked(packed, method)
  }
}

function unpacked(packed: Uint8Array<ArrayBuffer>, method: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>
  return method === 0 ? stream : stream.pipeThrough(new DecompressionStream('deflate-raw'))
}
