import type { Cell, ReadEngine, Row } from '../../src/renderer/engine/engine'
import type { Sql } from '../../src/renderer/engine/sql'
import { id, joinSql, sql } from '../../src/renderer/engine/sql'
import { categoryColumn } from '../../src/renderer/engine/tables'
import type { Answer, CategoryCount } from '../../src/shared/answer'
import type { Count } from '../../src/shared/count'
import type { CategoryName } from '../../src/shared/dataset'
import { categoryNames } from '../../src/shared/dataset'
import type { Filter } from '../../src/shared/filter'

const bounds = sql`round(coalesce(sum(count_low), 0), 6) AS low, round(coalesce(sum(count_high), 0), 6) AS high`
const stops = sql`[source] || CASE transit WHEN '' THEN [] ELSE string_split(transit, '>') END || [destination]`
const isCountry = sql`source NOT IN ('unknown', 'suppressed', 'stateless', 'other', 'historic') AND source NOT LIKE 'M49:%'`
const isMissing = (place: Sql) => sql`${place} IN ('unknown', 'suppressed')`
const isDomestic = sql`(source = destination AND ${isCountry})`

/** The answer as plain SQL over the `route` table gives it: no cube, no cells, nothing shared with `flows`. */
export async function expectedAnswer(engine: ReadEngine, filter: Filter): Promise<Answer> {
  const all = passing(filter)
  const years = passing({ ...filter, years: undefined })
  const one = async (rows: Sql, where: Sql) => {
    const [row] = await engine.rows(sql`SELECT ${bounds} FROM ${rows} WHERE ${where}`)
    return countOf(row ?? {})
  }
  const flows = (await engine.rows(flowQuery(all))).map((row) => ({
    from: text(row.a),
    to: text(row.b),
    count: countOf(row)
  }))
  return {
    totals: {
      count: await one(all, sql`true`),
      domestic: await one(all, isDomestic),
      crossBorder: await one(
        all,
        sql`source <> destination AND NOT ${isMissing(sql`source`)} AND NOT ${isMissing(sql`destination`)}`
      ),
      withTransit: await one(all, sql`transit <> ''`),
      children: await one(all, sql`list_contains(string_split(age, ';'), 'child')`),
      flows: flows.length
    },
    whole: await one(sql`route`, sql`true`),
    flows,
    routes: (await engine.rows(routeQuery(all))).map((row) => ({
      source: text(row.source),
      transits: text(row.transit)
        .split('>')
        .filter((place) => place !== ''),
      destination: text(row.destination),
      count: countOf(row)
    })),
    places: await expectedPlaces(engine, all),
    byYear: (
      await engine.rows(
        sql`SELECT year_first AS year, ${bounds} FROM ${years} WHERE year_first = year_last GROUP BY year_first ORDER BY year`
      )
    ).map((row) => ({ year: Number(row.year), count: countOf(row) })),
    categories: await expectedCategories(engine, filter),
    ageSex: (await engine.rows(ageSexQuery(all))).map((row) => ({
      age: text(row.age_value),
      sex: text(row.sex_value),
      count: countOf(row)
    })),
    missing: {
      sourceUnknown: await one(all, sql`source = 'unknown'`),
      destinationUnknown: await one(all, sql`destination = 'unknown'`),
      suppressed: await one(all, sql`source = 'suppressed' OR destination = 'suppressed'`),
      yearUnknown: await one(years, sql`year_first IS NULL OR year_last IS NULL`),
      yearRange: await one(years, sql`year_first < year_last`)
    }
  }
}

/** The rows of `route` that pass, as a table in brackets. */
function passing({ years, categories = {}, places = {} }: { [Key in keyof Filter]: Filter[Key] | undefined }): Sql {
  const list = (values: readonly string[]) =>
    sql`[${joinSql(
      values.map((value) => sql`${value}`),
      ', '
    )}]`
  const anyOf = (column: Sql, values: readonly string[] | undefined) =>
    values?.length ? sql`list_has_any(${column}, ${list(values)})` : sql`true`
  const conditions = [
    years ? sql`coalesce(year_first >= ${years[0]} AND year_last <= ${years[1]}, false)` : sql`true`,
    ...categoryNames.map((name) => anyOf(sql`string_split(${id(categoryColumn[name])}, ';')`, categories[name])),
    anyOf(sql`[source]`, places.source),
    anyOf(sql`string_split(transit, '>')`, places.transit),
    anyOf(sql`[destination]`, places.destination),
    anyOf(sql`(${stops})`, places.country)
  ]
  return sql`(SELECT * FROM route WHERE ${joinSql(conditions, ' AND ')})`
}

