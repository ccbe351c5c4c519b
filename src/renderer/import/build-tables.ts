import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import type { WriteEngine } from '../engine/engine'
import { id, joinSql, Sql, sql } from '../engine/sql'
import { categoryColumn, routeColumns, tables } from '../engine/tables'
import type { Lookups } from './build-lookups'
import type { Built } from './read-built'
import { readBuilt } from './read-built'
import { buildLookups, openMark } from './build-lookups'
import type { Plan } from './check-mapping'
import type { Lookup } from './lookups'
import { joinLookup, lookupColumn, stagingColumn } from './lookups'
import type { ResolvePlace } from './place-labels'
import { nationalsPlace } from './place-labels'
import { asWords, dropWordTypes, makeWordTypes, reasonType } from './word-types'

// Our own words stand in the text itself: a statement without values can be cancelled while it runs.
const open = new Sql(`'${openMark}'`, [])
const nationals = new Sql(`'${nationalsPlace}'`, [])

/**
 * `staging`, `tally` and a plan → `route` and `row_account`. A row is judged in this order: malformed, empty, excluded by the
 * recipe, unreadable, without a count, without an end; the first that holds is its reason.
 */
export async function buildTables(
  engine: WriteEngine,
  plan: Plan,
  columnCount: number,
  resolve: ResolvePlace,
  signal?: AbortSignal
): Promise<Built> {
  await dropTables(engine)
  const lookups = await buildLookups(engine, plan, resolve, signal)
  await makeWordTypes(engine, lookups)
  await engine.run(outcomeStatement(lookups, columnCount), signal)
  await engine.run(sql`CREATE VIEW ${id(tables.route)} AS
    SELECT ${joinSql(routeColumns.map(id), ', ')} FROM ${id(tables.outcome)} WHERE state IN ('placed', 'partial')`)
  await engine.run(sql`CREATE VIEW ${id(tables.rowAccount)} AS SELECT line, state, reason FROM ${id(tables.outcome)}`)
  const built = await readBuilt(engine, signal)
  await dropScratch(engine)
  await dropRelation(engine, tables.tally)
  return built
}

/** Removes what an import made, so that one that was stopped leaves nothing. */
export async function dropTables(engine: WriteEngine): Promise<void> {
  await dropRelation(engine, tables.route)
  await dropRelation(engine, tables.rowAccount)
  await dropRelation(engine, tables.outcome)
  await dropScratch(engine)
  await dropWordTypes(engine)
}

async function dropScratch(engine: WriteEngine): Promise<void> {
  const scratch = await engine.rows(sql`
    SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, 'lookup_')`)
  for (const { table_name } of scratch) await engine.run(sql`DROP TABLE ${id(String(table_name))}`)
}

/** Removes a table or a view, whichever bears this name. */
export async function dropRelation(engine: WriteEngine, name: string): Promise<void> {
  const [view] = await engine.rows(sql`SELECT 1 AS found FROM duckdb_views() WHERE view_name = ${name}`)
  await engine.run(view ? sql`DROP VIEW ${id(name)}` : sql`DROP TABLE IF EXISTS ${id(name)}`)
}

/** The parts stay one stream: held between them, the rows of a large file would not fit. */
function outcomeStatement(lookups: Lookups, columnCount: number): Sql {
  return sql`CREATE TABLE ${id(tables.outcome)} AS
    WITH matched AS NOT MATERIALIZED (${matchedQuery(lookups, columnCount)}),
    ended AS NOT MATERIALIZED (
      SELECT * REPLACE (
          CASE WHEN source = ${nationals} THEN destination ELSE source END AS source,
          CASE WHEN destination = ${nationals} THEN source ELSE destination END AS destination
        )
      FROM matched
    ),
    told AS NOT MATERIALIZED (SELECT *, ${fateOf()} AS fate FROM ended)
    SELECT * EXCLUDE (fate, malformed, is_empty, excluded, problem, transit_open, source_label, destination_label)
        REPLACE (${asWords('place', cleanEnd('source'))} AS source, ${asWords('place', cleanEnd('destination'))} AS destination),
      ${asWords('label', sql`CASE WHEN source = ${open} THEN source_label END`)} AS source_label,
      ${asWords('label', sql`transit_open`)} AS transit_label,
      ${asWords('label', sql`CASE WHEN destination = ${open} THEN destination_label END`)} AS destination_label,
      split_part(fate, ':', 1)::ENUM('placed', 'partial', 'excluded', 'rejected') AS state,
      nullif(split_part(fate, ':', 2), '')::${reasonType} AS reason
    FROM told`
}

