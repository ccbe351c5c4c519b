import type { PublishedCount } from '../disclosure/published'
import type { BriefPlan } from './brief-plan'
import type { FigureValues } from './figure-values'
import type { Paragraph } from './figure-text'
import { holdsTransits, statesAges } from './figure-text'
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
  const noun = voice.term(`noun.${unit}`, { count: totals.count.kind === 'exact' ? totals.count.value : 2 })
  const part = (words: string, count: PublishedCount) => {
    const share = isNone(count) ? null : shareOf(count, totals.count)
    return { words, value: voice.count(count), share: share === null ? '' : voice.share(share) }
  }
  const parts = [
    statesAges(values)
      ? part(voice.say('key.children'), totals.children)
      : { words: voice.say('key.ageless'), value: notKnown, share: '' },
    part(voice.say('key.domestic'), totals.domestic),
    part(voice.say('key.crossBorder'), totals.crossBorder),
    holdsTransits(values)
      ? part(voice.say('key.withTransit'), totals.withTransit)
      : { words: voice.say('key.direct'), value: notKnown, share: '' }
  ]
  return (
    <dl className="brief-keys">
      <KeyNumber words={`${noun} ${voice.say('key.count')}`} value={voice.count(totals.count)} />
      {parts.map(({ words, value, share }) => (
        <KeyNumber
          key={words}
          words={words}
          value={value}
          {...(share === '' ? {} : { share: voice.say('key.share', { share }) })}
        />
      ))}
    </dl>
  )
}

const notKnown = '–'

function KeyNumber({
  words,
  value,
  share
}: {
  readonly words: string
  readonly value: string
  readonly share?: string
}) {
  return (
    <div>
      <dt>
        {words}
        {share !== undefined && <span>{share}</span>}
      </dt>
      <dd className={value.length > 9 ? 'brief-long' : undefined}>{value}</dd>
    </div>
  )
}
