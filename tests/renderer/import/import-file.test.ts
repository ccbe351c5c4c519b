import { describe, expect, test } from 'vitest'
import type { Failure } from '../../../src/shared/outcome'
import type { Recipe } from '../../../src/shared/recipe'
import { fates, importBytes, imported, routes, tableNames } from '../../support/import-text'
import { testEngine } from '../../support/test-engine'
import { workbookBytes, zipBytes } from '../../support/workbook'

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const list = 'source,destination\nGhana,Nigeria\nGhana,Ghana\n'
const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)

describe('bad input', () => {
  const cases: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, string, Failure['kind']])[] = [
    ['an empty file', '', 'a.csv', 'file-empty'],
    ['ten bytes', '0123456789', 'a.csv', 'not-a-table'],
    ['a header alone', 'source,destination\n', 'a.csv', 'not-a-table'],
    ['a binary file', noise, 'a.csv', 'not-a-table'],
    ['a PDF that is called CSV', '%PDF-1.7\n1 0 obj\n', 'a.csv', 'not-a-table'],
    ['a page of the web', '<!DOCTYPE html><table><tr><td>a', 'a.csv', 'not-a-table'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'a.xls', 'format-unsupported'],
    ['a list of records as JSON', '[{"source":"GHA"}]', 'a.json', 'format-unsupported'],
    ['an archive that is no workbook', zipBytes({ 'word/document.xml': '<a/>' }), 'a.xlsx', 'not-a-table'],
    ['a workbook that is cut', workbookBytes({ a: [['x', 'y']] }).slice(0, 200), 'a.xlsx', 'file-unreadable'],
    [
      'a workbook without a table',
      workbookBytes({ Notes: [['Read me'], ['Nothing here']] }),
      'a.xlsx',
      'workbook-without-table'
    ],
    ['an empty workbook', workbookBytes({ Sheet1: [] }), 'a.xlsx', 'workbook-without-table'],
    ['a table without a column of countries', 'name,age\nA,3\nB,4\n', 'a.csv', 'no-country-column'],
    ['a table with one column of countries', 'country,age\nGhana,3\nTogo,4\n', 'a.csv', 'no-country-column']
  ]

  test.each(cases)('%s is named as what it is, and leaves no table', async (_what, content, name, kind) => {
    const engine = await testEngine()
    const outcome = await importBytes(engine, content, { name })
    expect(outcome.ok ? 'imported' : outcome.failure.kind).toBe(kind)
    expect(await tableNames(engine)).toEqual([])
  })

  test('content decides, not the name: a workbook called CSV and a CSV called workbook', async () => {
    const engine = await testEngine()
    const book = workbookBytes({
      a: [
        ['source', 'destination'],
        ['Ghana', 'Togo']
      ]
    })
    expect((await imported(engine, book, { name: 'a.csv' })).reading.format).toBe('xlsx')
    expect(await routes(engine)).toEqual(['GHA>TGO ×1'])
    expect((await imported(engine, list, { name: 'a.xlsx' })).reading.format).toBe('csv')
    expect(await routes(engine)).toEqual(['GHA>NGA ×1', 'GHA>GHA ×1'])
  })

  test('a name with quotes and newlines is kept and harms nothing', async () => {
    const engine = await testEngine()
    const name = `a'"); DROP TABLE route;--\n<b>.csv`
    expect((await imported(engine, list, { name })).name).toBe(name)
    expect(await routes(engine)).toHaveLength(2)
  })

  test('rows that are too long are rejected, rows that are short or empty are kept in the account', async () => {
    const engine = await testEngine()
    const text = 'source,destination,note\nGhana,Togo\nGhana,Togo,x,surplus\n,,\nGhana,Togo,y\n'
    const { rows, reasons } = await imported(engine, text)
    expect(rows).toEqual({ read: 4, placed: 2, partial: 0, excluded: 1, rejected: 1 })
    expect(reasons).toEqual([
      { reason: 'row-empty', state: 'excluded', rows: 1 },
      { reason: 'row-malformed', state: 'rejected', rows: 1 }
    ])
    expect((await fates(engine)).map(({ line, state }) => [line, state])).toEqual([
      [2, 'placed'],
      [3, 'rejected'],
      [4, 'excluded'],
      [5, 'placed']
    ])
  })

  test('a quote that is never closed swallows no rows', async () => {
    const engine = await testEngine()
    const { rows } = await imported(engine, 'source,destination,note\nGhana,Togo,"a\nGhana,Mali,b\nTogo,Mali,c\n')
    expect(rows).toEqual({ read: 3, placed: 3, partial: 0, excluded: 0, rejected: 0 })
  })

  test('quoted cells may hold newlines, separators, SQL, HTML and formulas', async () => {
    const engine = await testEngine()
    const note = `"line 1\nline 2, ""quoted""; '); DROP TABLE staging; -- <script>x</script> =1+1"`
    const { rows, columns } = await imported(engine, `source,destination,note\nGhana,Togo,${note}\nGhana,Mali,=A1\n`)
    expect(rows.placed).toBe(2)
    expect(columns[2]?.top.map(({ value }) => value)).toContain('=A1')
    expect(await routes(engine)).toEqual(['GHA>TGO ×1', 'GHA>MLI ×1'])
  })

  test('headers may repeat, be blank, or be names of the language', async () => {
    const engine = await testEngine()
    const { columns } = await imported(
      engine,
      ',__proto__,source,source,destination,constructor\n1,x,Ghana,Togo,Mali,y\n'
    )
    expect(columns.map(({ header }) => header)).toEqual([
      '#1',
      '__proto__',
      'source',
      'source (2)',
      'destination',
      'constructor'
    ])
    expect(await routes(engine)).toEqual(['GHA>MLI ×1'])
  })

  test('a place called like a part of the language is a label like any other', async () => {
    const engine = await testEngine()
    const { openLabels } = await imported(
      engine,
      'source,destination\nGhana,Mali\n__proto__,Mali\nTogo,Mali\nBenin,Mali\n'
    )
    expect(openLabels).toEqual([{ label: '__proto__', rows: 1 }])
  })
})

