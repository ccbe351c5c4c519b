import type { FigureValues } from './figure-values'

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A short name for a figure: the same data, filter, protection, language and version give the same name. */
export function figureId({ fingerprint, filter, answer, language, version }: FigureValues): string {
  let state = 0x811c9dc5
  for (const letter of JSON.stringify([fingerprint, filter, answer.protection, language, version])) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  const places = [0, 1, 2, 3].map((place) => letters[Math.floor(state / letters.length ** place) % letters.length])
  return `C-${places.join('')}`
}

/** The first sixteen digits of a fingerprint, in fours, as a person compares them. */
export function grouped(fingerprint: string): string {
  return (fingerprint.slice(0, 16).match(/.{1,4}/g) ?? []).join('\u00a0')
}
