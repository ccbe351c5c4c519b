import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownArguments, parseCommandLine } from '../../src/main/command-line'

const brief = (...args: string[]) => {
  const task = parseCommandLine(['--brief', ...args])
  if (task.kind !== 'brief') throw new Error('not a brief')
  return task
}

const failureOf = (...args: string[]) => {
  const { options } = brief(...args)
  return options.ok ? null : options.failure
}

const optionsOf = (...args: string[]) => {
  const { options } = brief(...args)
  if (!options.ok) throw new Error(options.failure.kind)
  return options.value
}

describe('arguments of the application', () => {
  test.each([
    ['from-sources', ['/bin/electron', '.', '--brief', 'a.csv'], ['--brief', 'a.csv']],
    ['from-sources', ['/bin/electron', '--no-sandbox', '/app', '--brief', 'a.csv'], ['--brief', 'a.csv']],
    ['from-sources', ['/bin/electron'], []],
    ['packaged', ['/opt/corridor', '--brief', 'a.csv'], ['--brief', 'a.csv']],
    ['packaged', ['/opt/corridor', '--no-sandbox', '--ozone-platform=x11', '--brief', 'a.csv'], ['--brief', 'a.csv']],
    ['packaged', ['/opt/corridor', '-psn_0_12345'], []]
  ] as const)('are found when it is started %s as %j', (start, argv, expected) => {
    expect(ownArguments(argv, start)).toEqual(expected)
  })
})

test('without --brief the window opens, in the language that is asked for', () => {
  expect(parseCommandLine([])).toEqual({ kind: 'explore', language: null })
  expect(parseCommandLine(['--lang', 'es'])).toEqual({ kind: 'explore', language: 'es' })
  expect(parseCommandLine(['--lang', 'xx'])).toEqual({ kind: 'explore', language: null })
})

test('a file alone is briefed in English, protected below ten, into out/brief', () => {
  expect(brief('data/Flows 2016.xlsx').language).toBe('en')
  expect(optionsOf('data/Flows 2016.xlsx')).toEqual({
    file: 'data/Flows 2016.xlsx',
    out: join('out', 'brief', 'Flows 2016'),
    recipe: null,
    filters: [],
    k: 10,
    unprotected: false
  })
})

test('options stand before or after the file, with a space or an equals sign', () => {
  const expected = {
    file: 'a.csv',
    out: 'd',
    recipe: 'r.json',
    filters: ['years=2010-2016', 'country=GHA'],
    k: 12,
    unprotected: true
  }
  const filters = ['--filter', 'years=2010-2016', '--filter=country=GHA']
  expect(optionsOf('a.csv', '--out', 'd', ...filters, '--recipe', 'r.json', '--k', '12', '--unprotected')).toEqual(
    expected
  )
  expect(optionsOf('--unprotected', '--out=d', ...filters, '--k=12', '--recipe=r.json', 'a.csv')).toEqual(expected)
})

test.each([
  [['a.csv', '--oops'], { kind: 'option-unknown', option: '--oops' }],
  [['a.csv', '-o', 'd'], { kind: 'option-unknown', option: '-o' }],
  [['a.csv', '-k', '10'], { kind: 'option-unknown', option: '-k' }],
  [['a.csv', '--constructor'], { kind: 'option-unknown', option: '--constructor' }],
  [['a.csv', '--out'], { kind: 'option-invalid', option: '--out', expected: 'DIR' }],
  [['a.csv', '--out='], { kind: 'option-invalid', option: '--out', expected: 'DIR' }],
  [['a.csv', '--out', '--unprotected'], { kind: 'option-invalid', option: '--out', expected: 'DIR' }],
  [['a.csv', '--unprotected=no'], { kind: 'option-invalid', option: '--unprotected', expected: '--unprotected' }],
  [['a.csv', '--lang', 'de'], { kind: 'option-invalid', option: '--lang', expected: 'en|fr|es' }],
  ...['4', '0', '-3', '5.5', '1e3', 'ten', '1234567', '٧'].map(
    (k) => [['a.csv', `--k=${k}`], { kind: 'option-invalid', option: '--k', expected: 'N ≥ 5' }] as const
  ),
  [[], { kind: 'file-not-named' }],
  [[''], { kind: 'file-not-named' }],
  [['--unprotected'], { kind: 'file-not-named' }],
  [['a.csv', 'b.csv'], { kind: 'several-files' }]
] as const)('%j cannot be done', (args, failure) => {
  expect(failureOf(...args)).toEqual(failure)
})

test('a failure is told in the language of --lang, and in English when that is the one that is wrong', () => {
  expect(brief('--lang', 'fr', '--oops').language).toBe('fr')
  expect(brief('--oops', '--lang', 'fr').language).toBe('fr')
  expect(brief('a.csv', '--lang', 'de').language).toBe('en')
})

test('five is the least that may be hidden', () => {
  expect(optionsOf('a.csv', '--k', '5').k).toBe(5)
})

test.each([
  ['a.b.csv', 'a.b'],
  ['..csv', 'brief'],
  ['...csv', 'brief'],
  ['.csv', '.csv'],
  ['name .xlsx', 'name'],
  ['../other/flows.csv', 'flows'],
  ['it\'s "new"\nline.csv', 'it\'s "new"\nline']
])('the brief of %j lies inside out/brief', (file, stem) => {
  expect(optionsOf(file).out).toBe(join('out', 'brief', stem))
})

test('a file whose name begins with a dash can be named after two dashes', () => {
  expect(optionsOf('--', '-odd.csv').file).toBe('-odd.csv')
})
