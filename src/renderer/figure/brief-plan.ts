import type { RouteCount } from '../../shared/answer'
import type { Published } from '../disclosure/published'
import { drawnFlows } from './drawn-flows'
import { marksOf } from './figure-text'
import type { FigureValues } from './figure-values'
import type { MapPagePlan } from './map-page-plan'
import { planMapPage } from './map-page-plan'
import type { NoteBlock } from './notes-plan'
import { noteBlocks, notePages } from './notes-plan'
import { bodyPx, pxPerMm, pxPerPt } from './page-size'
import { wrapRuns } from './text-layout'
import type { Voice } from './voice'

export type PublishedRoute = Published<RouteCount>

/** All that the pages hold, broken into pages before anything is drawn, so that nothing is cut by a page's end. */
export interface BriefPlan {
  readonly mapPage: MapPagePlan
  readonly tables: readonly (readonly RankedRoute[])[]
  /** Routes of the selection that the table leaves to `flows.csv`. */
  readonly routesLeft: number
  /** Of the notes: what stands under the table on its last page, then a page each. */
  readonly notes: readonly (readonly NoteBlock[])[]
}

export interface RankedRoute {
  readonly rank: number
  readonly route: PublishedRoute
}

/** One page of direct routes. */
const routesInTable = 40

export function planBrief(values: FigureValues, voice: Voice): BriefPlan {
  const mapPage = planMapPage(values, drawnFlows(values.answer), voice)
  const { routes } = values.answer.answer
  const listed = routes.slice(0, routesInTable).map((route, index) => ({ rank: index + 1, route }))
  const roomPx = bodyPx(marksOf(values, voice))
  const { tables, leftPx } = tablesOf(listed, roomPx - tableFramePx, voice)
  return {
    mapPage,
    tables,
    routesLeft: routes.length - listed.length,
    notes: notePages(noteBlocks(values, mapPage.text, voice), values, leftPx, roomPx)
  }
}

/** Sizes of the table in the style sheet, in pixels of a page of 1000. */
const tableTextPx = 8.5 * pxPerPt
const extraLinePx = 10.6 * pxPerPt
const rowPx = extraLinePx + 1.56 * pxPerMm
/** Title, caption, heading, what follows the last row. */
const tableFramePx = 19 * pxPerPt + 3 * pxPerMm + extraLinePx + 2 * pxPerMm + rowPx + 12.5 * pxPerPt + 5 * pxPerMm
const viaPx = 250
const endPx = 215

interface Tables {
  readonly tables: readonly (readonly RankedRoute[])[]
  /** Left of the last page. */
  readonly leftPx: number
}

function tablesOf(routes: readonly RankedRoute[], pageRoomPx: number, voice: Voice): Tables {
  const tables: RankedRoute[][] = []
  let leftPx = 0
  for (const ranked of routes) {
    const heightPx = routeRowPx(ranked.route, voice)
    const page = tables.at(-1)
    if (page && heightPx <= leftPx) page.push(ranked)
    else {
      tables.push([ranked])
      leftPx = pageRoomPx
    }
    leftPx -= heightPx
  }
  return { tables, leftPx }
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
