import { isExact } from '../../shared/count'
import type { ShownShare } from '../state/shown'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

interface ShareLineProps {
  readonly shown: ShownShare
  readonly onMissing: () => void
}

/** What part of everything is in view, in words, under the map at all times. */
export function ShareLine({ shown, onMissing }: ShareLineProps) {
  const { say, share, number } = useWords()
  const unit = useUnitWords()
  const missing = useMissingWords(shown)
  const bounded = !isExact(shown.total)
  const flows = say('share.flows', { shown: number(shown.flows.shown), all: shown.flows.of })
  const domestic = say('share.domestic', { shown: number(shown.domestic.shown), all: number(shown.domestic.of) })
  const part =
    shown.share === null ? null : bounded ? say('share.least', { share: share(shown.share) }) : share(shown.share)
  return (
    <footer className="share-line" aria-label={say('share.title')}>
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${(shown.share ?? 0) * 100}%` }} />
      </span>
      <p aria-live="polite">
        <strong>
          {flows}
          {shown.domestic.of > 0 && `, ${domestic}`}
          {part !== null && `; ${say('share.part', { share: part, whole: unit.whole(shown.total) })}`}.
        </strong>
        {missing !== '' && ` ${missing}`}
      </p>
      <button type="button" className="link" onClick={onMissing}>
        {say('share.missing')}
      </button>
    </footer>
  )
}

/** What the records do not say, in shares of the same total. */
function useMissingWords(shown: ShownShare): string {
  const { say, share } = useWords()
  const parts = [
    shown.sourceUnknown === null ? '' : say('share.source', { share: share(shown.sourceUnknown) }),
    shown.destinationUnknown === null ? '' : say('share.destination', { share: share(shown.destinationUnknown) })
  ].filter((part) => part !== '')
  const hidden = shown.suppressed === null ? '' : say('share.suppressed', { share: share(shown.suppressed) })
  if (parts.length === 0) return hidden === '' ? '' : `${hidden.charAt(0).toUpperCase()}${hidden.slice(1)}.`
  const stated = say('share.notStated', { parts: parts.join(', ') })
  return hidden === '' ? `${stated}.` : `${stated}; ${hidden}.`
}
