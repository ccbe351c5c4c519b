const constants = Uint32Array.from({ length: 64 }, (_, index) => fraction(Math.cbrt(prime(index))))
const start = Uint32Array.from({ length: 8 }, (_, index) => fraction(Math.sqrt(prime(index))))

/** SHA-256 of bytes that come in parts: a file of any size is never held whole for its checksum. */
export class Sha256 {
  readonly #state = start.slice()
  readonly #words = new Int32Array(64)
  readonly #rest = new Uint8Array(64)
  #restLength = 0
  #length = 0

  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    let at = 0
    if (this.#restLength > 0) {
      at = Math.min(64 - this.#restLength, bytes.length)
      this.#rest.set(bytes.subarray(0, at), this.#restLength)
      this.#restLength += at
      if (this.#restLength < 64) return
      this.#block(this.#rest, 0)
      this.#restLength = 0
    }
    for (; at + 64 <= bytes.length; at += 64) this.#block(bytes, at)
    this.#rest.set(bytes.subarray(at))
    this.#restLength = bytes.length - at
  }

  /** The digest as 64 hexadecimal digits. Nothing may be added after it. */
  end(): string {
    const bits = this.#length * 8
    const padding = new Uint8Array((this.#restLength < 56 ? 56 : 120) - this.#restLength + 8)
    padding[0] = 0x80
    const view = new DataView(padding.buffer)
    view.setUint32(padding.length - 8, Math.floor(bits / 0x100000000))
    view.setUint32(padding.length - 4, bits >>> 0)
    this.add(padding)
    return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('')
  }

  #block(bytes: Uint8Array, at: number): void {
    const words = this.#words
    for (let i = 0; i < 16; i += 1) {
      const j = at + i * 4
      words[i] = (num(bytes[j]) << 24) | (num(bytes[j + 1]) << 16) | (num(bytes[j + 2]) << 8) | num(bytes[j + 3])
    }
    for (let i = 16; i < 64; i += 1) {
      const x = num(words[i - 15])
      const y = num(words[i - 2])
      const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)
      const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)
      words[i] = (num(words[i - 16]) + s0 + num(words[i - 7]) + s1) | 0
    }
    this.#mix(words)
  }

  #mix(words: Int32Array): void {
    const state = this.#state
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i += 1) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      const first = (h + s1 + ((e & f) ^ (~e & g)) + num(constants[i]) + num(words[i])) | 0
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = num(state[index]) + word))
  }
}

function num(value: number | undefined): number {
  return value ?? 0
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) >>> 0
}

function prime(index: number): number {
  const primes: number[] = []
  for (let n = 2; primes.length <= index; n += 1) if (primes.every((p) => n % p !== 0)) primes.push(n)
  return primes[index] ?? 0
}
