import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import type { Cell, Columns, ReadEngine } from '../engine/engine'
import type { Sql } from '../engine/sql'
import { id, joinSql, sql } from '../engine/sql'
import { categoryColumn, tables } from '../engine/tables'
import type { Cube, CubeCategory, CubeRoute } from './cube'
import { noYear } from './cube'

/**
 * One row per distinct combination of route, years and categories, with the sums of its rows: cells never merge what
 * differs and never drop a repeated row. A year of which one end is missing is not stated.
 */
function cellQuery(): Sql {
  const categories = joinSql(
    categoryNames.map((name) => sql`coalesce(${id(categoryColumn[name])}, '') AS ${id(name)}`),
    ', '
  )
  return sql`
    SELECT
      source, coalesce(transit, '') AS transit, destination,
      CASE WHEN year_last IS NULL THEN ${noYear} ELSE coalesce(year_first, ${noYear}) END::INTEGER AS first,
      CASE WHEN year_first IS NULL THEN ${noYear} ELSE coalesce(year_last, ${noYear}) END::INTEGER AS last,
      ${categories},
      sum(count_low)::DOUBLE AS low, sum(count_high)::DOUBLE AS high, count(*)::INTEGER AS records
    FROM ${id(tables.route)}
    GROUP BY ALL
    ORDER BY ALL`
}

/** Throws where the cells do not hold every route exactly once: a bug, never a user's doing. */
export async function readCube(engine: ReadEngine): Promise<Cube> {
  const cells = await engine.columns(cellQuery())
  const [counted] = await engine.rows(sql`SELECT count(*)::INTEGER AS routes FROM ${id(tables.route)}`)
  const records = Uint32Array.from(numbers(cells, 'records'))
  const held = records.reduce((sum, cell) => sum + cell, 0)
  if (counted?.routes !== held) throw new Error('the cells of the cube do not add up to the routes')
  return {
    size: cells.length,
    ...readRoutes(cells),
    yearFirst: Int16Array.from(numbers(cells, 'first')),
    yearLast: Int16Array.from(numbers(cells, 'last')),
    categories: readCategories(cells),
    low: Float64Array.from(numbers(cells, 'low')),
    high: Float64Array.from(numbers(cells, 'high')),
    records
  }
}

function readRoutes(cells: Columns): Pick<Cube, 'routes' | 'route'> {
  const [source, transit, destination] = [texts(cells, 'source'), texts(cells, 'transit'), texts(cells, 'destination')]
  const routes: CubeRoute[] = []
  const codes = new Map<string, number>()
  const route = new Uint32Array(cells.length)
  for (let cell = 0; cell < cells.length; cell++) {
    const ends = { source: source[cell] ?? '', destination: destination[cell] ?? '' }
    const way = `${ends.source}>${transit[cell] ?? ''}>${ends.destination}`
    let code = codes.get(way)
    if (code === undefined) {
      code = routes.push({ ...ends, transits: split(transit[cell] ?? '', '>') }) - 1
      codes.set(way, code)
    }
    route[cell] = code
  }
  return { routes, route }
}

function readCategories(cells: Columns): Readonly<Record<CategoryName, CubeCategory>> {
  const read = categoryNames.map((name) => [name, readCategory(texts(cells, name))] as const)
  return Object.fromEntries(read) as Record<CategoryName, CubeCategory>
}

function readCategory(column: ArrayLike<string>): CubeCategory {
  const valueCodes = new Map<string, number>()
  const setCodes = new Map<string, number>()
  const sets: (readonly number[])[] = []
  const code = new Uint32Array(column.length)
  const valueCode = (value: string): number => {
    const known = valueCodes.get(value) ?? valueCodes.size
    valueCodes.set(value, known)
    return known
  }
  for (let cell = 0; cell < column.length; cell++) {
    const text = column[cell] ?? ''
    let set = setCodes.get(text)
    if (set === undefined) {
      set = sets.push([...new Set(split(text || 'unknown', ';'))].map(valueCode)) - 1
      setCodes.set(text, set)
    }
    code[cell] = set
  }
  return { values: [...valueCodes.keys()], sets, code }
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
