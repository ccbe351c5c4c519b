import type { Imported } from '../../shared/import-result'
import type { Measure, Report } from '../../shared/report'
import { reportSchema } from '../../shared/report'
import type { ProtectedAnswer, Protection, PublishedCount } from '../disclosure/published'

export interface ReportRequest {
  readonly version: string
  readonly imported: Imported
  readonly protected: ProtectedAnswer
  /** `key=value` texts, as `writeFilters` gives them. */
  readonly filters: readonly string[]
  readonly shown: { readonly flows: number; readonly share: number | null }
  readonly secondsWrite: number
}

/**
 * `report.json`. The account of rows is whole; under protection, few rows of one reason or with an end that is not stated
 * are hidden like a count.
 */
export function makeReport(request: ReportRequest): Report {
  const { imported, filters, shown } = request
  const { protection, answer } = request.protected
  const { title, unit, evidence, synthetic } = imported.dataset
  const { totals } = answer
  return reportSchema.parse({
    schema: 1,
    app: { version: request.version },
    inputs: [{ name: imported.name, sha256: imported.sha256, bytes: imported.sizeBytes }],
    dataset: { title, unit, evidence, years: imported.years, synthetic },
    protection,
    rows: imported.rows,
    reasons: imported.reasons.map(({ reason, rows }) => ({ reason, rows: publishRows(rows, protection) })),
    totals: {
      count: ends(totals.count),
      domestic: measure(totals.domestic),
      crossBorder: measure(totals.crossBorder),
      withTransit: measure(totals.withTransit),
      children: measure(totals.children),
      flows: totals.flows
    },
    places: {
      ...imported.places,
      unknown: publishRows(imported.places.unknown, protection),
      suppressed: publishRows(imported.places.suppressed, protection)
    },
    filters,
    shown: { flows: shown.flows, share: shown.share === null ? null : Math.round(shown.share * 1e4) / 1e4 },
    seconds: { read: imported.secondsRead, map: imported.secondsMap, write: request.secondsWrite }
  })
}

function publishRows(rows: number, protection: Protection): number | string {
  return protection.kind === 'threshold' && rows > 0 && rows < protection.k ? `<${protection.k}` : rows
}

function measure(count: PublishedCount): Measure {
  switch (count.kind) {
    case 'exact':
      return count.value
    case 'bounded':
      return { low: count.low, high: count.high }
    case 'hidden':
      return `<${count.below}`
  }
}

function ends(count: PublishedCount): Report['totals']['count'] {
  switch (count.kind) {
    case 'exact':
      return { low: count.value, high: count.value }
    case 'bounded':
      return { low: count.low, high: count.high }
    case 'hidden':
      return { low: `<${count.below}`, high: `<${count.below}` }
  }
}
