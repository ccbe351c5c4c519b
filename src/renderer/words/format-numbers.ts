import type { Language } from '../../shared/api'
import type { Count } from '../../shared/count'
import { isExact } from '../../shared/count'
import { locales, speak } from './catalogue'
import { windowWords } from './window-words'

const narrowSpace = '\u202f'

export function numberWords(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)
}

/** For an axis, where room is short: `12K`. Below ten thousand in full. */
export function compactWords(value: number, language: Language): string {
  if (value < 10_000) return numberWords(value, language)
  return new Intl.NumberFormat(locales[language], { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}

/** A count in a sentence: a bounded one is "at least n, at most m", never a middle. */
export function countWords(count: Count, language: Language): string {
  if (isExact(count)) return numberWords(count.low, language)
  return speak(windowWords, language)('count.bounded', {
    low: numberWords(count.low, language),
    high: numberWords(count.high, language)
  })
}

/** A count in a table or beside a bar: a bounded one as `1–4`. The view explains the form. */
export function countCell(count: Count, language: Language): string {
  if (isExact(count)) return numberWords(count.low, language)
  return `${numberWords(count.low, language)}–${numberWords(count.high, language)}`
}

/**
 * A share from 0 to 1 as `65 %`. What is not nothing never reads 0 %, and what is not all never reads 100 %.
 */
export function shareWords(share: number, language: Language): string {
  const percent = share * 100
  const sign = `${narrowSpace}%`
  if (percent > 0 && percent < 1) return `<${narrowSpace}${numberWords(1, language)}${sign}`
  if (percent < 100 && percent > 99) return `>${narrowSpace}${numberWords(99, language)}${sign}`
  return `${numberWords(Math.round(percent), language)}${sign}`
}

const sizeSteps = { en: ['bytes', 'kB', 'MB', 'GB'], fr: ['octets', 'ko', 'Mo', 'Go'], es: ['bytes', 'kB', 'MB', 'GB'] }

export function sizeWords(sizeBytes: number, language: Language): string {
  const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, sizeBytes)) / 3)))
  const value = sizeBytes / 1000 ** power
  const digits = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 3 }).format(value)
  return `${digits}\u00a0${sizeSteps[language][power] ?? ''}`
}
