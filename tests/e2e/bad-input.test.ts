import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runBrief, type BriefRun } from '../support/run-brief'
import { workbookBytes } from '../support/workbook'

const folder = mkdtempSync(join(tmpdir(), 'corridor-bad-input-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asRoot = process.getuid?.() === 0
const sample = 'data/samples/synthetic-case-records.csv'
const secret = 'ZZCANARYZZ'

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** One sentence on standard error, no stack, no row content, no path, no file: exit code 2. */
function expectSentence({ code, out, error, files }: BriefRun, words: RegExp): void {
  expect(error.trimEnd()).toMatch(words)
  expect(error.trimEnd().split('\n')).toHaveLength(1)
  expect(error).not.toMatch(/\bat .*:\d+|Error:|node:|undefined/)
  expect(error).not.toContain(secret)
  expect({ code, out, files }).toEqual({ code: 2, out: '', files: [] })
}

describe('the command line says in one sentence what to mend', () => {
  mkdirSync(join(folder, 'a folder.csv'))
  const noise = new Uint8Array(4096).map((_, index) => (index * 7919) % 256)
  test.each([
    ['an empty file', () => write('empty.csv', ''), /empty/i],
    ['a file of ten bytes', () => write('ten.csv', '0123456789'), /table|column|countr/i],
    ['a binary file', () => write('noise.csv', noise), /table|read/i],
    ['a folder', () => join(folder, 'a folder.csv'), /folder/i],
    ['a file that is not there', () => join(folder, 'not-there.csv'), /not-there\.csv/],
    ['a workbook without a table', () => write('blank.xlsx', workbookBytes({ Empty: [] })), /sheet|workbook|table/i],
    [
      'a table without a country column',
      () => write('no-country.csv', `name,age\n${secret},14\n${secret},15\n`),
      /column|countr/i
    ]
  ])('%s', async (_what, make, words) => {
    expectSentence(await runBrief(make()), words)
  })

  test.skipIf(asRoot)('a file that may not be read', async () => {
    const path = write('closed.csv', 'source,destination\nGHA,NLD\n')
    chmodSync(path, 0o000)
    expectSentence(await runBrief(path), /read|permission/i)
  })

  test('two files at once', async () => {
    expectSentence(await runBrief(sample, sample), /one file/i)
  })

  test.each([
    [['--k', '3'], /--k/],
    [['--lang', 'de'], /--lang/],
    [['--colour', 'red'], /--colour/],
    [['--filter', 'colour=red'], /colour=red/],
    [['--filter', 'source=XYZ'], /filter/i],
    [['--recipe', join(folder, 'not-json.json')], /recipe/i]
  ])('%j', async (options, words) => {
    write('not-json.json', '{')
    expectSentence(await runBrief(sample, ...options), words)
  })

  test('in the language asked for', async () => {
    expectSentence(await runBrief(write('vide.csv', ''), '--lang', 'fr'), /vide/)
    expectSentence(await runBrief(write('vacio.csv', ''), '--lang', 'es'), /vac[ií]/)
  })
})

describe('what looks bad and is not', () => {
  const list = 'source,destination,count\nGHA,NLD,12\nNGA,ITA,20\n'

  test('a name with quotes and a line break', async () => {
    const run = await runBrief(write('it\'s "odd"\n= 1;.csv', list))
    expect([run.code, run.error]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(run.folder, 'report.json'), 'utf8'))).toMatchObject({
      totals: { count: { low: 32, high: 32 } }
    })
  })

  test('an extension that is wrong: the content decides', async () => {
    const text = await runBrief(write('text.xlsx', list))
    const rows = list
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
    const workbook = await runBrief(write('workbook.csv', workbookBytes({ Flows: rows })))
    for (const run of [text, workbook]) {
      expect([run.code, run.error]).toEqual([0, ''])
      expect(readFileSync(join(run.folder, 'flows.csv'), 'utf8')).toContain('NGA,,ITA,20,20,20')
    }
  })
})

describe('where a brief cannot be written', () => {
  test('the target is a file: it stays as it is', async () => {
    const target = write('taken', 'mine')
    const run = await runBrief(sample, '--out', target)
    expect([run.code, run.error.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })

  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const small = asRoot && process.platform === 'linux' && mountSmall(disk)
  test.skipIf(!small)('a full disk leaves the earlier brief whole and nothing half-written', async () => {
    const target = join(disk, 'brief')
    mkdirSync(target)
    writeFileSync(join(target, 'report.json'), 'earlier')
    const run = await runBrief(sample, '--out', target)
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.error).toMatch(/full|space/i)
    expect(readdirSync(disk)).toEqual(['brief'])
    expect(readdirSync(target)).toEqual(['report.json'])
    expect(readFileSync(join(target, 'report.json'), 'utf8')).toBe('earlier')
  })
  afterAll(() => {
    if (small) execFileSync('umount', [disk])
  })
})

/** A disk of 64 KiB, where a process may mount one. */
function mountSmall(path: string): boolean {
  if (!existsSync('/bin/mount')) return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
