import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtMain, ensureBuilt } from '../../tools/launch/build.mjs'

const openModules = {
  'content-security-policy': 'export const contentSecurityPolicy = "default-src * \'unsafe-inline\' data: blob:"',
  'network-lock': `export class RefusalCount { add() {} read() { return { refused: 0, bySchemeAndKind: [] } } }
export function lockSession() {}
export function lockContents() {}`,
  'node-lock': 'export function lockNode() {}',
  // A page that seems to come from outside may not ask this machine unless these checks are off.
  'chromium-switches': `export function setChromiumSwitches(commandLine) {
  commandLine.appendSwitch('disable-features', 'LocalNetworkAccessChecks,WebRtcHideLocalIpsWithMdns')
}`
}
export type Layer = keyof typeof openModules

/** The build as it ships. */
export function lockedBuild(): string {
  if (!ensureBuilt()) throw new Error('The application does not build')
  return resolve(builtMain, '../..')
}

/** The same application with these layers of the wall taken out: what a test of the wall is measured against. Remove it after. */
export function buildWithout(layers: readonly Layer[], name: string): string {
  const locked = lockedBuild()
  const out = resolve('node_modules/.cache', `corridor-${name}.${process.pid}`)
  const config = `${out}.config.mjs`
  const open = Object.fromEntries(layers.map((layer) => [layer, openModules[layer]]))
  mkdirSync(out, { recursive: true })
  writeFileSync(
    config,
    `const open = ${JSON.stringify(open)}
const plugin = { name: 'open', enforce: 'pre', load(id) { return open[/main\\/([a-z-]+)\\.ts$/.exec(id.replaceAll('\\\\', '/'))?.[1]] } }
export default { main: { plugins: [plugin], build: { outDir: ${JSON.stringify(join(out, 'main'))}, target: 'node20.19',
  externalizeDeps: false, rolldownOptions: { input: ${JSON.stringify(resolve('src/main/index.ts'))} } } } }`
  )
  const builder = resolve('node_modules/electron-vite/bin/electron-vite.js')
  const { status, stderr } = spawnSync(process.execPath, [builder, 'build', '--config', config], { encoding: 'utf8' })
  rmSync(config)
  if (status !== 0) throw new Error(stderr)
  for (const part of ['preload', 'renderer']) cpSync(join(locked, part), join(out, part), { recursive: true })
  if (layers.includes('content-security-policy')) dropPolicyOfPage(join(out, 'renderer', 'index.html'))
  return out
}

/** The page states the policy a second time, in case it is ever served without its header. */
function dropPolicyOfPage(path: string): void {
  const html = readFileSync(path, 'utf8')
  writeFileSync(path, html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, ''))
}
