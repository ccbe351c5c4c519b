import type { Language } from '../../shared/api'
import { locales } from './catalogue'

/** A phrase as it begins a sentence or stands as a title. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(locales[language]) + text.slice(1)
}
