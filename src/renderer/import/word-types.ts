import { categoryNames, rowReasons } from '../../shared/dataset'
import type { WriteEngine } from '../engine/engine'
import { id, joinSql, Sql, sql } from '../engine/sql'
import { categoryColumn } from '../engine/tables'
import type { Lookups } from './build-lookups'
import { openMark } from './build-lookups'
import type { Lookup } from './lookups'

/** Columns of words that repeat: held as numbers into a list, they take a tenth of the room and group several times faster. */
type WordColumn = 'place' | 'transit' | 'label' | (typeof categoryColumn)[keyof typeof categoryColumn]

const prefix = 'word_'

/** A type for each column of words, from the meanings in the lookups. `asWords` then casts to it. */
export async function makeWordTypes(engine: WriteEngine, lookups: Lookups): Promise<void> {
  const ends = [...lookups.sources, ...lookups.destinations]
  const labels = [...ends, ...lookups.transits]
  await makeType(engine, 'place', [...wordsOf(ends, 'stated'), ...wordsOf(ends, 'missing'), sql`SELECT 'suppressed'`])
  await makeType(engine, 'transit', [...wordsOf(lookups.transits, 'places'), sql`SELECT ''`])
  await makeType(engine, 'label', [...labels.map(openWordsOf(lookups)), sql`SELECT ''`])
  for (const name of categoryNames)
    await makeType(engine, categoryColumn[name], wordsOf(lookups.categories[name], 'codes'))
}

/** Types go once no table has a column of theirs. */
export async function dropWordTypes(engine: WriteEngine): Promise<void> {
  const types = await engine.rows(sql`
    SELECT type_name FROM duckdb_types() WHERE starts_with(type_name, ${prefix}) AND logical_type = 'ENUM'`)
  for (const { type_name } of types) await engine.run(sql`DROP TYPE IF EXISTS ${id(String(type_name))}`)
}

export function asWords(column: WordColumn, words: Sql): Sql {
  return sql`(${words})::${id(prefix + column)}`
}

export const reasonType = new Sql(`ENUM(${rowReasons.map((reason) => `'${reason}'`).join(', ')})`, [])

async function makeType(engine: WriteEngine, column: WordColumn, words: readonly Sql[]): Promise<void> {
  const all = joinSql([...words, sql`SELECT 'unknown'`], ' UNION ALL ')
  await engine.run(sql`CREATE TYPE ${id(prefix + column)} AS ENUM (
    SELECT DISTINCT word FROM (${all}) AS words(word) WHERE word IS NOT NULL ORDER BY word)`)
}

function wordsOf(lookups: readonly Lookup[], column: string): readonly Sql[] {
  return lookups.map(({ table }) => sql`SELECT ${id(column)} FROM ${id(table)}`)
}

function openWordsOf({ transits }: Lookups): (lookup: Lookup) => Sql {
  const open = new Sql(`'${openMark}'`, [])
  return (lookup) => {
    const column = transits.includes(lookup) ? 'open' : 'missing'
    return sql`SELECT value FROM ${id(lookup.table)} WHERE ${id(column)} = ${open}`
  }
}
