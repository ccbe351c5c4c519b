/** Signature and header chunk: where the chunk for the density goes. */
const headerEnd = 33

/** A PNG with its density stated, so that a document places it at its printed size. */
export function withDotsPerMetre(png: Uint8Array, dotsPerMetre: number): Uint8Array {
  const chunk = densityChunk(dotsPerMetre)
  const result = new Uint8Array(png.length + chunk.length)
  result.set(png.subarray(0, headerEnd), 0)
  result.set(chunk, headerEnd)
  result.set(png.subarray(headerEnd), headerEnd + chunk.length)
  return result
}

function densityChunk(dotsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, dotsPerMetre)
  view.setUint32(12, dotsPerMetre)
  view.setUint8(16, 1)
  view.setUint32(17, checksum(chunk.subarray(4, 17)))
  return chunk
}

/** CRC-32 as PNG asks for. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
