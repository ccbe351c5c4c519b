import './register.mjs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { explainLaunchFailure, findHeadless, findWindowed } from './chromium.mjs'
import { connect } from './connect.mjs'
import { createInstance } from './instance.mjs'
import { keepNode } from './keep-node.mjs'

/** SwiftShader draws maps where there is no graphics card; the rest makes pictures the same everywhere. */
const headlessArgs = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--font-render-hinting=none']

/** These two show a warning bar in a window. */
const barSwitches = ['host-resolver-rules']

/**
 * Runs a built application in this process, and its pages in a local Chromium.
 *
 * @param {import('./instance.mjs').LaunchOptions} options
 */
export async function launch(options) {
  const instance = createInstance(options)
  instance.cleanups.push(keepNode())
  const root = fileURLToPath(new URL('../../', import.meta.url))
  process.argv = [process.execPath, root, ...(options.args ?? [])]
  const url = pathToFileURL(resolve(options.main))
  url.searchParams.set('instance', instance.id)
  try {
    await import(url.href)
    if (instance.exitCode === null) await openChromium(instance)
  } catch (error) {
    await instance.end(1)
    throw error
  }
  // As in Electron, `ready` comes only after the main module has run to its end.
  instance.appEvents.emit('ready')
  instance.ready.resolve()
  return {
    instance,
    exited: instance.exit.promise,
    firstWindow: () => firstPage(instance),
    close: () => instance.end(0)
  }
}

/** @param {import('./instance.mjs').Instance} instance */
async function openChromium(instance) {
  const { headed = false, executablePath } = instance.options
  const windowed = headed ? (executablePath ?? findWindowed()) : null
  if (headed && !windowed) throw new Error('No browser that can open a window was found')
  const found = windowed
    ? { path: windowed, env: {} }
    : executablePath
      ? { path: executablePath, env: {} }
      : await findHeadless()
  const args = [...instance.switches]
    .filter(([name]) => !(headed && barSwitches.includes(name)))
    .map(([name, value]) => (value === null ? `--${name}` : `--${name}=${value}`))
  const start = {
    executablePath: found.path,
    env: { .../** @type {Record<string, string>} */ (process.env), ...found.env },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false
  }
  const page = {
    locale: instance.options.locale ?? new Intl.DateTimeFormat().resolvedOptions().locale,
    serviceWorkers: /** @type {const} */ ('block'),
    acceptDownloads: false,
    colorScheme: instance.options.theme ?? null
  }
  if (headed) {
    const profile = await mkdtemp(join(tmpdir(), 'corridor-window-'))
    instance.cleanups.push(() => rm(profile, { recursive: true, force: true }))
    const appArgs = [...args, '--app=https://corridor.invalid/']
    instance.context = await sandboxedFirst((chromiumSandbox) =>
      chromium.launchPersistentContext(profile, {
        ...start,
        ...page,
        chromiumSandbox,
        headless: false,
        viewport: null,
        args: appArgs
      })
    )
    instance.browser = instance.context.browser()
  } else {
    instance.browser = await sandboxedFirst((chromiumSandbox) =>
      chromium.launch({ ...start, chromiumSandbox, headless: true, args: [...headlessArgs, ...args] })
    )
    instance.context = await instance.browser.newContext(page)
  }
  await connect(instance, instance.context)
}

/**
 * Chromium's sandbox cannot be had by root, nor where the system forbids user namespaces.
 *
 * @template T
 * @param {(chromiumSandbox: boolean) => Promise<T>} start
 */
async function sandboxedFirst(start) {
  const isRoot = process.getuid?.() === 0
  try {
    return await start(!isRoot)
  } catch (error) {
    if (isRoot || !/sandbox/i.test(String(error))) throw explainLaunchFailure(error)
    return await start(false).catch((second) => {
      throw explainLaunchFailure(second)
    })
  }
}

/** @param {import('./instance.mjs').Instance} instance */
async function firstPage(instance) {
  for (;;) {
    const [window] = instance.windows
    if (window?.loaded) return window.contents.openPage()
    if (instance.exitCode !== null) throw new Error('The application has ended')
    await new Promise((done) => setTimeout(done, 20))
  }
}

const [, script, main, ...args] = process.argv
if (script && main && resolve(script) === fileURLToPath(import.meta.url)) {
  try {
    const { exited } = await launch({ main, args, headed: process.env['CORRIDOR_WINDOW'] === '1' })
    process.exit(await exited)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : 'The stand-in did not start.'}\n`)
    process.exit(2)
  }
}
