import type { FilterRole } from '../../shared/filter'
import { filterRoles } from '../../shared/filter'
import { withPlaces } from '../state/question'
import { PlacePicker } from './PlacePicker'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** Places by role: from, via, to, and one country in any role, which can then be turned to "in" or "out". */
export function JourneyFilter() {
  const { say } = useWords()
  return (
    <section className="side-section journey">
      <h2>{say('journey.title')}</h2>
      {filterRoles.map((role) => (
        <PlacePicker key={role} role={role} />
      ))}
      <Direction />
    </section>
  )
}

const directions = [
  ['in', 'destination'],
  ['out', 'source'],
  ['both', 'country']
] as const satisfies readonly (readonly [string, FilterRole])[]

/** In: to these places; out: from them; both: in any role. Offered once a country is chosen. */
function Direction() {
  const { say } = useWords()
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  const chosen = question.filter.places?.country
  if (!chosen) return null
  const turn = (role: FilterRole) => {
    const before = question.filter.places?.[role] ?? []
    ask(withPlaces(withPlaces(question, 'country', []), role, [...new Set([...before, ...chosen])]))
  }
  return (
    <div className="segments direction" role="group" aria-label={say('journey.direction')}>
      {directions.map(([direction, role]) => (
        <button key={direction} type="button" aria-pressed={role === 'country'} onClick={() => turn(role)}>
          {say(`journey.${direction}`)}
        </button>
      ))}
    </div>
  )
}
