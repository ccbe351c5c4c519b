import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EngineError } from '../../../src/renderer/engine/engine'
import { id, Sql, sql } from '../../../src/renderer/engine/sql'
import { testEngine } from '../../support/test-engine'
import { runUnlocked } from '../../support/unlocked-database'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('results', () => {
  test('integers of 64 bits, decimals and texts arrive as plain cells', async () => {
    const engine = await testEngine()
    const rows = await engine.rows(sql`
      SELECT 7::BIGINT AS big, 1.25::DECIMAL(10, 2) AS decimal, 'Côte d''Ivoire' AS text, NULL AS nothing,
        true AS yes, 'b'::ENUM('a', 'b') AS word, sum(x)::BIGINT AS total, NULL::BIGINT AS none
      FROM (VALUES (1), (2)) t(x)`)
    expect(rows).toEqual([
      { big: 7, decimal: 1.25, text: "Côte d'Ivoire", nothing: null, yes: true, word: 'b', total: 3, none: null }
    ])
  })

  test('an integer that a number cannot hold exactly is a bug and is thrown', async () => {
    const engine = await testEngine()
    await expect(engine.rows(sql`SELECT 9007199254740993::BIGINT AS n`)).rejects.toThrow('too large')
    expect(await engine.rows(sql`SELECT 9007199254740991::BIGINT AS n`)).toEqual([{ n: 9007199254740991 }])
  })

  test('columns come without an object for each row', async () => {
    const engine = await testEngine()
    const { length, columns } = await engine.columns(sql`SELECT range::INTEGER AS n FROM range(3)`)
    expect(length).toBe(3)
    expect(columns['n']).toEqual(Int32Array.of(0, 1, 2))
  })

  test('an empty result keeps its columns', async () => {
    const engine = await testEngine()
    expect(await engine.rows(sql`SELECT 1 AS n WHERE false`)).toEqual([])
  })
})

describe('values', () => {
  test('a value is never read as SQL', async () => {
    const engine = await testEngine()
    const hostile = `'); DROP TABLE t; --`
    await engine.run(sql`CREATE TABLE t AS SELECT ${hostile} AS cell`)
    expect(await engine.rows(sql`SELECT cell FROM t WHERE cell = ${hostile}`)).toEqual([{ cell: hostile }])
  })

  test('any text is a legal column name', async () => {
    const engine = await testEngine()
    const name = 'a "b"; --'
    expect(await engine.rows(sql`SELECT 1 AS ${id(name)}`)).toEqual([{ [name]: 1 }])
  })
})

describe('texts', () => {
  test('a table of texts is made and then extended, chunk by chunk, with nulls and accents', async () => {
    const engine = await testEngine()
    await engine.addTexts('t', { a: ['é', null, ''], b: ['1', '2', '3'] })
    await engine.addTexts('t', {
      a: Array.from({ length: 120_000 }, (_, index) => `n${index}`),
      b: Array.from({ length: 120_000 }, () => null)
    })
    expect(await engine.rows(sql`SELECT a, b FROM t LIMIT 3`)).toEqual([
      { a: 'é', b: '1' },
      { a: null, b: '2' },
      { a: '', b: '3' }
    ])
    expect(await engine.rows(sql`SELECT count(*) AS n, count(DISTINCT a) AS a, count(b) AS b FROM t`)).toEqual([
      { n: 120_003, a: 120_002, b: 3 }
    ])
  })

  test('a table without rows is still made', async () => {
    const engine = await testEngine()
    await engine.addTexts('t', { a: [] })
    expect(await engine.rows(sql`SELECT count(*) AS n FROM t`)).toEqual([{ n: 0 }])
  })
})

