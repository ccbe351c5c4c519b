import type { FlowDetail } from '../state/selection'
import { routePlaces } from '../state/selection'
import { CardCount } from './CardCount'
import { CardRow } from './CardRow'
import { useWords } from './use-words'

const routesShown = 4

export function FlowCard({ detail: { flow, routes } }: { readonly detail: FlowDetail }) {
  const { say, place, cell, domain } = useWords()
  const isDomestic = flow.from === flow.to
  return (
    <>
      <CardCount count={flow.count} />
      <ul className="card-rows">
        <CardRow
          mark={null}
          name={place(flow.from)}
          value={isDomestic ? domain('role.domestic') : say('table.from').toLowerCase()}
          selects={{ kind: 'place', place: flow.from }}
        />
        {!isDomestic && (
          <CardRow
            mark={null}
            name={place(flow.to)}
            value={say('table.to').toLowerCase()}
            selects={{ kind: 'place', place: flow.to }}
          />
        )}
      </ul>
      {routes.length > 0 && !isDomestic && (
        <>
          <h3>{say('card.routes')}</h3>
          <ul className="card-rows">
            {routes.slice(0, routesShown).map((route) => (
              <CardRow
                key={routePlaces(route).join('>')}
                mark={null}
                name={routePlaces(route).map(place).join(' – ')}
                value={cell(route.count)}
                selects={{ kind: 'route', places: routePlaces(route) }}
              />
            ))}
          </ul>
          {routes.length > routesShown && (
            <p className="note">{say('card.moreRoutes', { count: routes.length - routesShown })}</p>
          )}
        </>
      )}
    </>
  )
}