function flowQuery(rows: Sql): Sql {
  return sql`
    WITH stop AS (SELECT line, count_low, count_high, ${stops} AS places FROM ${rows}),
    numbered AS (
      SELECT line, count_low, count_high, unnest(places) AS place, generate_subscripts(places, 1) AS step FROM stop),
    moved AS (
      SELECT *, lag(place) OVER (PARTITION BY line ORDER BY step) AS prior FROM numbered),
    leg AS (
      SELECT DISTINCT line, prior AS a, place AS b, count_low, count_high FROM moved WHERE prior <> place
      UNION ALL
      SELECT line, min(place), max(place), min(count_low), min(count_high) FROM moved
      GROUP BY line HAVING count(DISTINCT place) = 1)
    SELECT a, b, ${bounds} FROM leg WHERE NOT ${isMissing(sql`a`)} AND NOT ${isMissing(sql`b`)}
    GROUP BY a, b HAVING sum(count_high) > 0 ORDER BY low DESC, high DESC, a, b`
}

function routeQuery(rows: Sql): Sql {
  return sql`
    SELECT source, transit, destination, ${bounds} FROM ${rows} GROUP BY source, transit, destination
    ORDER BY low DESC, high DESC, source, transit, destination`
}

function ageSexQuery(rows: Sql): Sql {
  return sql`
    WITH aged AS (SELECT *, unnest(string_split(age, ';')) AS age_value FROM ${rows}),
    both_split AS (SELECT *, unnest(string_split(sex, ';')) AS sex_value FROM aged)
    SELECT age_value, sex_value, ${bounds} FROM both_split GROUP BY ALL ORDER BY age_value, sex_value`
}

async function expectedCategories(engine: ReadEngine, filter: Filter): Promise<Answer['categories']> {
  const listed = []
  for (const name of categoryNames) {
    const rows = passing({ ...filter, categories: { ...filter.categories, [name]: [] } })
    const found = await engine.rows(sql`
      SELECT value, ${bounds} FROM (SELECT *, unnest(string_split(${id(categoryColumn[name])}, ';')) AS value FROM ${rows})
      GROUP BY value ORDER BY low DESC, high DESC, value`)
    const counts: readonly CategoryCount[] = found.map((row) => ({ value: text(row.value), count: countOf(row) }))
    listed.push([name, counts] as const)
  }
  return Object.fromEntries(listed) as Record<CategoryName, readonly CategoryCount[]>
}

async function expectedPlaces(engine: ReadEngine, rows: Sql): Promise<Answer['places']> {
  const found = await engine.rows(sql`
    WITH role AS (
      SELECT CASE WHEN ${isDomestic} THEN 'domestic' ELSE 'source' END AS role, source AS place, count_low, count_high
      FROM ${rows}
      UNION ALL
      SELECT 'destination', destination, count_low, count_high FROM ${rows} WHERE NOT ${isDomestic}
      UNION ALL
      SELECT 'transit', place, count_low, count_high FROM (
        SELECT *, unnest(list_distinct(string_split(transit, '>'))) AS place FROM ${rows})
      WHERE place <> '' AND NOT (${isDomestic} AND place = source))
    SELECT place, role, ${bounds} FROM role WHERE NOT ${isMissing(sql`place`)} GROUP BY place, role`)
  const none: Count = { low: 0, high: 0 }
  const places = [...new Set(found.map(({ place }) => text(place)))].map((place) => {
    const total = (role: string) => countOf(found.find((row) => row.place === place && row.role === role) ?? none)
    return {
      place,
      source: total('source'),
      transit: total('transit'),
      destination: total('destination'),
      domestic: total('domestic')
    }
  })
  const weight = ({ source, transit, destination, domestic }: (typeof places)[number], end: keyof Count) =>
    Number((source[end] + transit[end] + destination[end] + domestic[end]).toFixed(6))
  return places.sort(
    (a, b) =>
      weight(b, 'low') - weight(a, 'low') || weight(b, 'high') - weight(a, 'high') || (a.place < b.place ? -1 : 1)
  )
}

function countOf(row: Row | Count): Count {
  return { low: Number(row.low), high: Number(row.high) }
}

function text(cell: Cell | undefined): string {
  return String(cell)
}
