import { Check, ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import type { CategoryCount } from '../../shared/answer'
import type { Facet } from '../state/facets'
import { afterToggle, isChildrenOnly, withCategory } from '../state/question'
import { useSession } from './use-session'
import { useValueWords } from './use-value-words'
import { useWords } from './use-words'

const openAtFirst: readonly string[] = ['age', 'ageBand', 'sex', 'form']
const valuesShown = 8

/** One category as ticks with counts. Everything ticked means that it does not narrow. */
export function CategoryFilter({ facet: { name, values, isSeveral } }: { readonly facet: Facet }) {
  const { say, domain } = useWords()
  const chosen = useSession((state) => state.history.present.filter.categories?.[name])
  const [isOpen, setOpen] = useState(openAtFirst.includes(name))
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? values : values.slice(0, valuesShown)
  return (
    <section className="side-section" data-category={name}>
      <button type="button" className="side-heading" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <h2>{domain(`category.${name}`)}</h2>
        {chosen && <span className="narrowed" aria-hidden="true" />}
        {isOpen ? <ChevronUp size={14} aria-hidden="true" /> : <ChevronDown size={14} aria-hidden="true" />}
      </button>
      {isOpen && (
        <>
          <ul className="ticks">
            {shown.map((value) => (
              <Tick key={value.value} facet={{ name, values, isSeveral }} value={value} chosen={chosen} />
            ))}
          </ul>
          {values.length > valuesShown && (
            <button type="button" className="link" onClick={() => setWhole(!isWhole)}>
              {isWhole ? say('filter.fewer') : say('filter.more', { count: values.length })}
            </button>
          )}
          {isSeveral && <p className="note">{say('filter.several')}</p>}
        </>
      )}
    </section>
  )
}

interface TickProps {
  readonly facet: Facet
  readonly value: CategoryCount
  readonly chosen: readonly string[] | undefined
}

function Tick({ facet: { name, values }, value: { value, count }, chosen }: TickProps) {
  const { say, cell } = useWords()
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  const text = useValueWords()(name, value, isChildrenOnly(question))
  const all = values.map((one) => one.value)
  return (
    <li className="tick">
      <label title={text}>
        <input
          type="checkbox"
          checked={chosen?.includes(value) ?? true}
          onChange={() => ask(withCategory(question, name, afterToggle(all, chosen, value)))}
        />
        <span className="box" aria-hidden="true">
          <Check size={11} strokeWidth={3} />
        </span>
        <span className="tick-text">{text}</span>
        <span className="number">{cell(count)}</span>
      </label>
      <button
        type="button"
        className="only"
        aria-label={say('filter.onlyThis', { value: text })}
        onClick={() => ask(withCategory(question, name, all.length > 1 ? [value] : null))}
      >
        {say('filter.only')}
      </button>
    </li>
  )
}
