import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import type { Cell, Columns, ReadEngine } from '../engine/engine'
import { id, joinSql, Sql, sql } from '../engine/sql'
import { categoryColumn, tables } from '../engine/tables'
import type { Cube, CubeCategory, CubeRoute } from './cube'
import { noYear } from './cube'

/** The texts that cells are told apart by, each a small dictionary: the way through places, and the categories. */
const dimensions: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  { name: 'way', columns: ['source', 'transit', 'destination'] },
  ...categoryNames.map((name) => ({ name, columns: [categoryColumn[name]] }))
]

/** Each distinct combination once, in order: its place in the order is its code. */
function dictionaryQuery(columns: readonly string[], from: Sql = id(tables.route)): Sql {
  const texts = columns.map((column) => sql`coalesce(${id(column)}, '') AS ${id(column)}`)
  return sql`SELECT DISTINCT ${joinSql(texts, ', ')} FROM ${from} ORDER BY ALL`
}

/**
 * One row per distinct combination of route, years and categories, with the sums of its rows: cells never merge what
 * differs and never drop a repeated row. A year of which one end is missing is not stated. Rows are grouped first, and
 * texts turned to codes after: a million cells cross into the page as numbers.
 */
function cellQuery(): Sql {
  const stated = sql`(year_first IS NOT NULL AND year_last IS NOT NULL)`
  const none = new Sql(String(noYear), [])
  const words = dimensions.flatMap(({ columns }) => columns.map(id))
  const codes = dimensions.map(({ name }) => sql`${id(`code ${name}`)}.code AS ${id(name)}`)
  const grouped = sql`SELECT ${joinSql(words, ', ')},
      CASE WHEN ${stated} THEN year_first ELSE ${none} END::INTEGER AS first,
      CASE WHEN ${stated} THEN year_last ELSE ${none} END::INTEGER AS last,
      sum(count_low)::DOUBLE AS low, sum(count_high)::DOUBLE AS high, count(*)::INTEGER AS records
    FROM ${id(tables.route)} GROUP BY ALL`
  return sql`
    WITH grouped AS MATERIALIZED (${grouped})
    SELECT ${joinSql(codes, ', ')}, first, last,
      sum(low)::DOUBLE AS low, sum(high)::DOUBLE AS high, sum(records)::INTEGER AS records
    FROM grouped
    ${joinSql(dimensions.map(codeJoin), ' ')}
    GROUP BY ALL
    ORDER BY ALL`
}

function codeJoin({ name, columns }: (typeof dimensions)[number]): Sql {
  const dictionary = id(`code ${name}`)
  const same = columns.map((column) => sql`coalesce(grouped.${id(column)}, '') = ${dictionary}.${id(column)}`)
  return sql`JOIN (
      SELECT *, (row_number() OVER (ORDER BY ${joinSql(columns.map(id), ', ')}) - 1)::INTEGER AS code
      FROM (${dictionaryQuery(columns, id('grouped'))})
    ) AS ${dictionary} ON ${joinSql(same, ' AND ')}`
}

/** Throws where the cells do not hold every route exactly once: a bug, never a user's doing. */
export async function readCube(engine: ReadEngine, signal?: AbortSignal): Promise<Cube> {
  const cells = await engine.columns(cellQuery(), signal)
  const [counted] = await engine.rows(sql`SELECT count(*)::INTEGER AS routes FROM ${id(tables.route)}`)
  const records = new Uint32Array(numbers(cells, 'records'))
  const held = records.reduce((sum, cell) => sum + cell, 0)
  if (counted?.routes !== held) throw new Error('the cells of the cube do not add up to the routes')
  return {
    size: cells.length,
    routes: await readRoutes(engine),
    route: new Uint32Array(numbers(cells, 'way')),
    yearFirst: new Int16Array(numbers(cells, 'first')),
    yearLast: new Int16Array(numbers(cells, 'last')),
    categories: await readCategories(engine, cells, signal),
    low: new Float64Array(numbers(cells, 'low')),
    high: new Float64Array(numbers(cells, 'high')),
    records
  }
}

async function readRoutes(engine: ReadEngine): Promise<readonly CubeRoute[]> {
  const ways = await engine.columns(dictionaryQuery(['source', 'transit', 'destination']))
  const [source, transit, destination] = [texts(ways, 'source'), texts(ways, 'transit'), texts(ways, 'destination')]
  return Array.from({ length: ways.length }, (_, way) => ({
    source: source[way] ?? '',
    transits: split(transit[way] ?? '', '>'),
    destination: destination[way] ?? ''
  }))
}

async function readCategories(
  engine: ReadEngine,
  cells: Columns,
  signal?: AbortSignal
): Promise<Readonly<Record<CategoryName, CubeCategory>>> {
  const read: [CategoryName, CubeCategory][] = []
  for (const name of categoryNames) {
    signal?.throwIfAborted()
    const dictionary = await engine.columns(dictionaryQuery([categoryColumn[name]]))
    const sets = Array.from(texts(dictionary, categoryColumn[name]), (text) => split(text || 'unknown', ';'))
    read.push([name, { ...numberValues(sets), code: new Uint32Array(numbers(cells, name)) }])
  }
  return Object.fromEntries(read) as Record<CategoryName, CubeCategory>
}

function numberValues(sets: readonly (readonly string[])[]): Pick<CubeCategory, 'values' | 'sets'> {
  const values = [...new Set(sets.flat())]
  const numberOf = new Map(values.map((value, number) => [value, number]))
  return { values, sets: sets.map((set) => [...new Set(set)].map((value) => numberOf.get(value) ?? 0)) }
}

function split(text: string, separator: string): readonly string[] {
  return text.split(separator).filter((part) => part !== '')
}

function texts(cells: Columns, name: string): ArrayLike<string> {
  return column(cells, name) as ArrayLike<string>
}

function numbers(cells: Columns, name: string): ArrayLike<number> {
  return column(cells, name) as ArrayLike<number>
}

function column(cells: Columns, name: string): ArrayLike<Cell> {
  const found = cells.columns[name]
  if (!found) throw new Error(`the cube's query gave no column ${name}`)
  return found
}
