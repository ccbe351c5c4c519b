import { X } from 'lucide-react'
import { flowDetail, placeDetail, routeDetail } from '../state/selection'
import type { Selection } from '../state/selection'
import { FlowCard } from './FlowCard'
import { PlaceCard } from './PlaceCard'
import { RouteCard } from './RouteCard'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** What is selected: its count, its roles, and the ways on from it. */
export function SelectionCard() {
  const { say } = useWords()
  const selection = useSession((state) => state.selection)
  const select = useSession((state) => state.select)
  const narrow = useSession((state) => state.narrow)
  if (!selection) return null
  return (
    <section className="card" data-obstacle aria-label={say(titleOf(selection))}>
      <header>
        <h2>{say(titleOf(selection))}</h2>
        <button type="button" className="icon-button" aria-label={say('card.close')} onClick={() => select(null)}>
          <X size={14} aria-hidden="true" />
        </button>
      </header>
      <div className="card-body">
        <CardBody selection={selection} />
      </div>
      <footer>
        <button type="button" className="link" onClick={() => narrow(selection)}>
          {say('card.narrow')}
        </button>
        <kbd className="key">{say('card.enter')}</kbd>
      </footer>
    </section>
  )
}

function titleOf(selection: Selection) {
  if (selection.kind === 'flow') return selection.from === selection.to ? 'card.domestic' : 'card.flow'
  return selection.kind === 'place' ? 'card.place' : 'card.route'
}

function CardBody({ selection }: { readonly selection: Selection }) {
  const { say } = useWords()
  const answer = useSession((state) => state.answer)
  const gone = <p className="note">{say('card.gone')}</p>
  if (!answer) return null
  switch (selection.kind) {
    case 'flow': {
      const detail = flowDetail(answer, selection.from, selection.to)
      return detail ? <FlowCard detail={detail} /> : gone
    }
    case 'place': {
      const detail = placeDetail(answer, selection.place)
      return detail ? <PlaceCard detail={detail} /> : gone
    }
    case 'route': {
      const route = routeDetail(answer, selection.places)
      return route ? <RouteCard route={route} /> : gone
    }
  }
}
