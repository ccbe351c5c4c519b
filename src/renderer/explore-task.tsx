import './figure/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/shell.css'
import './ui/explorer.css'
import { createRoot } from 'react-dom/client'
import type { Api, Language } from '../shared/api'
import { languages } from '../shared/api'
import { openEngine } from './engine/duckdb-engine'
import { createSession } from './state/session'
import { openStages } from './state/open-stages'
import { App } from './ui/App'
import { SessionContext } from './ui/use-session'
import { windowBrief } from './window-brief'

export interface ExploreParts {
  readonly root: HTMLElement
  readonly api: Api
  /** As the command line asks; `null`: as the system speaks. */
  readonly language: Language | null
}

/** Puts the window together. The database starts at once, so that it is ready when the first file comes. */
export function explore({ root, api, language }: ExploreParts): void {
  const session = createSession({
    stages: openStages(
      () => openEngine(document.baseURI),
      api,
      () => performance.now()
    ),
    language: language ?? spokenLanguage(navigator.languages),
    soon: latestSoon()
  })
  createRoot(root).render(
    <SessionContext value={session}>
      <App readNetworkReport={api.readNetworkReport} writeBrief={windowBrief(api, session, () => performance.now())} />
    </SessionContext>
  )
}

function spokenLanguage(preferred: readonly string[]): Language {
  const short = preferred.map((one) => one.slice(0, 2).toLowerCase())
  return short.flatMap((one) => languages.filter((language) => language === one))[0] ?? 'en'
}

function latestSoon(): (task: () => void) => void {
  let waiting = 0
  return (task) => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(task)
  }
}
