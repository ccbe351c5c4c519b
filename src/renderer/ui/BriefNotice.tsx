import { X } from 'lucide-react'
import { BriefResult } from './BriefResult'
import type { Brief } from './use-brief'
import { useWords } from './use-words'

/** The brief after its panel was closed: it is still told that it is being written, and what became of it. */
export function BriefNotice({ brief }: { readonly brief: Brief }) {
  const { say } = useWords()
  const { state, putAway } = brief
  return (
    <div role="status">
      {state !== 'none' && (
        <div className="notice brief-notice">
          <BriefResult state={state} />
          {state !== 'writing' && (
            <button type="button" className="icon-button" onClick={putAway} aria-label={say('failure.close')}>
              <X size={16} aria-hidden="true" />
            </button>
          )}
        </div>
      )}
    </div>
  )
}
