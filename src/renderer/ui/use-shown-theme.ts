import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../state/session'

export interface ShownTheme {
  readonly scheme: 'light' | 'dark'
  readonly contrast: 'normal' | 'more'
}

/** What is on the screen: the person's choice, or the system's where none was made. */
export function useShownTheme(theme: Theme): ShownTheme {
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const systemContrast = useMedia('(prefers-contrast: more)')
  const scheme = theme === 'light' || theme === 'dark' ? theme : systemDark ? 'dark' : 'light'
  const contrast = theme === 'contrast' || (theme === 'system' && systemContrast) ? 'more' : 'normal'
  useEffect(() => {
    document.documentElement.dataset.theme = scheme
    document.documentElement.dataset.contrast = contrast
  }, [scheme, contrast])
  return { scheme, contrast }
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches
  )
}