describe('the lock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-outside-'))
  writeFileSync(join(folder, 'other.csv'), 'a\n1\n')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const reach: Readonly<Record<string, string>> = {
    'a file outside': `SELECT * FROM read_csv('${folder}/other.csv')`,
    'a listing': `SELECT * FROM glob('${folder}/*')`,
    'a text outside': `SELECT * FROM read_text('${folder}/other.csv')`,
    'bytes outside': `SELECT * FROM read_blob('${folder}/other.csv')`,
    'a copy outside': `COPY (SELECT 1) TO '${folder}/out.csv'`,
    'an export outside': `EXPORT DATABASE '${folder}/all'`,
    'a database outside': `ATTACH '${folder}/other.db'`,
    'a setting': `SET threads=1`,
    'the lock put on again': `SET lock_configuration=false`,
    'access set': `SET enable_external_access=false`,
    'more folders': `SET allowed_directories=['/']`,
    'extensions by themselves': `SET autoload_known_extensions=true`,
    'a place for extensions': `SET custom_extension_repository='${folder}'`,
    'a place for what does not fit': `SET temp_directory='${folder}'`
  }

  test.each(Object.entries(reach))('%s is refused, and works without the lock', async (_what, text) => {
    const engine = await testEngine()
    await expect(engine.run(new Sql(text, []))).rejects.toThrow(EngineError)
    expect(await runUnlocked(text)).toBe('done')
  })

  // Without the lock the database goes looking for these and waits; with it there is nothing to wait for.
  const extensions: Readonly<Record<string, string>> = {
    'an extension': `LOAD json`,
    'a function of an extension': `SELECT json('{}')`,
    'a file that names an extension': `SELECT * FROM 'import/a.json'`
  }

  test.each(Object.entries(extensions))(
    '%s is refused at once, and waited for without the lock',
    async (_what, text) => {
      const engine = await testEngine()
      await expect(engine.run(new Sql(text, []))).rejects.toThrow(EngineError)
      expect(await runUnlocked(text, 2500)).toBe('waits')
    }
  )

  // These have no counterpart that works in Node: there is no address to reach, no folder above, no lock to take off.
  const further: Readonly<Record<string, string>> = {
    'a file beside the folder': `SELECT * FROM read_csv('import/../other.csv')`,
    'an address': `SELECT * FROM read_csv('https://example.org/a.csv')`,
    'an extension by its address': `INSTALL json FROM 'https://example.org'; LOAD json`,
    'access taken back': `SET enable_external_access=true`,
    'access reset': `RESET enable_external_access`
  }

  test.each(Object.entries(further))('%s is refused', async (_what, text) => {
    const engine = await testEngine()
    await expect(engine.run(new Sql(text, []))).rejects.toThrow(EngineError)
  })

  test('an extension that is installed by name is nowhere, and loads by itself no more', async () => {
    const engine = await testEngine()
    await engine.run(sql`INSTALL json`).catch(() => undefined)
    expect(
      await engine.rows(
        sql`SELECT count(*) FILTER (loaded) AS loaded FROM duckdb_extensions() WHERE extension_name = 'json'`
      )
    ).toEqual([{ loaded: 0 }])
    expect(
      await engine.rows(sql`SELECT value FROM duckdb_settings() WHERE name = 'autoload_known_extensions'`)
    ).toEqual([{ value: 'false' }])
  })

  test('a registered file can be read, and no longer once it is dropped', async () => {
    const engine = await testEngine()
    await engine.addFile('a.csv', bytes('x\n1\n'))
    const read = sql`SELECT * FROM read_csv('import/a.csv', header = true, all_varchar = true)`
    expect(await engine.rows(read)).toEqual([{ x: '1' }])
    await engine.dropFile('a.csv')
    await expect(engine.rows(read)).rejects.toThrow(EngineError)
  })

  test('the lock holds again after a reset', async () => {
    const engine = await testEngine()
    await engine.run(sql`CREATE TABLE t (n INTEGER)`)
    await engine.reset()
    await expect(engine.rows(sql`SELECT * FROM t`)).rejects.toThrow(EngineError)
    await expect(engine.run(sql`SET threads = 1`)).rejects.toThrow(EngineError)
  })
})

test('an error of the engine never carries the cell that caused it', async () => {
  const engine = await testEngine()
  const failing = engine.rows(sql`SELECT cast(${'secret of a child'} AS INTEGER) AS n`)
  await expect(failing).rejects.toThrow(EngineError)
  await failing.catch((error: unknown) => {
    expect(JSON.stringify([String(error), (error as Error).stack])).not.toContain('secret')
  })
})

test('a long statement stops when it is cancelled', async () => {
  const engine = await testEngine()
  const stop = new AbortController()
  const statement = sql`CREATE TABLE t AS SELECT sum(range % 7)::BIGINT AS n FROM range(1000000000000)`
  const running = engine.run(statement, stop.signal)
  setTimeout(() => stop.abort(new Error('cancelled')), 200)
  await expect(running).rejects.toThrow('cancelled')
  await expect(engine.rows(sql`SELECT * FROM t`)).rejects.toThrow(EngineError)
})

describe('a question that can be cancelled', () => {
  const never = new AbortController().signal

  test('it gives the same columns in parts as whole', async () => {
    const engine = await testEngine()
    const question = sql`SELECT range::INTEGER AS n, 'é' || range AS word FROM range(10000)`
    expect(await engine.columns(question, never)).toEqual(await engine.columns(question))
  })

  test('words of an enumeration, whose dictionary would be lost, are a bug and are thrown', async () => {
    const engine = await testEngine()
    await expect(engine.columns(sql`SELECT 'a'::ENUM('a') AS word`, never)).rejects.toThrow('no dictionaries')
  })

  test('it stops', async () => {
    const engine = await testEngine()
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('cancelled')), 100)
    const question = sql`SELECT sum(range % 7)::DOUBLE AS n FROM range(1000000000000)`
    await expect(engine.columns(question, stop.signal)).rejects.toThrow('cancelled')
    expect(await engine.rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }])
  })
})

test('the right side of a join is the one that is held, whatever the database guesses of a file', async () => {
  const engine = await testEngine()
  await engine.run(sql`CREATE TABLE word AS SELECT range::TEXT AS value FROM range(500)`)
  await engine.addFile('a.csv', bytes('x\n1\n2\n'))
  const [plan] =
    await engine.rows(sql`EXPLAIN SELECT * FROM read_csv('import/a.csv', auto_detect = false, header = true,
    columns = {'x': 'VARCHAR'}) AS cell LEFT JOIN word ON word.value = cell.x`)
  expect(plan?.['explain_value']).toContain('Join Type: LEFT')
})
