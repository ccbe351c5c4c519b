/** Above this a message between page and main costs seconds, and a little further it ends Chromium: bulk goes by `fetch`. */
export const wireLimitBytes = 8 * 1024 * 1024

/**
 * Throws on what would not arrive as it was sent. It is also put into the page as text, so it may use nothing from
 * outside itself.
 *
 * @param {unknown} value
 * @param {number} limitBytes
 */
export function checkWire(value, limitBytes) {
  let bytes = 0
  const walk = (/** @type {unknown} */ part) => {
    if (typeof part === 'string') bytes += part.length
    else if (typeof part === 'function' || typeof part === 'symbol') throw new Error('An object could not be cloned.')
    else if (typeof part === 'object' && part !== null) walkObject(part)
    if (bytes > limitBytes) throw new Error(`A message of more than ${limitBytes} bytes is not in the stand-in`)
  }
  const walkObject = (/** @type {object} */ part) => {
    const kind = Object.prototype.toString.call(part).slice(8, -1)
    if (ArrayBuffer.isView(part)) bytes += part.byteLength
    else if (Array.isArray(part)) part.forEach(walk)
    else if (kind === 'Object') Object.values(part).forEach(walk)
    else if (kind !== 'Date') throw new Error(`A message with a ${kind} is not in the stand-in`)
  }
  walk(value)
}
