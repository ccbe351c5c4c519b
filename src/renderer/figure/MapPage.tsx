import type { FigureValues } from './figure-values'
import type { BesideParagraph, KeyNumber, MapPagePlan } from './map-page-plan'
import { MapPicture } from './MapPicture'
import type { Voice } from './voice'

export interface MapPageProps {
  readonly values: FigureValues
  readonly plan: MapPagePlan
  readonly voice: Voice
}

/** The finding, the key numbers, the map, and what belongs beside it. */
export function MapPage({ values, plan, voice }: MapPageProps) {
  const { text, beside } = plan
  return (
    <>
      <p className="brief-kicker">{plan.kicker}</p>
      <h1 className="brief-title">{text.title}</h1>
      <p className="brief-subtitle">{plan.subtitle}</p>
      <dl className="brief-keys">
        {plan.keys.map((key) => (
          <Key key={key.words} {...key} />
        ))}
      </dl>
      <figure className="brief-map" aria-label={voice.say('page.map')}>
        <MapPicture values={values} map={plan.map} legend={plan.legend} title={text.short} description={text.long} />
      </figure>
      <div className="brief-beside">
        {beside.map((paragraphs, column) => (
          <div key={column}>
            {paragraphs.map((paragraph, index) => (
              <Beside key={index} {...paragraph} />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

function Beside({ runs, look }: BesideParagraph) {
  return (
    <p className={look === 'quiet' ? 'brief-quiet' : undefined}>
      {runs.map(({ text, weight }, index) => (weight === 400 ? ` ${text}` : <strong key={index}>{text}</strong>))}
    </p>
  )
}

function Key({ words, value, share }: KeyNumber) {
  return (
    <div>
      <dt>
        {words}
        {share !== '' && <span>{share}</span>}
      </dt>
      <dd className={value.length > 9 ? 'brief-long' : undefined}>{value}</dd>
    </div>
  )
}
