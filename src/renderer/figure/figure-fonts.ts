import regular from '../../../data/reference/fonts/noto-sans-400.woff2?inline'
import semibold from '../../../data/reference/fonts/noto-sans-600.woff2?inline'
import bold from '../../../data/reference/fonts/noto-sans-700.woff2?inline'

/** The bundled faces as data URLs: they go into exported files, and their bytes to the PNG renderer. */
export const figureFonts = [
  { weight: 400, url: regular },
  { weight: 600, url: semibold },
  { weight: 700, url: bold }
] as const
