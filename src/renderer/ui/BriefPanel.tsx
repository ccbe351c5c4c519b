import { useState } from 'react'
import type { Language } from '../../shared/api'
import { languages } from '../../shared/api'
import type { Chip } from '../state/question'
import { briefPanelWords } from '../words/brief-panel-words'
import { speak } from '../words/catalogue'
import { languageNames } from '../words/language-names'
import { BriefResult } from './BriefResult'
import { SidePanel } from './SidePanel'
import type { Brief } from './use-brief'
import { useChipWords } from './use-chip-words'
import { useWords } from './use-words'

const k = 10

type Numbers = 'protected' | 'exact'
interface BriefPanelProps {
  readonly chips: readonly Chip[]
  readonly brief: Brief
  readonly onClose: () => void
}

export function BriefPanel({ chips, brief, onClose }: BriefPanelProps) {
  const { language } = useWords()
  const say = speak(briefPanelWords, language)
  const [briefLanguage, setBriefLanguage] = useState(language)
  const [numbers, setNumbers] = useState<Numbers>('protected')
  const isWriting = brief.state === 'writing'
  const write = () => {
    const protection = numbers === 'exact' ? ({ kind: 'none' } as const) : ({ kind: 'threshold', k } as const)
    void brief.write({ language: briefLanguage, protection })
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
        <LanguageChoice name={say('language')} chosen={briefLanguage} onChoose={setBriefLanguage} />
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
      <button type="button" className="button strong" aria-disabled={isWriting} onClick={write}>
        {say('write')}
      </button>
      <div role="status">
        <BriefResult state={brief.state} />
        {isWriting && <p className="second">{say('writing.close')}</p>}
      </div>
    </SidePanel>
  )
}

function Selection({ chips, everything }: { readonly chips: readonly Chip[]; readonly everything: string }) {
  const words = useChipWords()
  const inBrief = chips.filter(({ kind }) => kind !== 'least-flow')
  return <p>{inBrief.length === 0 ? everything : inBrief.map(words).join(' · ')}</p>
}

interface LanguageChoiceProps {
  readonly name: string
  readonly chosen: Language
  readonly onChoose: (language: Language) => void
}

function LanguageChoice({ name, chosen, onChoose }: LanguageChoiceProps) {
  return (
    <div className="segments" role="group" aria-label={name}>
      {languages.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {languageNames[one]}
        </button>
      ))}
    </div>
  )
}
