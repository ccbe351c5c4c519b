import { floorValue, legendValues, radiusPx, ringCutValue, widthPx } from '../flows/flow-scale'
import type { Protection } from '../disclosure/published'
import type { Unit } from '../../shared/dataset'
import type { MapPlan } from './map-plan'
import { textPx } from './map-plan'
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
  readonly roles: { readonly heading: readonly Line[]; readonly names: readonly string[] }
  readonly marks: { readonly heading: readonly Line[]; readonly names: readonly string[] }
  readonly columns: readonly number[]
  readonly headingPx: number
  readonly heightPx: number
}

export const legendLinePx = 20
export const legendRowPx = 25
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
    names: (['source', 'transit', 'destination'] as const).map((role) => voice.term(`role.${role}`))
  }
  const hidden =
    protection.kind === 'threshold'
      ? voice.say('legend.hidden', { below: voice.number(protection.k) })
      : voice.say('legend.hidden.not')
  const marks = {
    heading: lines(voice.say('legend.marks'), 3, 600),
    names: [voice.say('legend.none'), hidden, voice.say('legend.no-data')]
  }
  const headingPx = Math.max(...[flows, places, roles, marks].map(({ heading }) => heading.length)) * legendLinePx + 6
  const notesPx = Math.max(flows.notes.length, places.notes.length) * legendLinePx
  return { flows, places, roles, marks, columns, headingPx, heightPx: headingPx + 3 * legendRowPx + 4 + notesPx }
}

/** A protected figure holds no number below its threshold, not even as a step of its legend. */
function stepValues(most: number, protection: Protection): readonly number[] {
  return legendValues(most).filter((value) => value >= leastShown(protection))
}

function leastShown(protection: Protection): number {
  return protection.kind === 'threshold' ? protection.k : 0
}

function flowNotes({ scale, arrows, drawing }: MapPlan, voice: Voice): readonly string[] {
  const notes: string[] = []
  if (drawing.flows.some(({ atFloor }) => atFloor)) {
    notes.push(voice.say('legend.floor', { count: voice.number(Math.ceil(floorValue(scale))) }))
  }
  const counts = [...arrows.values()].map(({ count }) => count)
  if (counts.some((count) => mostOf(count) > leastOf(count))) notes.push(voice.say('legend.bounds'))
  return notes
}

function ringNotes({ scale, drawing }: MapPlan, protection: Protection, voice: Voice): readonly string[] {
  if (drawing.nodes.every(({ ring }) => ring === null)) return []
  return drawing.nodes.some(({ ringCut }) => ringCut)
    ? [
        voice.say('legend.ring.cut', {
          count: voice.number(Math.max(leastShown(protection), Math.round(ringCutValue(scale))))
        })
      ]
    : [voice.say('legend.ring')]
}
