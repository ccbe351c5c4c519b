import { facetsOf } from '../state/facets'
import { CategoryFilter } from './CategoryFilter'
import { ChildrenSwitch } from './ChildrenSwitch'
import { JourneyFilter } from './JourneyFilter'
import { LeastFlowSlider } from './LeastFlowSlider'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** Every way to narrow: children, journey, categories, and the least flow that is drawn. */
export function FilterPanel() {
  const { say } = useWords()
  const opened = useSession((state) => state.opened)
  const answer = useSession((state) => state.answer)
  const unfiltered = useSession((state) => state.unfiltered)
  if (!opened || !answer || !unfiltered) return null
  return (
    <aside className="side filters" aria-label={say('fold.filters')}>
      <ChildrenSwitch />
      <JourneyFilter />
      {facetsOf(opened.cube, unfiltered, answer).map((facet) => (
        <CategoryFilter key={facet.name} facet={facet} />
      ))}
      <LeastFlowSlider />
    </aside>
  )
}
