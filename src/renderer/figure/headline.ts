import type { Flow } from '../../shared/answer'
import { isStated } from '../../shared/place'
import type { Published, PublishedCount } from '../disclosure/published'
import type { FigureValues } from './figure-values'
import { filterParts, isChildrenOnly } from './filter-words'
import { leastOf, mostOf } from './published-numbers'
import type { Voice } from './voice'
import { capitalised } from './voice'

/** The finding, from published numbers alone: the largest flow, or one of several where the counts do not tell. */
export function headline({ answer, imported, filter }: FigureValues, voice: Voice): string {
  const { flows } = answer.answer
  const visible = flows.filter(({ count }) => leastOf(count) > 0)
  const [first] = visible
  if (!first) {
    const hidden = flows.find(({ count }) => count.kind === 'hidden')?.count
    return hidden?.kind === 'hidden'
      ? voice.say('headline.hidden', { below: voice.number(hidden.below) })
      : voice.say('headline.none')
  }
  const others = flows.filter((flow) => flow !== first).map(({ count }) => highestOf(count))
  const alone = others.every((most) => most < leastOf(first.count))
  const children = isChildrenOnly(filter)
  const count = children
    ? `${voice.count(first.count)} ${voice.term(`children.${imported.dataset.unit}`)}`
    : voice.counted(first.count, imported.dataset.unit)
  return flowHeadline(first, alone ? 'alone' : 'among', count, voice)
}

function highestOf(count: PublishedCount): number {
  return count.kind === 'hidden' ? count.below - 1 : mostOf(count)
}

function flowHeadline({ from, to }: Published<Flow>, rank: 'alone' | 'among', count: string, voice: Voice): string {
  if (from === to) {
    const key = rank === 'alone' ? 'headline.inside' : 'headline.inside.among'
    return voice.say(key, { place: voice.place(from), count })
  }
  const key = rank === 'alone' ? 'headline.flow' : 'headline.flow.among'
  return voice.say(key, { from: voice.place(from), to: voice.place(to), count })
}

/** Measure, unit, population, place, period and filters. */
export function subtitle({ answer, imported, filter }: FigureValues, voice: Voice): string {
  const { unit } = imported.dataset
  const noun = capitalised(isChildrenOnly(filter) ? voice.term(`children.${unit}`) : voice.noun(unit))
  const years = voice.years(filter.years ?? imported.years)
  const hasTransits = answer.answer.routes.some(({ transits }) => transits.some(isStated))
  const parts = filterParts(filter, voice)
  return [
    voice.say(hasTransits ? 'subtitle.all' : 'subtitle.direct', { noun, years }),
    voice.say(hasTransits ? 'subtitle.legs' : 'subtitle.arrows'),
    parts.length > 0 ? voice.say('subtitle.only', { filters: parts.join('; ') }) : voice.say('filter.none')
  ].join(' ')
}
