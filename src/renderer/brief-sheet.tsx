import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import './print.css'
import { BriefPages } from './figure/BriefPages'
import type { FigureValues } from './figure/figure-values'
import { inLanguage } from './figure/figure-values'

/**
 * Puts a brief's pages into the page, where they are what prints and, beside a window, not what shows. Gives back how to
 * take them away.
 */
export async function putBriefSheet(values: FigureValues): Promise<() => void> {
  const sheet = document.createElement('div')
  sheet.className = 'brief-sheet'
  document.body.append(sheet)
  const view = createRoot(sheet)
  const [lang, title] = [document.documentElement.lang, document.title]
  document.documentElement.lang = values.language
  document.title = inLanguage(values).imported.dataset.title
  flushSync(() => {
    view.render(<BriefPages values={values} />)
  })
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 12px "Noto Sans"`)))
  return () => {
    view.unmount()
    sheet.remove()
    document.documentElement.lang = lang
    document.title = title
  }
}
