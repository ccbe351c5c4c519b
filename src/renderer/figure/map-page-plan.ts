import type { PublishedCount } from '../disclosure/published'
import type { DrawnFlows } from './drawn-flows'
import type { FigureText, Paragraph } from './figure-text'
import { figureText, holdsTransits, marksOf, statesAges } from './figure-text'
import type { FigureValues } from './figure-values'
import type { LegendPlan } from './legend-plan'
import { planLegend } from './legend-plan'
import type { MapPlan } from './map-plan'
import { pageWidthPx, planMap } from './map-plan'
import { legendGapPx } from './MapPicture'
import type { TextType } from './page-size'
import { bodyPx, paragraphPx, pxPerMm, pxPerPt, shortened } from './page-size'
import { isNone, shareOf } from './published-numbers'
import type { Voice } from './voice'

/** The first page: words first, and for the map what they leave of it. */
export interface MapPagePlan {
  readonly kicker: string
  readonly subtitle: string
  readonly keys: readonly KeyNumber[]
  readonly beside: readonly (readonly BesideParagraph[])[]
  readonly map: MapPlan
  readonly legend: LegendPlan
  readonly text: FigureText
}

export interface KeyNumber {
  readonly words: string
  readonly value: string
  readonly share: string
}

export interface BesideParagraph {
  readonly runs: Paragraph
  readonly look: 'plain' | 'quiet'
}

/** Longer texts are cut here; the notes hold them in full. */
const most = { kicker: 200, subtitle: 420, source: 420 }
const usualMapPx = 620
const leastMapPx = 260
const rounds = 4

export function planMapPage(values: FigureValues, drawn: DrawnFlows, voice: Voice): MapPagePlan {
  const pageRoomPx = bodyPx(marksOf(values, voice))
  let room = usualMapPx
  let plan = planWith(values, drawn, room, voice)
  for (let round = 0; round < rounds; round++) {
    const left = pageRoomPx - wordsPx(plan) - legendGapPx - plan.legend.heightPx
    const fits = plan.map.heightPx <= left
    if (round > 0 && fits) break
    room = Math.max(leastMapPx, round === 0 ? left : Math.min(left, room - 20))
    plan = planWith(values, drawn, Math.floor(room), voice)
  }
  return plan
}

function planWith(values: FigureValues, drawn: DrawnFlows, roomPx: number, voice: Voice): MapPagePlan {
  const { title, publisher, unit } = values.imported.dataset
  const map = planMap(drawn, pageWidthPx, voice, roomPx)
  const text = figureText(values, drawn, map.unlabelled, voice)
  return {
    kicker: shortened([title, publisher].filter((part) => part !== '').join(' · '), most.kicker),
    subtitle: shortened(text.subtitle, most.subtitle),
    keys: keyNumbers(values, voice),
    beside: [
      [plain(text.shown), plain(text.missing)],
      [plain(text.notes), plain(cutParagraph(text.source)), quiet(text.boundaries), quiet(text.identity)]
    ],
    map,
    legend: planLegend(map, unit, values.answer.protection, pageWidthPx, voice),
    text
  }
}

function plain(runs: Paragraph): BesideParagraph {
  return { runs, look: 'plain' }
}

function quiet(text: string): BesideParagraph {
  return { runs: [{ text, weight: 400 }], look: 'quiet' }
}

function cutParagraph(runs: Paragraph): Paragraph {
  return runs.map(({ text, weight }) => ({ weight, text: shortened(text, most.source) }))
}

const kickerType: TextType = { sizePx: 8.5 * pxPerPt, linePx: 12.5 * pxPerPt, marginPx: 1.6 * pxPerMm }
const titleType: TextType = { sizePx: 18 * pxPerPt, linePx: 22 * pxPerPt, marginPx: 1.5 * pxPerMm }
const subtitleType: TextType = { sizePx: 9.5 * pxPerPt, linePx: 12.5 * pxPerPt, marginPx: 1.6 * pxPerMm }
const keyType: TextType = { sizePx: 7.8 * pxPerPt, linePx: 10 * pxPerPt, marginPx: 0 }
const besideType: TextType = { sizePx: 7.6 * pxPerPt, linePx: 10.2 * pxPerPt, marginPx: 1.2 * pxPerMm }
const keysFramePx = 10.9 * pxPerMm + 20 * pxPerPt
const keyPx = (pageWidthPx - 4 * 4 * pxPerMm) / 5
const besideFramePx = 4.8 * pxPerMm
const besidePx = (pageWidthPx - 6 * pxPerMm) / 2

/** Height of all on the page but the map and its legend. */
function wordsPx({ kicker, text, subtitle, keys, beside }: MapPagePlan): number {
  const keyHeights = keys.map(({ words, share }) =>
    [words, share].reduce((sum, line) => sum + paragraphPx([{ text: line, weight: 400 }], keyPx, keyType), 0)
  )
  const columns = beside.map((paragraphs) =>
    paragraphs.reduce((sum, { runs }) => sum + paragraphPx(runs, besidePx, besideType), 0)
  )
  return (
    paragraphPx([{ text: kicker, weight: 400 }], pageWidthPx, kickerType) +
    paragraphPx([{ text: text.title, weight: 700 }], pageWidthPx, titleType) +
    paragraphPx([{ text: subtitle, weight: 400 }], pageWidthPx, subtitleType) +
    keysFramePx +
    Math.max(...keyHeights) +
    besideFramePx +
    Math.max(...columns)
  )
}

const notKnown = '–'

function keyNumbers(values: FigureValues, voice: Voice): readonly KeyNumber[] {
  const { totals } = values.answer.answer
  const { unit } = values.imported.dataset
  const noun = voice.term(`noun.${unit}`, { count: totals.count.kind === 'exact' ? totals.count.value : 2 })
  const part = (words: string, count: PublishedCount): KeyNumber => {
    const share = isNone(count) ? null : shareOf(count, totals.count)
    const value = voice.count(count)
    return { words, value, share: share === null ? '' : voice.say('key.share', { share: voice.share(share) }) }
  }
  return [
    { words: `${noun} ${voice.say('key.count')}`, value: voice.count(totals.count), share: '' },
    statesAges(values)
      ? part(voice.say('key.children'), totals.children)
      : { words: voice.say('key.ageless'), value: notKnown, share: '' },
    part(voice.say('key.domestic'), totals.domestic),
    part(voice.say('key.crossBorder'), totals.crossBorder),
    holdsTransits(values)
      ? part(voice.say('key.withTransit'), totals.withTransit)
      : { words: voice.say('key.direct'), value: notKnown, share: '' }
  ]
}
