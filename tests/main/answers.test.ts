import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAnswers, type AnswerParts } from '../../src/main/answers'
import { parseCommandLine } from '../../src/main/command-line'
import { OpenedFiles } from '../../src/main/opened-files'
import type { TaskEnd } from '../../src/shared/api'
import { failed, succeeded } from '../../src/shared/outcome'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-answers-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const report = { refused: 0, bySchemeAndKind: [], version: '1', runtime: 'test' }
const page = { printToPDF: () => Promise.resolve(Buffer.from('%PDF')) } as unknown as WebContents
const bytes = new Uint8Array([1])

function started(args: readonly string[], change: Partial<AnswerParts> = {}) {
  const ends: TaskEnd[] = []
  const answers = createAnswers({
    commandLine: parseCommandLine(args),
    workingFolder: folder,
    samplePath: join(folder, 'sample.csv'),
    opened: new OpenedFiles(),
    chooseFolder: () => Promise.resolve({ canceled: true, filePaths: [] }),
    chooseTarget: () => Promise.resolve({ canceled: true, filePath: '' }),
    readNetworkReport: () => report,
    progress: () => undefined,
    end: (end) => void ends.push(end),
    ...change
  })
  return { answers, ends, task: () => answers.readTask(undefined, page) }
}

test('a brief is given its file by token, its recipe as text, its filters as typed', async () => {
  writeFileSync(join(folder, 'a.csv'), 'abc')
  writeFileSync(join(folder, 'r.json'), '{}')
  const args = ['--brief', 'a.csv', '--out', 'o', '--filter', 'form=<b>', '--recipe', 'r.json', '--lang', 'fr']
  const { task } = started(args)
  expect(await task()).toEqual(
    succeeded({
      kind: 'brief',
      language: 'fr',
      request: succeeded({
        file: { name: 'a.csv', sizeBytes: 3, url: expect.stringMatching(/^\/opened\//) },
        recipe: { name: 'r.json', text: '{}' },
        filters: ['form=<b>'],
        k: 10,
        unprotected: false,
        folderName: 'o'
      })
    })
  )
  expect(await task()).toEqual(await task())
})

test.each([
  [['nothing.csv'], { kind: 'file-missing', name: 'nothing.csv' }],
  [['.'], { kind: 'file-is-folder', name: expect.any(String) }],
  [['a.csv', '--recipe', 'nothing.json'], { kind: 'file-missing', name: 'nothing.json' }],
  [['a.csv', '--recipe', 'binary.json'], { kind: 'recipe-invalid', name: 'binary.json' }],
  [['a.csv', 'a.csv'], { kind: 'several-files' }]
])('%j is a failure of the request, in the task', async (args, failure) => {
  writeFileSync(join(folder, 'a.csv'), 'abc')
  writeFileSync(join(folder, 'binary.json'), new Uint8Array([0xff, 0xfe]))
  const { task } = started(['--brief', ...args])
  expect(await task()).toEqual(succeeded({ kind: 'brief', language: 'en', request: failed(failure as never) }))
})

test('the page prints and writes into the folder of the command line, in one step', async () => {
  writeFileSync(join(folder, 'a.csv'), 'abc')
  const { answers, task } = started(['--brief', 'a.csv', '--out', 'o/p'])
  await task()
  const request = { folder: 'task', files: [{ name: 'map.svg', bytes }], pdfName: 'brief.pdf' }
  expect(await answers.writeFiles(request, page)).toEqual(succeeded({ folderName: 'o/p' }))
  expect(readdirSync(join(folder, 'o/p')).sort()).toEqual(['brief.pdf', 'map.svg'])
  expect(readFileSync(join(folder, 'o/p/brief.pdf'), 'utf8')).toBe('%PDF')
})

test('a folder that is a file is named as it was typed', async () => {
  writeFileSync(join(folder, 'a.csv'), 'abc')
  const { answers, task } = started(['--brief', 'a.csv', '--out', './a.csv'])
  await task()
  const request = { folder: 'task', files: [{ name: 'map.svg', bytes }], pdfName: null }
  expect(await answers.writeFiles(request, page)).toEqual(failed({ kind: 'not-writable', name: './a.csv' }))
})

test('a page writes nowhere without a token that main gave out', async () => {
  const { answers } = started([])
  for (const token of ['task', '', '/tmp', '../x', '__proto__']) {
    const request = { folder: token, files: [{ name: 'map.svg', bytes }], pdfName: null }
    expect(await answers.writeFiles(request, page)).toEqual(failed({ kind: 'refused' }))
  }
})

test('two files of one name are refused, the print included', async () => {
  const { answers } = started([], { chooseFolder: () => Promise.resolve({ canceled: false, filePaths: [folder] }) })
  const chosen = await answers.chooseFolder(undefined, page)
  if (!chosen.ok || !chosen.value) throw new Error('no folder')
  const file = { name: 'brief.pdf', bytes }
  const request = { folder: chosen.value.token, files: [file], pdfName: null }
  expect(await answers.writeFiles({ ...request, pdfName: 'brief.pdf' }, page)).toEqual(failed({ kind: 'refused' }))
  expect(await answers.writeFiles({ ...request, files: [file, file] }, page)).toEqual(failed({ kind: 'refused' }))
  expect(await answers.writeFiles(request, page)).toMatchObject({ ok: true })
})

test('a dialog that is cancelled gives nothing and writes nothing', async () => {
  const { answers } = started([])
  expect(await answers.chooseFolder(undefined, page)).toEqual(succeeded(null))
  expect(await answers.saveFile({ name: 'a.svg', bytes }, page)).toEqual(succeeded(null))
})

test('a file is saved where the person said, and the page can propose a name alone', async () => {
  const proposed: unknown[] = []
  const filePath = join(folder, 'mine.svg')
  const { answers } = started([], {
    chooseTarget: (_page, options) => {
      proposed.push(options.defaultPath)
      return Promise.resolve({ canceled: false, filePath })
    }
  })
  expect(await answers.saveFile({ name: '../../etc/\u0000a.svg', bytes }, page)).toEqual(
    succeeded({ name: 'mine.svg' })
  )
  expect(proposed).toEqual(['etc a.svg'])
  expect(existsSync(filePath)).toBe(true)
})

test('the sample is opened like any file, and its absence is told', async () => {
  const { answers } = started([])
  expect(await answers.openSample(undefined, page)).toEqual(failed({ kind: 'file-missing', name: 'sample.csv' }))
  writeFileSync(join(folder, 'sample.csv'), 'abc')
  expect(await answers.openSample(undefined, page)).toMatchObject({ ok: true, value: { name: 'sample.csv' } })
})

test('a brief may end the process, a window may not', async () => {
  const end = { exitCode: 2, out: '', error: 'No.' } as const
  const window = started([])
  expect(await window.answers.endTask(end, page)).toEqual(failed({ kind: 'refused' }))
  const brief = started(['--brief', 'a.csv'])
  await brief.answers.endTask(end, page)
  expect([window.ends, brief.ends]).toEqual([[], [end]])
})

test('the report of the lock is handed on', async () => {
  expect(await started([]).answers.readNetworkReport(undefined, page)).toEqual(succeeded(report))
})
