import resvgWasm from '@resvg/resvg-wasm/index_bg.wasm?url'
import type { Language } from '../shared/api'
import type { Filter } from '../shared/filter'
import type { Outcome } from '../shared/outcome'
import { failed, succeeded } from '../shared/outcome'
import type { Place } from '../shared/place'
import { release, releaseUnprotected } from './disclosure/release'
import type { Protection } from './disclosure/published'
import type { BriefFile } from './export/brief-files'
import { briefFiles } from './export/brief-files'
import { flowsCsv } from './export/flows-csv'
import { startPngRenderer } from './export/png'
import { makeReport } from './export/report'
import { drawnFlows } from './figure/drawn-flows'
import type { FigureValues } from './figure/figure-values'
import { pageWidthMm } from './figure/map-plan'
import type { Cube } from './flows/cube'
import { answer } from './flows/filter-cube'
import { writeFilters } from './flows/parse-filter'
import type { Opened } from './state/stages'

export interface BriefInput extends Opened {
  readonly filter: Filter
  readonly language: Language
  readonly protection: Protection
  readonly version: string
  /** Milliseconds from any beginning. */
  readonly clock: () => number
}

export interface Brief {
  /** What the pages of the print are made of. */
  readonly values: FigureValues
  readonly files: readonly BriefFile[]
}

/** A dataset under a filter → the files of its brief, all from one protected answer. The pages are printed apart. */
export async function makeBrief(input: BriefInput): Promise<Outcome<Brief>> {
  const { imported, cube, filter, language, protection, version, clock } = input
  const begun = clock()
  const exact = answer(cube, filter)
  if (exact.routes.length === 0) return failed({ kind: 'filter-leaves-nothing' })
  const released = protection.kind === 'none' ? releaseUnprotected(exact) : release(exact, protection)
  const namedPlaces = placesOf(cube)
  const values = { answer: released, imported, filter, namedPlaces, language, version, fingerprint: imported.sha256 }
  const drawings = briefFiles(values, await startPngRenderer(pageWidthMm, new URL(resvgWasm, document.baseURI)))
  const csv = textFile('flows.csv', flowsCsv(released))
  const report = makeReport({
    version,
    imported,
    protected: released,
    filters: writeFilters(filter),
    shown: drawnFlows(released).shown,
    secondsWrite: (clock() - begun) / 1000
  })
  const files = [...drawings, csv, textFile('report.json', `${JSON.stringify(report, null, 2)}\n`)]
  return succeeded({ values, files })
}

function textFile(name: string, text: string): BriefFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

function placesOf({ routes }: Cube): readonly Place[] {
  const stops = routes.flatMap(({ source, transits, destination }) => [source, ...transits, destination])
  return [...new Set(stops)].sort()
}
