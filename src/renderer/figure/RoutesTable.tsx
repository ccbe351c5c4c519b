import type { Protection } from '../disclosure/published'
import type { RankedRoute } from './brief-plan'
import type { FigureValues } from './figure-values'
import type { Voice } from './voice'
import { amountOf, capitalised } from './voice'

export interface RoutesTableProps {
  readonly values: FigureValues
  readonly routes: readonly RankedRoute[]
  readonly part: 'first' | 'later'
  /** On the last page of the table: how many routes it leaves out. */
  readonly routesLeft: number | null
  readonly voice: Voice
}

/** Routes with source, transits, destination and count. */
export function RoutesTable({ values, routes, part, routesLeft, voice }: RoutesTableProps) {
  const title = voice.say('page.table')
  const heading = part === 'first' ? title : voice.say('table.continued', { title })
  const noun = capitalised(voice.noun(values.imported.dataset.unit))
  return (
    <>
      <h2>{heading}</h2>
      <table className="brief-routes">
        <caption>{voice.say('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="brief-rank">
              {voice.say('column.rank')}
            </th>
            <th scope="col">{voice.say('column.source')}</th>
            <th scope="col">{voice.say('column.via')}</th>
            <th scope="col">{voice.say('column.destination')}</th>
            <th scope="col" className="brief-number">
              {voice.say('column.count', { noun })}
            </th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({ rank, route: { source, transits, destination, count } }) => (
            <tr key={rank}>
              <td className="brief-rank">{count.kind === 'hidden' ? '' : voice.number(rank)}</td>
              <td>{voice.place(source)}</td>
              <td className={transits.length === 0 ? 'brief-quiet' : undefined}>
                {transits.length > 0
                  ? transits.map(voice.place).join(', ')
                  : voice.say(source === destination ? 'table.inside' : 'table.direct')}
              </td>
              <td>{voice.place(destination)}</td>
              <td className="brief-number">{voice.count(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {routesLeft !== null && <p>{restWords(routesLeft, values.answer.protection, voice)}</p>}
    </>
  )
}

function restWords(routesLeft: number, protection: Protection, voice: Voice): string {
  const { amount, number } = amountOf(routesLeft, protection, voice)
  return capitalised(voice.say('table.more', { amount, rest: number }))
}
