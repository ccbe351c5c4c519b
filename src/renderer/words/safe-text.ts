const longestText = 80

/**
 * A name from outside as it may stand in a sentence: control characters, line breaks and direction overrides become
 * spaces or go, and a long name loses its middle, so that its extension stays in view.
 */
export function safeText(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\u2028\u2029\u0085]+/gu, ' ')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .trim()
  const letters = [...plain]
  if (letters.length <= longestText) return plain
  return `${letters.slice(0, longestText - 25).join('')}…${letters.slice(-24).join('')}`
}
