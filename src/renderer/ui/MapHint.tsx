import type { MapHover } from '../map/MapView'
import { flowDetail, placeDetail } from '../state/selection'
import { RoleMark } from './RoleMark'
import { useSession } from './use-session'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

const roles = ['source', 'transit', 'destination'] as const

export interface MapHintProps {
  readonly hover: MapHover
  readonly frame: { readonly width: number; readonly height: number }
}

/** What is under the pointer, in words. */
export function MapHint({ hover: { target, at }, frame }: MapHintProps) {
  const { say, place } = useWords()
  const unit = useUnitWords()
  const answer = useSession((state) => state.answer)
  if (!answer) return null
  const flow = target.kind === 'flow' ? flowDetail(answer, target.from, target.to)?.flow : null
  const detail = target.kind === 'place' ? placeDetail(answer, target.place) : null
  const [x, y] = at
  const side = `${x > frame.width * 0.65 ? ' left' : ''}${y > frame.height * 0.75 ? ' up' : ''}`
  return (
    <div className={`map-hint${side}`} style={{ insetInlineStart: x, top: y }} role="tooltip">
      {flow && (
        <>
          <strong>{say('card.arrow', { from: place(flow.from), to: place(flow.to) })}</strong>
          <p>{unit.whole(flow.count)}</p>
        </>
      )}
      {detail && <PlaceHint detail={detail} />}
    </div>
  )
}

function PlaceHint({ detail: { totals } }: { readonly detail: NonNullable<ReturnType<typeof placeDetail>> }) {
  const { place, domain, cell } = useWords()
  return (
    <>
      <strong>{place(totals.place)}</strong>
      <ul>
        {roles.map((role) => (
          <li key={role}>
            <RoleMark role={role} />
            {domain(`role.${role}`)} <span className="number">{cell(totals[role])}</span>
          </li>
        ))}
        <li>
          <span className="role-gap" />
          {domain('role.domestic')} <span className="number">{cell(totals.domestic)}</span>
        </li>
      </ul>
    </>
  )
}
