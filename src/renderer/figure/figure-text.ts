import type { PublishedPlace, DrawnFlows } from './drawn-flows'
import type { FigureValues } from './figure-values'
import { figureId, grouped } from './figure-id'
import { headline, subtitle } from './headline'
import { hiddenBelow, isNone, leastOf, shareOf } from './published-numbers'
import type { Protection, PublishedCount } from '../disclosure/published'
import type { Place } from '../../shared/place'
import type { Run } from './text-layout'
import type { Voice } from './voice'
import { amountOf, capitalised } from './voice'

export type Paragraph = readonly Run[]

/** Words of the frame, in reading order. */
export interface FigureText {
  readonly marks: readonly string[]
  readonly title: string
  readonly subtitle: string
  readonly shown: Paragraph
  readonly total: Paragraph
  readonly missing: Paragraph
  readonly notes: Paragraph
  readonly source: Paragraph
  readonly boundaries: string
  readonly identity: string
  readonly short: string
  readonly long: string
}

const namedInWords = 12

export function figureText(
  values: FigureValues,
  drawn: DrawnFlows,
  unlabelled: readonly Place[],
  voice: Voice
): FigureText {
  const title = headline(values, voice)
  const under = subtitle(values, voice)
  return {
    marks: marksOf(values, voice),
    title,
    subtitle: under,
    shown: labelled(voice.say('shown.label'), shownSentences(values, drawn, unlabelled, voice)),
    total: totalParagraph(values, voice),
    missing: labelled(voice.say('missing.label'), [missingSentence(values, voice)]),
    notes: labelled(voice.say('note.label'), noteSentences(values, voice)),
    source: labelled(voice.say('source.label'), [sourceSentence(values, voice)]),
    boundaries: voice.say('boundaries'),
    identity: voice.say('identity', {
      figure: figureId(values),
      data: grouped(values.fingerprint),
      version: values.version
    }),
    short: title,
    long: longText(values, drawn, under, voice)
  }
}

/** What nobody may overlook: it stands on every figure and every page. */
export function marksOf({ answer, imported }: FigureValues, voice: Voice): readonly string[] {
  const { protection } = answer
  return [
    ...(protection.kind === 'none' ? [voice.say('mark.exact')] : []),
    ...(imported.dataset.synthetic ? [voice.say('mark.synthetic')] : [])
  ]
}

function labelled(label: string, sentences: readonly string[]): Paragraph {
  return [
    { text: label, weight: 600 },
    { text: sentences.join(' '), weight: 400 }
  ]
}

function shownSentences(
  { imported, answer }: FigureValues,
  drawn: DrawnFlows,
  unlabelled: readonly Place[],
  voice: Voice
): readonly string[] {
  const { shown, left, unanchoredFlows, hiddenFlows, hiddenBelow } = drawn
  const { unit } = imported.dataset
  const flowsIn = (number: number) => {
    const { amount, number: flows } = amountOf(number, answer.protection, voice)
    return { amount, flows }
  }
  const sentences: string[] = []
  if (shown.of === 0 || shown.flows === 0) sentences.push(voice.say('shown.none'))
  else if (shown.flows === shown.of && shown.share === 1) sentences.push(voice.say('shown.all', { flows: shown.of }))
  else sentences.push(shownPart(drawn, voice.noun(unit), voice))
  if (left.flows > 0)
    sentences.push(capitalised(voice.say('shown.rest', { ...flowsIn(left.flows), count: atMost(left.count, voice) })))
  if (unanchoredFlows.flows > 0) {
    const count = atMost(unanchoredFlows.count, voice)
    sentences.push(capitalised(voice.say('shown.unanchored', { ...flowsIn(unanchoredFlows.flows), count })))
  }
  if (hiddenFlows > 0 && hiddenBelow !== null) {
    const below = voice.number(hiddenBelow)
    sentences.push(capitalised(voice.say('shown.hidden', { ...flowsIn(hiddenFlows), below })))
  }
  const outside = drawn.unanchored.map((place) => placeInWords(place, voice)).filter((text) => text !== '')
  if (outside.length > 0) sentences.push(voice.say('shown.outside', { places: voice.list(outside) }))
  if (unlabelled.length > 0) {
    sentences.push(voice.say('shown.unlabelled', { places: someNames(unlabelled, answer.protection, voice) }))
  }
  return sentences
}

function shownPart({ shown, shareIsExact }: DrawnFlows, noun: string, voice: Voice): string {
  const words = { drawn: voice.number(shown.flows), flows: shown.of, noun }
  if (shown.share === null) return voice.say('shown.counts', words)
  const share = voice.share(shown.share)
  return voice.say('shown.some', { ...words, share: shareIsExact ? share : voice.say('share.least', { share }) })
}

function atMost(count: PublishedCount, voice: Voice): string {
  return count.kind === 'bounded'
    ? voice.say('count.bounded', { low: voice.number(count.low), high: voice.number(count.high) })
    : voice.count(count)
}

function someNames(places: readonly Place[], protection: Protection, voice: Voice): string {
  const names = places.slice(0, namedInWords).map(voice.place)
  const rest = places.length - names.length
  if (rest === 0) return voice.list(names)
  const { amount, number } = amountOf(rest, protection, voice)
  return voice.say('list.more', { names: names.join(', '), rest: number, amount })
}

