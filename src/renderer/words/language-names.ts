import type { Language } from '../../shared/api'

/** Each language by its own name, the same in every language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', es: 'Español' }
