import { Map as MapIcon, PanelLeft, PanelRight, Table } from 'lucide-react'
import { useMemo } from 'react'
import { drawnOf } from '../state/shown'
import type { Side, View } from '../state/session'
import { ChartsPanel } from './ChartsPanel'
import { Chips } from './Chips'
import { FilterPanel } from './FilterPanel'
import { FlowTable } from './FlowTable'
import { MapPanel } from './MapPanel'
import { SelectionCard } from './SelectionCard'
import { ShareLine } from './ShareLine'
import { useSession } from './use-session'
import type { ShownTheme } from './use-shown-theme'
import { useWords } from './use-words'
import { YearRange } from './YearRange'

interface ExplorerProps {
  readonly theme: ShownTheme
  readonly onMissing: () => void
}

/** The dataset in view: filters, map or table, charts, years, and what part of everything is shown. */
export function Explorer({ theme, onMissing }: ExplorerProps) {
  const answer = useSession((state) => state.answer)
  const unfiltered = useSession((state) => state.unfiltered)
  const question = useSession((state) => state.history.present)
  const view = useSession((state) => state.view)
  const folded = useSession((state) => state.folded)
  const drawn = useMemo(
    () => (answer && unfiltered ? drawnOf(answer, unfiltered, question) : null),
    [answer, unfiltered, question]
  )
  if (!answer || !drawn) return null
  const isNothing = answer.totals.count.high === 0 && answer.routes.length === 0
  return (
    <div className="explorer">
      {!folded.filters && <FilterPanel />}
      <main className="centre">
        <div className="stage">
          {view === 'map' ? <MapPanel drawn={drawn} theme={theme} /> : <FlowTable />}
          <div className="stage-top" data-obstacle>
            <FoldButton side="filters" />
            <Chips />
            <ViewSwitch />
            <FoldButton side="charts" />
          </div>
          {view === 'map' && <SelectionCard />}
          {isNothing ? <NothingPasses /> : drawn.flows.length === 0 && view === 'map' && <NoFlow />}
        </div>
        <ShareLine shown={drawn.shown} onMissing={onMissing} />
        <YearRange />
      </main>
      {!folded.charts && <ChartsPanel />}
    </div>
  )
}

function FoldButton({ side }: { readonly side: Side }) {
  const { say } = useWords()
  const isFolded = useSession((state) => state.folded[side])
  const toggle = useSession((state) => state.toggleFold)
  const label = say(isFolded ? 'fold.show' : 'fold.hide', { panel: say(`fold.${side}`) })
  return (
    <button
      type="button"
      className="fold"
      title={label}
      aria-label={label}
      aria-expanded={!isFolded}
      onClick={() => toggle(side)}
    >
      {side === 'filters' ? <PanelLeft size={14} aria-hidden="true" /> : <PanelRight size={14} aria-hidden="true" />}
    </button>
  )
}

const views: readonly View[] = ['map', 'table']

function ViewSwitch() {
  const { say } = useWords()
  const view = useSession((state) => state.view)
  const setView = useSession((state) => state.setView)
  return (
    <div className="segments view-switch" role="group" aria-label={say('view.title')}>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
          {one === 'map' ? <MapIcon size={14} aria-hidden="true" /> : <Table size={14} aria-hidden="true" />}
          {say(`view.${one}`)}
        </button>
      ))}
    </div>
  )
}

function NothingPasses() {
  const { say } = useWords()
  const undo = useSession((state) => state.undo)
  return (
    <div className="nothing" role="status">
      <strong>{say('map.nothing')}</strong>
      <p>{say('map.nothingNext')}</p>
      <button type="button" className="button" onClick={undo}>
        {say('step.undo')}
      </button>
    </div>
  )
}

function NoFlow() {
  const { say } = useWords()
  return (
    <div className="nothing" role="status">
      <p>{say('map.noFlow')}</p>
    </div>
  )
}
