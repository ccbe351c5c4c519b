/**
 * A label without what does not tell places apart: case, accents, punctuation, articles and "of", "de", "and". Two labels
 * with one key mean one place. A letter that an earlier conversion lost stays as `lostLetter`.
 */
export function labelKey(label: string): string {
  const plain = cleanLabel(label)
    .replace(letterApostrophes, "'")
    .replace(/(?<=\p{L})\?+(?=\p{L})/gu, lostLetter)
    .replace(/(?<!\p{L})[dl]\uFFFD(?=\p{L})/giu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıðþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?:(?<!\p{L})\p{L}{1,2}\.\s?)+(?:\p{L}{1,2}(?!\p{L})\.?)?/gu, joinInitials)
    .replace(/['’‘`´ʼ]s(?!\p{L})/gu, 's')
  const words = plain.split(/[^\p{L}\p{N}\uFFFD]+/u).filter((word) => word !== '')
  const telling = words.filter((word) => !silentWords.has(word)).map((word) => shortWords[word] ?? word)
  return (telling.length > 0 ? telling : words).join(' ')
}

export const lostLetter = '\uFFFD'

/** Apostrophes and accents that Unicode counts as letters: they would grow into the word (`dʼIvoire`). */
const letterApostrophes = /[\u02B9-\u02CB\uA78B\uA78C]/g

/** Spaces put in order, and text that was encoded twice read back (`TÃ¼rkiye`). */
export function cleanLabel(label: string): string {
  const spaced = label.replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ').trim()
  return spaced.replace(encodedTwice, readTwice)
}

/** A byte that starts a UTF-8 letter, and its followers, each read as a letter of Windows-1252. */
const encodedTwice = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]{1,3}/g

/** Windows-1252 characters of the bytes 0x80 to 0x9F, in order; a space where there is none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function readTwice(text: string): string {
  const bytes = Array.from(text, (letter) => {
    const at = windows1252.indexOf(letter)
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at
  })
  if (bytes.some((byte) => byte > 0xff)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}

/** `U.A.E.` is one word; `St. Lucia` and `R. Dominicana` are two. */
function joinInitials(text: string): string {
  const letters = text.split('.').map((part) => part.trim())
  const short = letters.filter((part) => part !== '')
  return short.length > 1 ? ` ${short.join('')} ` : text
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th'
}

const silentWords = new Set('the of and et y e la le les l el los las de du des del d'.split(' '))

const shortWords: Readonly<Record<string, string>> = { st: 'saint', rep: 'republic', dem: 'democratic', isl: 'islands' }
