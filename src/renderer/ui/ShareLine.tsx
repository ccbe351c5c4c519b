import { isExact } from '../../shared/count'
import type { ShownShare } from '../state/shown'
import { capitalised } from '../words/capitalised'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

interface ShareLineProps {
  readonly shown: ShownShare
  readonly onMissing: () => void
}

/** What part of everything is in view, in words, under the map at all times. */
export function ShareLine({ shown, onMissing }: ShareLineProps) {
  const { say, share, number, cell } = useWords()
  const unit = useUnitWords()
  const missing = useMissingWords(shown)
  const bounded = !isExact(shown.total)
  const flows = say('share.flows', { shown: number(shown.flows.shown), all: shown.flows.of })
  const domestic = say('share.domestic', { shown: number(shown.domestic.shown), all: number(shown.domestic.of) })
  const part =
    shown.share === null ? null : bounded ? say('share.least', { share: share(shown.share) }) : share(shown.share)
  const drawn = shown.domestic.of > 0 ? say('share.and', { first: flows, second: domestic }) : flows
  const whole =
    part === null ? '' : say('share.part', { share: part, whole: `${cell(shown.total)} ${unit.noun(shown.total)}` })
  const told = whole === '' ? drawn : say('share.then', { first: drawn, second: whole })
  return (
    <footer className="share-line" aria-label={say('share.title')}>
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${(shown.share ?? 0) * 100}%` }} />
      </span>
      <p aria-live="polite" title={`${told}. ${missing}`.trim()}>
        <strong>{told}.</strong>
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
  const { say, share, language } = useWords()
  const parts = [
    shown.sourceUnknown === null ? '' : say('share.source', { share: share(shown.sourceUnknown) }),
    shown.destinationUnknown === null ? '' : say('share.destination', { share: share(shown.destinationUnknown) })
  ].filter((part) => part !== '')
  const hidden = shown.suppressed === null ? '' : say('share.suppressed', { share: share(shown.suppressed) })
  if (parts.length === 0) return hidden === '' ? '' : `${capitalised(hidden, language)}.`
  const stated = say('share.notStated', { parts: parts.join(', ') })
  return hidden === '' ? `${stated}.` : `${say('share.then', { first: stated, second: hidden })}.`
}
