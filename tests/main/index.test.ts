import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = readFileSync('src/main/index.ts', 'utf8')

test('main does not wait for Electron at its top level, where Electron would never be ready (electron/electron#40719)', () => {
  expect(source).not.toMatch(/^await /m)
  expect(source).toMatch(/app\.whenReady\(\)\.then\(/)
})

test('the locks stand before the first window and before Electron is ready', () => {
  const at = (text: string) => source.indexOf(text)
  for (const lock of ['lockNode()', 'setChromiumSwitches(', 'enableSandbox()', 'lockContents(contents']) {
    expect(at(lock), lock).toBeGreaterThan(0)
    expect(at(lock), lock).toBeLessThan(at('app.whenReady()'))
  }
  expect(at('lockSession(each')).toBeLessThan(at('  openWindow()\n'))
})

test('main opens nothing outside itself', () => {
  for (const file of readdirSync('src/main')) {
    expect(readFileSync(`src/main/${file}`, 'utf8'), file).not.toMatch(
      /\b(openExternal|shell|crashReporter|autoUpdater)\b/
    )
  }
})