function placeInWords(totals: PublishedPlace, voice: Voice): string {
  const counts = (['source', 'transit', 'destination', 'domestic'] as const)
    .filter((role) => !isNone(totals[role]))
    .map((role) => voice.say(`role.count.${role}`, { count: voice.count(totals[role]) }))
  if (counts.length === 0) return ''
  return voice.say('place.counts', { place: voice.place(totals.place), counts: counts.join(', ') })
}

function totalParagraph(values: FigureValues, voice: Voice): Paragraph {
  const { totals } = values.answer.answer
  const parts = { domestic: atMost(totals.domestic, voice), crossBorder: atMost(totals.crossBorder, voice) }
  return [
    { text: voice.say('n.label', { count: voice.counted(totals.count, values.imported.dataset.unit) }), weight: 600 },
    {
      text: [
        holdsTransits(values)
          ? voice.say('n.parts', { ...parts, withTransit: atMost(totals.withTransit, voice) })
          : voice.say('n.direct', parts),
        statesAges(values)
          ? voice.say('n.children', { count: withShare(totals.children, totals.count, voice) })
          : voice.say('n.ageless')
      ].join(' '),
      weight: 400
    }
  ]
}

/** Without any stated age, 0 children would be a claim that the data do not make. */
export function statesAges({ answer }: FigureValues): boolean {
  return answer.answer.categories.age.some(({ value, count }) => value !== 'unknown' && !isNone(count))
}

/** A file without a column for transits says nothing about them. */
export function holdsTransits({ imported, answer }: FigureValues): boolean {
  return imported.recipe.columns.some(({ role }) => role === 'transit') || !isNone(answer.answer.totals.withTransit)
}

/** A count with its share of a whole, where both are exact. */
export function withShare(part: PublishedCount, whole: PublishedCount, voice: Voice): string {
  const share = shareOf(part, whole)
  return share === null || share === 0 ? atMost(part, voice) : `${atMost(part, voice)} (${voice.share(share)})`
}

export function missingSentence({ answer }: FigureValues, voice: Voice): string {
  const { missing, totals } = answer.answer
  const parts = (['sourceUnknown', 'destinationUnknown', 'suppressed'] as const)
    .filter((name) => !isNone(missing[name]))
    .map((name) => voice.say(`missing.${name}`, { count: withShare(missing[name], totals.count, voice) }))
  return `${voice.parts(parts.length > 0 ? parts : [voice.say('missing.none')])}.`
}

export function noteSentences({ answer, imported }: FigureValues, voice: Voice): readonly string[] {
  const { dataset } = imported
  const { answer: released } = answer
  const notes = [voice.term(`caution.${dataset.evidence}`)]
  if (!isNone(released.totals.withTransit)) notes.push(voice.say('note.legs', { noun: voice.noun(dataset.unit) }))
  notes.push(...thresholdSentences(answer, voice))
  if (released.flows.some(({ count }) => count.kind === 'bounded')) notes.push(voice.say('note.bounded'))
  return notes
}

/** What is hidden and how it is written; nothing where numbers are exact. */
export function thresholdSentences({ protection, answer }: FigureValues['answer'], voice: Voice): readonly string[] {
  if (protection.kind === 'none') return []
  const { count, domestic, crossBorder, withTransit, children } = answer.totals
  const counts = [count, domestic, crossBorder, withTransit, children, ...answer.routes.map((route) => route.count)]
  const below = voice.number(protection.k)
  const holdsRanges = (hiddenBelow(counts) ?? 0) > protection.k
  return [
    voice.say('note.threshold', { below }),
    ...(holdsRanges ? [voice.say('note.threshold.range', { below })] : [])
  ]
}

export function sourceSentence({ imported }: FigureValues, voice: Voice): string {
  const { title, publisher, version, terms } = imported.dataset
  const parts = [title, publisher, version === '' ? '' : voice.say('source.version', { version })]
  const source = `${parts.filter((part) => part !== '').join(', ')}.`
  return terms === '' ? source : `${source} ${closed(voice.say('source.terms', { terms }))}`
}

/** With its full stop. */
export function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

function longText(values: FigureValues, drawn: DrawnFlows, under: string, voice: Voice): string {
  const { unit } = values.imported.dataset
  const { flows } = values.answer.answer
  const largest = flows
    .filter(({ count }) => leastOf(count) > 0)
    .slice(0, 8)
    .map(({ from, to, count }) =>
      from === to
        ? voice.say('alt.inside', { place: voice.place(from), count: voice.counted(count, unit) })
        : voice.say('alt.flow', { from: voice.place(from), to: voice.place(to), count: voice.counted(count, unit) })
    )
  return [
    voice.say('alt.map', { subtitle: under }),
    ...(largest.length > 0 ? [voice.say('alt.largest', { flows: voice.parts(largest) })] : []),
    ...shownSentences(values, drawn, [], voice),
    ...(drawn.hiddenPlaces.length > 0 && drawn.hiddenBelow !== null
      ? [
          voice.say('alt.hiddenPlaces', {
            below: voice.number(drawn.hiddenBelow),
            places: voice.list(drawn.hiddenPlaces.map(voice.place))
          })
        ]
      : [])
  ].join(' ')
}
