import { Redo2, Undo2, X } from 'lucide-react'
import { chipsOf, firstQuestion, withoutChip } from '../state/question'
import { useChipWords } from './use-chip-words'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** Everything that narrows the view, in words, each with its own way out; and every step back and forth. */
export function Chips() {
  const { say } = useWords()
  const words = useChipWords()
  const history = useSession((state) => state.history)
  const ask = useSession((state) => state.ask)
  const undo = useSession((state) => state.undo)
  const redo = useSession((state) => state.redo)
  const chips = chipsOf(history.present)
  return (
    <div className="chips" role="group" aria-label={say('chip.title')}>
      {chips.map((chip) => (
        <button
          key={JSON.stringify(chip)}
          type="button"
          className="chip"
          title={words(chip)}
          aria-label={say('chip.remove', { chip: words(chip) })}
          onClick={() => ask(withoutChip(history.present, chip))}
        >
          <span>{words(chip)}</span>
          <X size={14} aria-hidden="true" />
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" className="chip clear" onClick={() => ask(firstQuestion)}>
          {say('chip.clear')}
        </button>
      )}
      {(history.past.length > 0 || history.future.length > 0) && (
        <span className="steps">
          <button
            type="button"
            className="icon-button"
            title={say('step.undo')}
            aria-label={say('step.undo')}
            disabled={history.past.length === 0}
            onClick={undo}
          >
            <Undo2 size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            title={say('step.redo')}
            aria-label={say('step.redo')}
            disabled={history.future.length === 0}
            onClick={redo}
          >
            <Redo2 size={14} aria-hidden="true" />
          </button>
        </span>
      )}
    </div>
  )
}
