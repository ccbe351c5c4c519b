import '../charts/charts.css'
import { isStatedIn } from '../state/facets'
import { AgeSexPanel } from './AgeSexPanel'
import { CategoryPanel } from './CategoryPanel'
import { TopFlowsPanel } from './TopFlowsPanel'
import { useSession } from './use-session'
import { useWords } from './use-words'
import { YearPanel } from './YearPanel'

/** Linked charts: each shows the present answer, and choosing in it narrows the question. */
export function ChartsPanel() {
  const { say } = useWords()
  const cube = useSession((state) => state.opened?.cube)
  if (!cube) return null
  return (
    <aside className="side charts" aria-label={say('fold.charts')}>
      <YearPanel />
      {isStatedIn(cube, 'form') && <CategoryPanel name="form" />}
      {(isStatedIn(cube, 'age') || isStatedIn(cube, 'sex')) && <AgeSexPanel />}
      <TopFlowsPanel />
      {isStatedIn(cube, 'protection') && <CategoryPanel name="protection" />}
    </aside>
  )
}
