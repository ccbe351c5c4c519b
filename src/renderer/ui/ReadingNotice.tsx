import { safeText } from '../words/safe-text'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** What is being read and how far. It comes into view after half a second (in the style sheet), so that quick files do not flash. */
export function ReadingNotice() {
  const { say, share } = useWords()
  const reading = useSession((state) => state.reading)
  const cancel = useSession((state) => state.cancelReading)
  const kept = useSession((state) => state.opened !== null)
  if (!reading) return null
  const { name, progress } = reading
  const title = name === '' ? say('reading.sample') : say('reading.file', { name: safeText(name) })
  return (
    <div className="notice reading" role="status">
      <div>
        <strong>{title}</strong>
        <p className="reading-step">
          <span>{say(`reading.${progress.step}`)}</span>
          {progress.done !== null && <span>{share(Math.min(1, Math.max(0, progress.done)))}</span>}
        </p>
        <progress aria-label={title} max={1} {...(progress.done === null ? {} : { value: progress.done })} />
        {kept && <p className="kept">{say('drop.kept')}</p>}
      </div>
      <button type="button" className="button" onClick={cancel}>
        {say('reading.cancel')}
      </button>
    </div>
  )
}
