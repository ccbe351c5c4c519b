import type { BrowserWindowConstructorOptions, Session } from 'electron'

/** `explore`: a window that a person works in. `brief`: a page that is only printed, and never shown. */
export type WindowPurpose = 'explore' | 'brief'

export interface WindowParts {
  readonly preload: string
  readonly session: Session
  readonly theme: 'light' | 'dark'
}

const backgrounds = { light: '#ffffff', dark: '#101418' }

/** Always created hidden: `index.ts` shows the window of `explore` once its first picture is ready. */
export function windowOptions(
  purpose: WindowPurpose,
  { preload, session, theme }: WindowParts
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 640,
    show: false,
    backgroundColor: purpose === 'brief' ? backgrounds.light : backgrounds[theme],
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      navigateOnDragDrop: false,
      backgroundThrottling: purpose === 'explore'
    }
  }
}
