import type { PlaceAccount, ReasonCount, RowAccount, RowReason } from '../../shared/dataset'
import type { OpenLabel } from '../../shared/import-result'
import { placeKind } from '../../shared/place'
import type { ReadEngine } from '../engine/engine'
import { id, sql } from '../engine/sql'
import { tables } from '../engine/tables'

/** What became of the rows of a file. */
export interface Built {
  readonly rows: RowAccount
  readonly reasons: readonly ReasonCount[]
  readonly places: PlaceAccount
  readonly openLabels: readonly OpenLabel[]
  readonly years: readonly [number, number] | null
}

/** Reads the accounts from `outcome`. Throws when a row was lost or counted twice: no numbers are better than wrong ones. */
export async function readBuilt(engine: ReadEngine, signal?: AbortSignal): Promise<Built> {
  const rows = await readRowAccount(engine, signal)
  const reasons = await readReasons(engine)
  signal?.throwIfAborted()
  const openLabels = await readOpenLabels(engine)
  signal?.throwIfAborted()
  const places = { ...(await readPlaces(engine)), unresolved: openLabels.length }
  signal?.throwIfAborted()
  return { rows, reasons, places, openLabels, years: await readYears(engine) }
}

/** What was read is told by the tally, a pass over the file of its own. */
async function readRowAccount(engine: ReadEngine, signal?: AbortSignal): Promise<RowAccount> {
  const states = await engine.rows(sql`SELECT state::TEXT AS state, count(*)::INTEGER AS n FROM outcome GROUP BY 1`)
  const [staged] = await engine.rows(sql`SELECT sum(n)::INTEGER AS n FROM ${id(tables.tally)} WHERE c = 0`)
  signal?.throwIfAborted()
  const [lines] = await engine.rows(sql`SELECT count(DISTINCT line)::INTEGER AS n FROM outcome`)
  signal?.throwIfAborted()
  const rowsOf = (state: string) => Number(states.find((row) => row['state'] === state)?.['n'] ?? 0)
  const read = Number(staged?.['n'])
  const account = {
    read,
    placed: rowsOf('placed'),
    partial: rowsOf('partial'),
    excluded: rowsOf('excluded'),
    rejected: rowsOf('rejected')
  }
  const sum = account.placed + account.partial + account.excluded + account.rejected
  if (sum !== read || Number(lines?.['n']) !== read) throw new Error('rows were lost or counted twice on import')
  return account
}

async function readReasons(engine: ReadEngine): Promise<readonly ReasonCount[]> {
  const rows = await engine.rows(sql`
    SELECT reason, state::TEXT AS state, count(*)::INTEGER AS n FROM outcome
    WHERE reason IS NOT NULL GROUP BY 1, 2 ORDER BY n DESC, reason::TEXT`)
  return rows.map(({ reason, state, n }) => ({
    reason: reason as RowReason,
    state: state as ReasonCount['state'],
    rows: Number(n)
  }))
}

async function readPlaces(engine: ReadEngine): Promise<Omit<PlaceAccount, 'unresolved'>> {
  const places = await engine.rows(sql`
    SELECT DISTINCT unnest(string_split(way, '>')) AS place
    FROM (SELECT DISTINCT concat_ws('>', source, nullif(transit, ''), destination) AS way FROM outcome
      WHERE state IN ('placed', 'partial'))`)
  const [missing] = await engine.rows(sql`
    SELECT count(*) FILTER ('unknown' IN (source, destination))::INTEGER AS unknown,
      count(*) FILTER ('suppressed' IN (source, destination))::INTEGER AS suppressed
    FROM outcome WHERE state IN ('placed', 'partial')`)
  const kinds = places.map(({ place }) => placeKind(String(place)))
  return {
    countries: kinds.filter((kind) => kind === 'country').length,
    regions: kinds.filter((kind) => kind === 'region').length,
    unknown: Number(missing?.['unknown']),
    suppressed: Number(missing?.['suppressed'])
  }
}

async function readOpenLabels(engine: ReadEngine): Promise<readonly OpenLabel[]> {
  const rows = await engine.rows(sql`
    SELECT trim(label) AS label, count(*)::INTEGER AS n
    FROM (
      SELECT unnest([source_label, transit_label, destination_label]) AS label FROM outcome
      WHERE state = 'partial' AND reason = 'place-unresolved'
    )
    WHERE label IS NOT NULL GROUP BY 1 ORDER BY n DESC, label`)
  return rows.map(({ label, n }) => ({ label: String(label), rows: Number(n) }))
}

async function readYears(engine: ReadEngine): Promise<readonly [number, number] | null> {
  const [row] = await engine.rows(sql`
    SELECT min(year_first)::INTEGER AS first, max(year_last)::INTEGER AS last FROM outcome
    WHERE state IN ('placed', 'partial')`)
  const { first, last } = row ?? {}
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : null
}