describe('text in other forms', () => {
  const rows = 'source;destination\nCôte d’Ivoire;Ghana\nTogo;Côte d’Ivoire\nBénin;Ghana\n'

  test('UTF-8 with a mark, UTF-16 and Windows-1252 give the same routes', async () => {
    const engine = await testEngine()
    const windows = Uint8Array.from(rows, (sign) => ({ '’': 0x92, ô: 0xf4, é: 0xe9 })[sign] ?? sign.charCodeAt(0))
    const wide = new Uint8Array(Buffer.from(`\ufeff${rows}`, 'utf16le'))
    const found: unknown[] = []
    for (const content of [bytes(`\ufeff${rows}`), wide, windows]) {
      const { reading } = await imported(engine, content)
      found.push([reading.encoding, reading.separator, await routes(engine)])
    }
    const same = ['CIV>GHA ×1', 'TGO>CIV ×1', 'BEN>GHA ×1']
    expect(found).toEqual([
      ['utf-8', ';', same],
      ['utf-16le', ';', same],
      ['windows-1252', ';', same]
    ])
  })

  test('lines before the header and a row of HXL tags are no data; CRLF ends lines', async () => {
    const engine = await testEngine()
    const text =
      'A title\r\n"Source: someone, somewhere"\r\nsource,destination,n\r\n#from,#to,#n\r\nGhana,Togo,3\r\nMali,Togo,4\r\n'
    const { rows: account, reading } = await imported(engine, text)
    expect([account.read, account.placed, reading.headerRow]).toEqual([2, 2, 3])
  })

  test('Namibia is not a missing value', async () => {
    const engine = await testEngine()
    await imported(engine, 'source,destination\nNA,ZA\nAO,NA\nZM,NA\n')
    expect(await routes(engine)).toEqual(['NAM>ZAF ×1', 'AGO>NAM ×1', 'ZMB>NAM ×1'])
  })

  test('equal rows are never taken for one', async () => {
    const engine = await testEngine()
    expect((await imported(engine, 'source,destination\nGhana,Togo\nGhana,Togo\nGhana,Togo\n')).rows.placed).toBe(3)
  })
})

describe('a recipe of the user', () => {
  const recipe: Recipe = {
    recipe: 1,
    name: 'mine',
    dataset: {
      title: 'Mine',
      publisher: '',
      version: '',
      terms: '',
      unit: 'victims',
      evidence: 'case-records',
      definition: '',
      synthetic: false
    },
    columns: [
      { column: 'a', role: 'source' },
      { column: 'b', role: 'destination', suppressed: ['00'] },
      { column: 'n', role: 'count' }
    ],
    exclude: [],
    labels: { 'my land': 'GHA' }
  }

  test('it goes through the same stages, with the labels that it settles', async () => {
    const engine = await testEngine()
    const { dataset, rows } = await imported(engine, 'a,b,n\nmy land,Togo,"1,757"\nMali,00,<5\nMali,Togo,-1\n', {
      recipe
    })
    expect(dataset.title).toBe('Mine')
    expect(rows).toEqual({ read: 3, placed: 1, partial: 1, excluded: 0, rejected: 1 })
    expect(await routes(engine)).toEqual(['GHA>TGO ×1757', 'MLI>suppressed ×1-4'])
  })

  test('a column that the file lacks is named', async () => {
    const engine = await testEngine()
    const outcome = await importBytes(engine, 'a,b\nGhana,Togo\n', { recipe })
    expect(outcome).toEqual({ ok: false, failure: { kind: 'recipe-mismatch', name: 'mine', column: 'n' } })
  })
})

test.each(['opening', 'reading', 'profiling', 'mapping', 'building'])(
  'cancelling while %s stops the import and leaves no table',
  async (when) => {
    const engine = await testEngine()
    const stop = new AbortController()
    const onProgress = (step: string) => step === when && stop.abort(new Error('cancelled'))
    const outcome = await importBytes(engine, list, { signal: stop.signal, onProgress })
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(await tableNames(engine)).toEqual([])
  }
)

test('a second file replaces the first', async () => {
  const engine = await testEngine()
  await imported(engine, list)
  await imported(engine, 'source,destination\nMali,Togo\n')
  expect(await routes(engine)).toEqual(['MLI>TGO ×1'])
  expect(await tableNames(engine)).toEqual(['outcome', 'route', 'row_account', 'staging'])
})
