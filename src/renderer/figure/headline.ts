import type { Flow } from '../../shared/answer'
import { isStated } from '../../shared/place'
import type { Published, PublishedCount } from '../disclosure/published'
import type { FigureValues } from './figure-values'
import { isChildrenOnly, partsBesideYears } from './filter-words'
import { hiddenBelow, leastOf, mostOf } from './published-numbers'
import type { Voice } from './voice'
import { capitalised } from './voice'

/**
 * The finding, from published numbers alone: the largest flow between two places, or one of several where the counts do
 * not tell; where a flow inside one place is larger, it says that it compares flows between countries.
 */
export function headline({ answer, imported, filter }: FigureValues, voice: Voice): string {
  const { flows } = answer.answer
  const [first] = flows.filter(({ count }) => leastOf(count) > 0)
  if (!first) {
    const below = hiddenBelow(flows.map(({ count }) => count))
    return below === null ? voice.say('headline.none') : voice.say('headline.hidden', { below: voice.number(below) })
  }
  const { unit } = imported.dataset
  const words = (count: PublishedCount) =>
    isChildrenOnly(filter) ? `${voice.count(count)} ${voice.term(`children.${unit}`)}` : voice.counted(count, unit)
  const between = flows.filter(({ from, to }) => from !== to)
  const [widest] = between.filter(({ count }) => leastOf(count) > 0)
  if (!widest) return insideHeadline(first, flows, words(first.count), voice)
  const key = !leads(widest, between)
    ? 'headline.flow.among'
    : leads(widest, flows)
      ? 'headline.flow'
      : 'headline.between'
  const count = words(widest.count)
  return voice.say(key, { from: voice.place(widest.from), to: voice.place(widest.to), count })
}

type PublishedFlow = Published<Flow>

function insideHeadline(flow: PublishedFlow, flows: readonly PublishedFlow[], count: string, voice: Voice): string {
  const key = leads(flow, flows) ? 'headline.inside' : 'headline.inside.among'
  return voice.say(key, { place: voice.place(flow.from), count })
}

/** Certainly larger than all others, whatever hidden and bounded counts turn out to be. */
function leads(flow: PublishedFlow, flows: readonly PublishedFlow[]): boolean {
  return flows.every((other) => other === flow || highestOf(other.count) < leastOf(flow.count))
}

function highestOf(count: PublishedCount): number {
  return count.kind === 'hidden' ? count.below : mostOf(count)
}

/** Measure, unit, population, place, period and filters. */
export function subtitle({ answer, imported, filter }: FigureValues, voice: Voice): string {
  const { unit } = imported.dataset
  const noun = capitalised(isChildrenOnly(filter) ? voice.term(`children.${unit}`) : voice.noun(unit))
  const years = voice.years(filter.years ?? imported.years)
  const hasTransits = answer.answer.routes.some(({ transits }) => transits.some(isStated))
  const parts = partsBesideYears(filter, voice)
  return [
    voice.say(hasTransits ? 'subtitle.all' : 'subtitle.direct', { noun, years }),
    voice.say(hasTransits ? 'subtitle.legs' : 'subtitle.arrows'),
    ...(parts.length > 0 ? [voice.say('subtitle.only', { filters: voice.parts(parts) })] : []),
    ...(parts.length === 0 && !filter.years ? [voice.say('filter.none')] : [])
  ].join(' ')
}