function matchedQuery(lookups: Lookups, columnCount: number): Sql {
  const all = [...lookups.sources, ...lookups.transits, ...lookups.destinations, ...lookups.counts, ...lookups.years]
  const joins = [...all, ...lookups.exclusions, ...Object.values(lookups.categories).flat()].map(joinLookup)
  const cells = Array.from({ length: columnCount }, (_, index) => sql`coalesce(${stagingColumn(index)}, '')`)
  return sql`SELECT staging.line, staging.malformed,
      CASE WHEN ${trimmed(sql`coalesce(${stagingColumn(0)}, '')`)} <> '' THEN false
        ELSE ${trimmed(sql`concat(${joinSql(cells, ', ')})`)} = '' END AS is_empty,
      ${firstOf(lookups.exclusions, 'reason')} AS excluded,
      ${firstOf([...lookups.counts, ...lookups.years], 'problem')} AS problem,
      ${endOf(lookups.sources)} AS source,
      ${openLabelOf(lookups.sources, 'missing')} AS source_label,
      ${transitsOf(lookups.transits)} AS transit,
      ${openLabelOf(lookups.transits, 'open')} AS transit_open,
      ${endOf(lookups.destinations)} AS destination,
      ${openLabelOf(lookups.destinations, 'missing')} AS destination_label,
      ${firstOf(lookups.years, 'first')}::SMALLINT AS year_first,
      ${firstOf(lookups.years, 'last')}::SMALLINT AS year_last,
      ${sumOf(lookups.counts, 'low')} AS count_low,
      ${sumOf(lookups.counts, 'high')} AS count_high,
      ${joinSql(
        categoryNames.map((name) => sql`${codesOf(lookups, name)} AS ${id(categoryColumn[name])}`),
        ', '
      )}
    FROM ${id(tables.staging)} AS staging ${joinSql(joins, ' ')}`
}

function trimmed(text: Sql): Sql {
  return sql`trim(${text}, ' ' || chr(9) || chr(10) || chr(13) || chr(160))`
}

function fateOf(): Sql {
  return sql`CASE
    WHEN malformed THEN 'rejected:row-malformed'
    WHEN is_empty THEN 'excluded:row-empty'
    WHEN excluded IS NOT NULL THEN 'excluded:' || excluded
    WHEN problem IS NOT NULL THEN 'rejected:' || problem
    WHEN count_low IS NULL THEN 'excluded:no-count'
    WHEN ${open} IN (source, destination) OR transit_open IS NOT NULL THEN 'partial:place-unresolved'
    WHEN source IN ('unknown', 'suppressed') AND destination IN ('unknown', 'suppressed')
      THEN 'partial:both-ends-missing'
    WHEN source IN ('unknown', 'suppressed') THEN 'partial:source-' || source
    WHEN destination IN ('unknown', 'suppressed') THEN 'partial:destination-' || destination
    ELSE 'placed:' END`
}

function cleanEnd(end: string): Sql {
  return sql`CASE WHEN ${id(end)} IN (${open}, ${nationals}) THEN 'unknown' ELSE ${id(end)} END`
}

/** The first column that states a place; else the first that says why there is none. */
function endOf(lookups: readonly Lookup[]): Sql {
  const parts = ['stated', 'missing'].flatMap((column) => lookups.map((lookup) => lookupColumn(lookup, column)))
  return sql`coalesce(${joinSql([...parts, sql`'unknown'`], ', ')})`
}

function firstOf(lookups: readonly Lookup[], column: string): Sql {
  if (lookups.length === 0) return sql`NULL::TEXT`
  return sql`coalesce(${joinSql([...lookups.map((lookup) => lookupColumn(lookup, column)), sql`NULL::TEXT`], ', ')})`
}

/** The first label of the role that is not settled, as it stands in the file. */
function openLabelOf(lookups: readonly Lookup[], column: string): Sql {
  const labels = lookups.map(
    (lookup) => sql`CASE WHEN ${lookupColumn(lookup, column)} = ${open} THEN ${lookupColumn(lookup, 'value')} END`
  )
  return sql`coalesce(${joinSql([...labels, sql`NULL::TEXT`], ', ')})`
}

function transitsOf(lookups: readonly Lookup[]): Sql {
  const [only, ...more] = lookups.map((lookup) => lookupColumn(lookup, 'places'))
  if (only === undefined) return asWords('transit', sql`''`)
  if (more.length === 0) return asWords('transit', sql`coalesce(${only}, '')`)
  const parts = [only, ...more].map((places) => sql`nullif(${places}, '')`)
  return sql`concat_ws('>', ${joinSql(parts, ', ')})`
}

/** A row without a count column stands for one unit. Blanks beside a count are none; all blank is no count. */
function sumOf(lookups: readonly Lookup[], column: string): Sql {
  if (lookups.length === 0) return sql`1::DOUBLE`
  const parts = lookups.map((lookup) => sql`${lookupColumn(lookup, column)}::DOUBLE`)
  const sum = joinSql(
    parts.map((part) => sql`coalesce(${part}, 0)`),
    ' + '
  )
  return sql`CASE WHEN coalesce(${joinSql([...parts, sql`NULL`], ', ')}) IS NULL THEN NULL ELSE ${sum} END`
}

function codesOf({ categories }: Lookups, name: CategoryName): Sql {
  const column = categoryColumn[name]
  const [only, ...more] = categories[name].map((lookup) => lookupColumn(lookup, 'codes'))
  if (only === undefined) return asWords(column, sql`'unknown'`)
  if (more.length === 0) return asWords(column, sql`coalesce(nullif(${only}, ''), 'unknown')`)
  const all = joinSql(
    [only, ...more].map((codes) => sql`nullif(${codes}, '')`),
    ', '
  )
  const distinct = sql`list_sort(list_distinct(string_split(concat_ws(';', ${all}), ';')))`
  return sql`coalesce(nullif(array_to_string(${distinct}, ';'), ''), 'unknown')`
}
