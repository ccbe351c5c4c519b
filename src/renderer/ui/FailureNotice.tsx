import { TriangleAlert, X } from 'lucide-react'
import { failureSentence } from '../words/failure-sentence'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** Trouble in a sentence, with what to do next. It stays until it is closed or the next file is opened. */
export function FailureNotice() {
  const { say, language } = useWords()
  const failure = useSession((state) => state.failure)
  const kept = useSession((state) => state.opened !== null)
  const dismiss = useSession((state) => state.dismissFailure)
  if (!failure) return null
  return (
    <div className="notice" role="alert" data-failure={failure.kind}>
      <TriangleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{say('failure.title')}</strong>
        <p>{failureSentence(failure, language)}</p>
        {kept && <p className="kept">{say('failure.kept')}</p>}
      </div>
      <button type="button" className="icon-button" onClick={dismiss} aria-label={say('failure.close')}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
