import { FileDown, Map as MapIcon, Unplug } from 'lucide-react'
import { useSession } from './use-session'
import { useWords } from './use-words'
import { WorldBackdrop } from './WorldBackdrop'

interface EmptyStateProps {
  readonly onChooseFile: () => void
  readonly onNetwork: () => void
}

/** The first minute: a file, or the sample, and the promise with its proof. */
export function EmptyState({ onChooseFile, onNetwork }: EmptyStateProps) {
  const { say } = useWords()
  const openSample = useSession((state) => state.openSample)
  return (
    <main className="empty">
      <WorldBackdrop />
      <section className="welcome" aria-labelledby="welcome-title">
        <h2 id="welcome-title">{say('empty.title')}</h2>
        <p className="lead">{say('empty.lead')}</p>
        {/* The button names itself by its whole text: drop, or choose, and which formats. */}
        <button type="button" className="drop-area" onClick={onChooseFile} autoFocus>
          <FileDown size={26} aria-hidden="true" />
          <strong>{say('empty.drop')}</strong>
          <span>
            {say('empty.or')} <span className="link underlined">{say('empty.choose')}</span>
            {say('empty.formats')}
          </span>
        </button>
        <button type="button" className="way" onClick={() => void openSample()} aria-keyshortcuts="S">
          <MapIcon size={18} aria-hidden="true" />
          <span>
            <strong>{say('empty.sample')}</strong>
            <span>{say('empty.sampleNote')}</span>
          </span>
          <kbd className="key">S</kbd>
        </button>
        <p className="promise">
          <Unplug size={16} aria-hidden="true" />
          <span>{say('empty.promise')}</span>
          <button type="button" className="link" onClick={onNetwork}>
            {say('empty.proof')}
          </button>
        </p>
      </section>
      <p className="empty-foot">{say('empty.recent')}</p>
    </main>
  )
}
