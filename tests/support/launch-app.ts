import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type BrowserContext, type Page } from 'playwright-core'
import { electronTrouble, findElectron } from '../../tools/launch/electron.mjs'
import { launch } from '../../tools/stand-in/run.mjs'

const root = resolve(import.meta.dirname, '../..')

export interface AppOptions {
  /** Folder of the build; by default `CORRIDOR_OUT`, else `out`. */
  readonly out?: string
  readonly args?: readonly string[]
  readonly locale?: string
  readonly theme?: 'light' | 'dark'
}

export type OpenAnswer = { readonly canceled: boolean; readonly filePaths: readonly string[] }
export type SaveAnswer = { readonly canceled: boolean; readonly filePath: string }

export interface LaunchedApp {
  readonly page: Page
  /** Every address that the page asked for, those that the policy or the lock refused included. */
  readonly requests: readonly string[]
  /** Errors of the page's console and uncaught ones; a breach of the content security policy is among them. */
  readonly errors: readonly string[]
  /** The next dialog of this kind is answered so. */
  answerOpenDialog(answer: OpenAnswer): Promise<void>
  answerSaveDialog(answer: SaveAnswer): Promise<void>
  /** Puts a file into the page's file input, as if picked. */
  pickFile(path: string, selector?: string): Promise<void>
  /** Drops files on an element, as from the desktop. */
  dropFiles(paths: readonly string[], selector: string): Promise<void>
  close(): Promise<void>
}

/** The built application: in Electron where its binary is here and can run, else in the stand-in. */
export async function launchApp(options: AppOptions = {}): Promise<LaunchedApp> {
  const main = join(resolve(options.out ?? process.env['CORRIDOR_OUT'] ?? join(root, 'out')), 'main/index.js')
  if (!existsSync(main)) throw new Error(`There is no build at ${main}: run "npm run build" first`)
  const electron = findElectron()
  return electron !== null && electronTrouble(electron) === null
    ? launchInElectron(electron, main, options)
    : launchInStandIn(main, options)
}

async function launchInStandIn(main: string, { args = [], locale = 'en', theme = 'light' }: AppOptions) {
  const app = await launch({ main, args: [...args], locale, theme, ownUserData: true })
  const { context } = app.instance
  if (!context) throw new Error('The application ended at once')
  const seen = watch(context)
  const page = await app.firstWindow()
  const answer = (given: object) => {
    app.instance.dialogAnswers.push(given)
    return Promise.resolve()
  }
  return {
    page,
    ...seen,
    ...fileGestures(page),
    answerOpenDialog: answer,
    answerSaveDialog: answer,
    close: async () => {
      await app.close()
      if (app.instance.troubles.length > 0) throw new Error(app.instance.troubles.join('\n'))
    }
  }
}

async function launchInElectron(executablePath: string, main: string, { args = [], locale = 'en', theme }: AppOptions) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, `--lang=${locale}`, main.startsWith(join(root, 'out')) ? root : main, ...args],
    ...(theme ? { colorScheme: theme } : {})
  })
  const seen = watch(app.context())
  const page = await app.firstWindow()
  return {
    page,
    ...seen,
    ...fileGestures(page),
    answerOpenDialog: (answer: OpenAnswer) =>
      app.evaluate(({ dialog }, given) => {
        dialog.showOpenDialog = () => Promise.resolve({ ...given, filePaths: [...given.filePaths] })
      }, answer),
    answerSaveDialog: (answer: SaveAnswer) =>
      app.evaluate(({ dialog }, given) => {
        dialog.showSaveDialog = () => Promise.resolve(given)
      }, answer),
    close: () => app.close()
  }
}

function watch(context: BrowserContext): Pick<LaunchedApp, 'requests' | 'errors'> {
  const requests: string[] = []
  const errors: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  context.on('weberror', (error) => errors.push(String(error.error())))
  return { requests, errors }
}

function fileGestures(page: Page): Pick<LaunchedApp, 'pickFile' | 'dropFiles'> {
  return {
    pickFile: (path, selector = 'input[type=file]') => page.setInputFiles(selector, path),
    dropFiles: async (paths, selector) => {
      const box = await page.locator(selector).boundingBox()
      if (!box) throw new Error(`Nothing to drop on: ${selector}`)
      const cdp = await page.context().newCDPSession(page)
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const data = { items: [], files: [...paths], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await cdp.send('Input.dispatchDragEvent', { type, ...at, data })
      }
      await cdp.detach()
    }
  }
}
