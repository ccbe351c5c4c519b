import type { PublishedCount } from '../disclosure/published'
import type { BriefPlan } from './brief-plan'
import type { FigureValues } from './figure-values'
import type { Paragraph } from './figure-text'
import { MapPicture } from './MapPicture'
import { isNone, shareOf } from './published-numbers'
import type { Voice } from './voice'

export interface MapPageProps {
  readonly values: FigureValues
  readonly plan: BriefPlan
  readonly voice: Voice
}

/** The finding, the key numbers, the map, and what belongs beside it. */
export function MapPage({ values, plan, voice }: MapPageProps) {
  const { text } = plan
  const { title, publisher } = values.imported.dataset
  return (
    <>
      <p className="brief-kicker">{[title, publisher].filter((part) => part !== '').join(' · ')}</p>
      <h1 className="brief-title">{text.title}</h1>
      <p className="brief-subtitle">{text.subtitle}</p>
      <KeyNumbers values={values} voice={voice} />
      <figure className="brief-map" aria-label={voice.say('page.map')}>
        <MapPicture values={values} map={plan.map} legend={plan.legend} title={text.short} description={text.long} />
      </figure>
      <div className="brief-beside">
        <div>
          <Runs runs={text.shown} />
          <Runs runs={text.missing} />
        </div>
        <div>
          <Runs runs={text.notes} />
          <Runs runs={text.source} />
          <p className="brief-quiet">{text.boundaries}</p>
          <p className="brief-quiet">{text.identity}</p>
        </div>
      </div>
    </>
  )
}

function Runs({ runs }: { readonly runs: Paragraph }) {
  return (
    <p>{runs.map(({ text, weight }, index) => (weight === 400 ? ` ${text}` : <strong key={index}>{text}</strong>))}</p>
  )
}

function KeyNumbers({ values, voice }: { readonly values: FigureValues; readonly voice: Voice }) {
  const { totals } = values.answer.answer
  const { unit } = values.imported.dataset
  const noun = (count: PublishedCount) =>
    voice.term(`noun.${unit}`, { count: count.kind === 'exact' ? count.value : 2 })
  const parts = [
    { key: 'children', count: totals.children },
    { key: 'domestic', count: totals.domestic },
    { key: 'crossBorder', count: totals.crossBorder },
    { key: 'withTransit', count: totals.withTransit }
  ] as const
  return (
    <dl className="brief-keys">
      <div>
        <dt>
          {noun(totals.count)} {voice.say('key.count')}
        </dt>
        <dd>{voice.count(totals.count)}</dd>
      </div>
      {parts.map(({ key, count }) => {
        const share = isNone(count) ? null : shareOf(count, totals.count)
        return (
          <div key={key}>
            <dt>
              {voice.say(`key.${key}`)}
              {share !== null && <span> {voice.say('key.share', { share: voice.share(share) })}</span>}
            </dt>
            <dd>{voice.count(count)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
