import { RotateCw } from 'lucide-react'
import type { Flow } from '../../shared/answer'
import type { PlaceDetail } from '../state/selection'
import { CardRow } from './CardRow'
import { RoleMark } from './RoleMark'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

const roles = ['source', 'transit', 'destination'] as const

/** All roles of a place with their counts: one country can hold each of them. */
export function PlaceCard({ detail: { totals, into, outOf } }: { readonly detail: PlaceDetail }) {
  const { say, place, cell, domain } = useWords()
  const unit = useUnitWords()
  return (
    <>
      <p className="card-title">{place(totals.place)}</p>
      <p className="second">{unit.title()}</p>
      <ul className="card-rows">
        {roles.map((role) => (
          <CardRow
            key={role}
            mark={<RoleMark role={role} />}
            name={domain(`role.${role}`)}
            value={cell(totals[role])}
            selects={null}
          />
        ))}
        <CardRow
          mark={<RotateCw size={12} aria-hidden="true" />}
          name={domain('role.domestic')}
          value={cell(totals.domestic)}
          selects={null}
        />
      </ul>
      <Partners title={say('card.into')} flows={into} nameOf={(flow) => place(flow.from)} />
      <Partners title={say('card.outOf')} flows={outOf} nameOf={(flow) => place(flow.to)} />
    </>
  )
}

interface PartnersProps {
  readonly title: string
  readonly flows: readonly Flow[]
  readonly nameOf: (flow: Flow) => string
}

function Partners({ title, flows, nameOf }: PartnersProps) {
  const { cell } = useWords()
  if (flows.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="card-rows">
        {flows.map((flow) => (
          <CardRow
            key={`${flow.from}>${flow.to}`}
            mark={null}
            name={nameOf(flow)}
            value={cell(flow.count)}
            selects={{ kind: 'flow', from: flow.from, to: flow.to }}
          />
        ))}
      </ul>
    </>
  )
}
