import { CircleCheck, TriangleAlert } from 'lucide-react'
import { briefPanelWords } from '../words/brief-panel-words'
import { speak } from '../words/catalogue'
import { failureSentence } from '../words/failure-sentence'
import { safeText } from '../words/safe-text'
import type { BriefState } from './use-brief'
import { useWords } from './use-words'

/** What became of a brief: what is being done, the folder it lies in, or why it could not be written. */
export function BriefResult({ state }: { readonly state: BriefState }) {
  const { language } = useWords()
  const say = speak(briefPanelWords, language)
  if (state === 'none') return null
  if (state === 'writing') {
    return (
      <div className="brief-result">
        <strong>{say('writing')}</strong>
        <p>{say('writing.note')}</p>
        <progress aria-label={say('writing')} />
      </div>
    )
  }
  return (
    <div className="brief-result settled" data-written={state.ok ? 'yes' : 'no'}>
      {state.ok ? <CircleCheck size={18} aria-hidden="true" /> : <TriangleAlert size={18} aria-hidden="true" />}
      <p>
        {state.ok
          ? say('written', { folder: safeText(state.value.folderName) })
          : failureSentence(state.failure, language)}
      </p>
    </div>
  )
}
