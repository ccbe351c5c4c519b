import type { Language } from '../../shared/api'
import type { Failure } from '../../shared/outcome'
import { speak } from './catalogue'
import { sizeWords } from './format-numbers'
import { safeText } from './safe-text'
import { troubleWords } from './trouble-words'

/** What a failure means and what to do next, for the window and for the command line. */
export function failureSentence(failure: Failure, language: Language): string {
  const values = Object.entries(failure).filter(([key]) => key !== 'kind')
  const say = speak(troubleWords, language)
  return say(
    failure.kind,
    Object.fromEntries(
      values.map(([key, value]) => [
        sizeNames[key] ?? key,
        key in sizeNames ? sizeWords(Number(value), language) : safeText(String(value))
      ])
    )
  )
}

const sizeNames: Readonly<Record<string, string>> = { sizeBytes: 'size', limitBytes: 'limit' }
