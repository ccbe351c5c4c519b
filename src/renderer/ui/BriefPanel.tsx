import { useState } from 'react'
import type { Language } from '../../shared/api'
import { languages } from '../../shared/api'
import type { Outcome } from '../../shared/outcome'
import type { Chip } from '../state/question'
import { briefPanelWords } from '../words/brief-panel-words'
import { speak } from '../words/catalogue'
import { failureSentence } from '../words/failure-sentence'
import { languageNames } from '../words/language-names'
import { safeText } from '../words/safe-text'
import { SidePanel } from './SidePanel'
import { useChipWords } from './use-chip-words'
import { useWords } from './use-words'

const k = 10

type Numbers = 'protected' | 'exact'
type Written = Outcome<{ readonly folderName: string } | null>

/** Makes a brief of what is in view, in a folder that a person then chooses. */
export type WriteBrief = (request: {
  readonly language: Language
  readonly protection: { readonly kind: 'threshold'; readonly k: number } | { readonly kind: 'none' }
}) => Promise<Written>

interface BriefPanelProps {
  readonly chips: readonly Chip[]
  readonly writeBrief: WriteBrief
  readonly onClose: () => void
}

export function BriefPanel({ chips, writeBrief, onClose }: BriefPanelProps) {
  const { language } = useWords()
  const say = speak(briefPanelWords, language)
  const [briefLanguage, setBriefLanguage] = useState(language)
  const [numbers, setNumbers] = useState<Numbers>('protected')
  const [state, setState] = useState<Written | 'writing' | null>(null)
  const write = async () => {
    setState('writing')
    const protection = numbers === 'exact' ? ({ kind: 'none' } as const) : ({ kind: 'threshold', k } as const)
    setState(await writeBrief({ language: briefLanguage, protection }))
  }
  return (
    <SidePanel title={say('title')} onClose={onClose}>
      <p>{say('lead')}</p>
      <section>
        <h3>{say('selection')}</h3>
        <Selection chips={chips} everything={say('everything')} />
      </section>
      <section>
        <h3>{say('language')}</h3>
        <LanguageChoice chosen={briefLanguage} onChoose={setBriefLanguage} />
      </section>
      <fieldset className="choice">
        <legend>{say('numbers')}</legend>
        {(['protected', 'exact'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="numbers" checked={numbers === one} onChange={() => setNumbers(one)} />
            <span>
              <strong>{say(one, { last: k - 1 })}</strong>
              <small>{say(`${one}.note`, { k })}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="second">{say('files')}</p>
      <button type="button" className="button strong" disabled={state === 'writing'} onClick={() => void write()}>
        {state === 'writing' ? say('writing') : say('write')}
      </button>
      <p role="status">{state !== null && state !== 'writing' && <Result written={state} />}</p>
    </SidePanel>
  )
}

function Selection({ chips, everything }: { readonly chips: readonly Chip[]; readonly everything: string }) {
  const words = useChipWords()
  const inBrief = chips.filter(({ kind }) => kind !== 'least-flow')
  return <p>{inBrief.length === 0 ? everything : inBrief.map(words).join(' · ')}</p>
}

interface LanguageChoiceProps {
  readonly chosen: Language
  readonly onChoose: (language: Language) => void
}

function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  return (
    <div className="segments" role="group">
      {languages.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {languageNames[one]}
        </button>
      ))}
    </div>
  )
}

function Result({ written }: { readonly written: Written }) {
  const { language } = useWords()
  if (!written.ok) return failureSentence(written.failure, language)
  if (written.value === null) return null
  return speak(briefPanelWords, language)('written', { folder: safeText(written.value.folderName) })
}
