import { randomUUID } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
  WebContents
} from 'electron'
import type { Api, NetworkReport, SaveRequest, Task, TaskEnd, WriteRequest } from '../shared/api'
import { failed, succeeded, type Outcome } from '../shared/outcome'
import type { BriefOptions, CommandLine } from './command-line'
import { openFile, readText, writeAll, type NamedBytes } from './files'
import type { Answers } from './handle'
import type { OpenedFiles } from './opened-files'

/** What the answers need from Electron and from the process, handed in by `index.ts`. */
export interface AnswerParts {
  readonly commandLine: CommandLine
  readonly workingFolder: string
  readonly samplePath: string
  readonly opened: OpenedFiles
  chooseFolder(page: WebContents, options: OpenDialogOptions): Promise<OpenDialogReturnValue>
  chooseTarget(page: WebContents, options: SaveDialogOptions): Promise<SaveDialogReturnValue>
  readNetworkReport(): NetworkReport
  /** The page has asked for its task or given files to write. */
  progress(): void
  /** Prints and leaves the process. */
  end(end: TaskEnd): void
}

const recipeLimitBytes = 1 << 20

/** Folders that the page may write into: the one of the command line as `task`, and those that a person chose. */
type Folders = Map<string, { readonly path: string; readonly name: string }>

export function createAnswers(parts: AnswerParts): Answers {
  const folders: Folders = new Map()
  let task: Promise<Task> | null = null
  return {
    readTask: async () => {
      parts.progress()
      return succeeded(await (task ??= readTask(parts, folders)))
    },
    openSample: async () => {
      const sample = await openFile(parts.samplePath)
      return sample.ok ? succeeded(parts.opened.add(sample.value)) : sample
    },
    chooseFolder: (_input, page) => chooseFolder(parts, folders, page),
    writeFiles: (request, page) => {
      parts.progress()
      return writeFiles(folders, request, page)
    },
    saveFile: (request, page) => saveFile(parts, request, page),
    endTask: (end) => {
      if (parts.commandLine.kind !== 'brief') return Promise.resolve(failed({ kind: 'refused' }))
      parts.end(end)
      return Promise.resolve(succeeded(null))
    },
    readNetworkReport: () => Promise.resolve(succeeded(parts.readNetworkReport()))
  }
}

async function chooseFolder(parts: AnswerParts, folders: Folders, page: WebContents): ReturnType<Api['chooseFolder']> {
  const { canceled, filePaths } = await parts.chooseFolder(page, { properties: ['openDirectory', 'createDirectory'] })
  const [path] = filePaths
  if (canceled || path === undefined) return succeeded(null)
  const token = randomUUID()
  const name = basename(path)
  folders.set(token, { path, name })
  return succeeded({ token, name })
}

async function writeFiles(
  folders: Folders,
  { folder: token, files, pdfName }: WriteRequest,
  page: WebContents
): ReturnType<Api['writeFiles']> {
  const folder = folders.get(token)
  const names = [...files.map(({ name }) => name), ...(pdfName === null ? [] : [pdfName])]
  if (!folder || new Set(names).size < names.length) return failed({ kind: 'refused' })
  const written = await writeAll(folder.path, [...files, ...(await printedPage(page, pdfName))])
  if (written.ok) return succeeded({ folderName: folder.name })
  return written.failure.kind === 'not-writable' ? failed({ kind: 'not-writable', name: folder.name }) : written
}

async function saveFile(
  parts: AnswerParts,
  { name, bytes }: SaveRequest,
  page: WebContents
): ReturnType<Api['saveFile']> {
  const { canceled, filePath } = await parts.chooseTarget(page, { defaultPath: safeName(name) })
  if (canceled || filePath === '') return succeeded(null)
  const savedName = basename(filePath)
  const written = await writeAll(dirname(filePath), [{ name: savedName, bytes }])
  return written.ok ? succeeded({ name: savedName }) : written
}

async function readTask({ commandLine, workingFolder, opened }: AnswerParts, folders: Folders): Promise<Task> {
  if (commandLine.kind === 'explore') return commandLine
  const { language, options } = commandLine
  if (!options.ok) return { kind: 'brief', language, request: options }
  const { file, out, filters, k, unprotected } = options.value
  const input = await openFile(resolve(workingFolder, file))
  if (!input.ok) return { kind: 'brief', language, request: input }
  const recipe = await readRecipe(options.value, workingFolder)
  if (!recipe.ok) return { kind: 'brief', language, request: recipe }
  folders.set('task', { path: resolve(workingFolder, out), name: out })
  const request = { file: opened.add(input.value), recipe: recipe.value, filters, k, unprotected, folderName: out }
  return { kind: 'brief', language, request: succeeded(request) }
}

async function readRecipe(
  { recipe }: BriefOptions,
  workingFolder: string
): Promise<Outcome<{ readonly name: string; readonly text: string } | null>> {
  if (recipe === null) return succeeded(null)
  const file = await openFile(resolve(workingFolder, recipe))
  if (!file.ok) return file
  const text = await readText(file.value, recipeLimitBytes)
  return text === null
    ? failed({ kind: 'recipe-invalid', name: file.value.name })
    : succeeded({ name: file.value.name, text })
}

async function printedPage(page: WebContents, pdfName: string | null): Promise<readonly NamedBytes[]> {
  if (pdfName === null) return []
  const bytes = await page.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true
  })
  return [{ name: pdfName, bytes }]
}

/** What a page proposes is a name and never a way to another folder. */
function safeName(name: string): string {
  return name.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '') || 'corridor'
}
