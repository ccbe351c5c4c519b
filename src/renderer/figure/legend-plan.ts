import { floorValue, legendValues, radiusPx, ringCutValue, widthPx } from '../flows/flow-scale'
import type { Protection } from '../disclosure/published'
import type { Unit } from '../../shared/dataset'
import type { MapPanel } from './map-panel'
import type { MapPlan } from './map-plan'
import { textPx } from './figure-theme'
import { leastOf, mostOf } from './published-numbers'
import type { Line } from './text-layout'
import { wrapRuns } from './text-layout'
import type { Voice } from './voice'
import { capitalised } from './voice'

export interface LegendStep {
  readonly text: string
  readonly sizePx: number
}

/** Legend of a map: the steps have the widths and radii that the map draws for their values. */
export interface LegendPlan {
  readonly flows: {
    readonly heading: readonly Line[]
    readonly steps: readonly LegendStep[]
    readonly notes: readonly Line[]
  }
  readonly places: {
    readonly heading: readonly Line[]
    readonly steps: readonly LegendStep[]
    readonly notes: readonly Line[]
  }
  readonly roles: {
    readonly heading: readonly Line[]
    readonly names: readonly string[]
    /** Beside a pale dot; empty where no place is drawn so. */
    readonly quiet: readonly Line[]
  }
  readonly marks: { readonly heading: readonly Line[]; readonly names: readonly string[] }
  readonly columns: readonly number[]
  readonly headingPx: number
  readonly heightPx: number
}

export const legendLinePx = 20
export const legendRowPx = 25
/** From a mark to its words. */
export const roleIndentPx = 28
const columnParts = [0, 0.26, 0.53, 0.76]

export function planLegend(
  plan: MapPlan,
  unit: Unit,
  protection: Protection,
  widthOfAll: number,
  voice: Voice
): LegendPlan {
  const columns = columnParts.map((part) => part * widthOfAll)
  const columnPx = (index: number) => (columns[index + 1] ?? widthOfAll) - (columns[index] ?? 0) - 16
  const lines = (text: string, index: number, weight: 400 | 600) =>
    wrapRuns([{ text, weight }], columnPx(index), textPx)
  const noun = capitalised(voice.noun(unit))
  const { scale } = plan
  const step = (value: number, sizePx: number): LegendStep => ({ text: voice.number(value), sizePx })
  const flows = {
    heading: lines(voice.say('legend.flows', { noun }), 0, 600),
    steps: stepValues(scale.mostFlow, protection).map((value) => step(value, widthPx(value, scale))),
    notes: flowNotes(plan, voice).flatMap((note) => lines(note, 0, 400))
  }
  const places = {
    heading: lines(voice.say('legend.places', { noun }), 1, 600),
    steps: stepValues(scale.mostPlace, protection).map((value) => step(value, radiusPx(value, scale))),
    notes: ringNotes(plan, protection, voice).flatMap((note) => lines(note, 1, 400))
  }
  const roles = {
    heading: lines(voice.say('legend.roles'), 2, 600),
    names: (['source', 'transit', 'destination'] as const).map((role) => voice.term(`role.${role}`)),
    quiet: quietWords(plan, columnPx(2) - roleIndentPx, voice)
  }
  const marks = {
    heading: lines(voice.say('legend.marks'), 3, 600),
    names: [voice.say('legend.none'), hiddenWords(plan, protection, voice), voice.say('legend.no-data')]
  }
  const headingPx = Math.max(...[flows, places, roles, marks].map(({ heading }) => heading.length)) * legendLinePx + 6
  const notesPx = Math.max(flows.notes.length, places.notes.length, roles.quiet.length) * legendLinePx
  return { flows, places, roles, marks, columns, headingPx, heightPx: headingPx + 3 * legendRowPx + 4 + notesPx }
}

/** A protected figure holds no number below its threshold, not even as a step of its legend. */
function stepValues(most: number, protection: Protection): readonly number[] {
  return legendValues(most).filter((value) => value >= leastShown(protection))
}

function leastShown(protection: Protection): number {
  return protection.kind === 'threshold' ? protection.k : 0
}

function flowNotes(plan: MapPlan, voice: Voice): readonly string[] {
  const notes: string[] = []
  const panels = panelsOf(plan)
  if (panels.some(({ drawing }) => drawing.flows.some(({ atFloor }) => atFloor))) {
    notes.push(voice.say('legend.floor', { count: voice.number(Math.ceil(floorValue(plan.scale))) }))
  }
  const counts = panels.flatMap(({ arrows }) => [...arrows.values()]).map(({ count }) => count)
  if (counts.some((count) => mostOf(count) > leastOf(count))) notes.push(voice.say('legend.bounds'))
  return notes
}

function ringNotes(plan: MapPlan, protection: Protection, voice: Voice): readonly string[] {
  const nodes = panelsOf(plan).flatMap(({ drawing }) => drawing.nodes)
  if (nodes.every(({ ring }) => ring === null)) return []
  return nodes.some(({ ringCut }) => ringCut)
    ? [
        voice.say('legend.ring.cut', {
          count: voice.number(Math.max(leastShown(protection), Math.round(ringCutValue(plan.scale))))
        })
      ]
    : [voice.say('legend.ring')]
}

function panelsOf(plan: MapPlan): readonly MapPanel[] {
  return plan.closeUp ? [plan, plan.closeUp] : [plan]
}

function quietWords(plan: MapPlan, widthPx: number, voice: Voice): readonly Line[] {
  if (panelsOf(plan).every(({ quiet }) => quiet.length === 0)) return []
  return wrapRuns([{ text: voice.say('legend.quiet'), weight: 400 }], widthPx, textPx)
}

function hiddenWords({ hiddenBelow }: MapPlan, protection: Protection, voice: Voice): string {
  return protection.kind === 'threshold'
    ? voice.say('legend.hidden', { below: voice.number(hiddenBelow ?? protection.k) })
    : voice.say('legend.hidden.not')
}
