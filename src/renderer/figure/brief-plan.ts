import type { RouteCount } from '../../shared/answer'
import type { Published } from '../disclosure/published'
import type { DrawnFlows } from './drawn-flows'
import { drawnFlows } from './drawn-flows'
import type { FigureText } from './figure-text'
import { figureText } from './figure-text'
import type { FigureValues } from './figure-values'
import type { LegendPlan } from './legend-plan'
import { planLegend } from './legend-plan'
import type { MapPlan } from './map-plan'
import { pageWidthPx, planMap } from './map-plan'
import { wrapRuns } from './text-layout'
import type { Voice } from './voice'

export type PublishedRoute = Published<RouteCount>

/** All that the pages hold, broken into pages before anything is drawn, so that nothing is cut by a page's end. */
export interface BriefPlan {
  readonly drawn: DrawnFlows
  readonly map: MapPlan
  readonly legend: LegendPlan
  readonly text: FigureText
  readonly tables: readonly (readonly RankedRoute[])[]
  /** Routes of the selection that the table leaves to `flows.csv`. */
  readonly routesLeft: number
}

export interface RankedRoute {
  readonly rank: number
  readonly route: PublishedRoute
}

const routesInTable = 60

export function planBrief(values: FigureValues, voice: Voice): BriefPlan {
  const drawn = drawnFlows(values.answer)
  const map = planMap(drawn, pageWidthPx, voice)
  const { routes } = values.answer.answer
  const listed = routes.slice(0, routesInTable).map((route, index) => ({ rank: index + 1, route }))
  return {
    drawn,
    map,
    legend: planLegend(map, values.imported.dataset.unit, values.answer.protection, pageWidthPx, voice),
    text: figureText(values, drawn, map.unlabelled, voice),
    tables: tablesOf(listed, voice),
    routesLeft: routes.length - listed.length
  }
}

/** Sizes of the table in the style sheet, in pixels of a page of 1000. */
const tableTextPx = 17.7
const rowPx = 31
const extraLinePx = 22
const pageRoomPx = 1290
const viaPx = 250
const endPx = 215

function tablesOf(routes: readonly RankedRoute[], voice: Voice): readonly (readonly RankedRoute[])[] {
  const pages: RankedRoute[][] = []
  let room = 0
  for (const ranked of routes) {
    const heightPx = routeRowPx(ranked.route, voice)
    const page = pages.at(-1)
    if (page && heightPx <= room) page.push(ranked)
    else {
      pages.push([ranked])
      room = pageRoomPx
    }
    room -= heightPx
  }
  return pages
}

function routeRowPx({ source, transits, destination }: PublishedRoute, voice: Voice): number {
  const lines = (text: string, widthPx: number) => wrapRuns([{ text, weight: 400 }], widthPx, tableTextPx).length
  const most = Math.max(
    1,
    lines(voice.place(source), endPx),
    lines(transits.map(voice.place).join(', '), viaPx),
    lines(voice.place(destination), endPx)
  )
  return rowPx + (most - 1) * extraLinePx
}
