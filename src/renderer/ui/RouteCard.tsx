import type { RouteCount } from '../../shared/answer'
import { routePlaces } from '../state/selection'
import { CardCount } from './CardCount'
import { CardRow } from './CardRow'
import { RoleMark } from './RoleMark'
import { useWords } from './use-words'

export function RouteCard({ route }: { readonly route: RouteCount }) {
  const { place, domain } = useWords()
  const places = routePlaces(route)
  const roleAt = (index: number) => (index === 0 ? 'source' : index === places.length - 1 ? 'destination' : 'transit')
  return (
    <>
      <CardCount count={route.count} />
      <ul className="card-rows">
        {places.map((stop, index) => (
          <CardRow
            key={`${index} ${stop}`}
            mark={<RoleMark role={roleAt(index)} />}
            name={place(stop)}
            value={domain(`role.${roleAt(index)}`)}
            selects={{ kind: 'place', place: stop }}
          />
        ))}
      </ul>
    </>
  )
}
