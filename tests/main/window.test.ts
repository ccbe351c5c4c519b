import type { Session } from 'electron'
import { expect, test } from 'vitest'
import { windowOptions } from '../../src/main/window'

const session = {} as Session
const parts = { preload: '/out/preload/index.cjs', session, theme: 'light' } as const

test.each(['explore', 'brief'] as const)('the page of %s is sandboxed, isolated and without Node', (purpose) => {
  expect(windowOptions(purpose, parts).webPreferences).toMatchObject({
    preload: parts.preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false
  })
})

test('no window shows before its first picture, and that of a brief works on unseen', () => {
  expect(windowOptions('explore', parts)).toMatchObject({ show: false, width: 1280, height: 800 })
  expect(windowOptions('brief', parts)).toMatchObject({ show: false, webPreferences: { backgroundThrottling: false } })
})

test('a dark desktop sees no white flash, and a brief is printed on white', () => {
  const dark = { ...parts, theme: 'dark' } as const
  expect(windowOptions('explore', dark).backgroundColor).not.toBe(windowOptions('explore', parts).backgroundColor)
  expect(windowOptions('brief', dark).backgroundColor).toBe(windowOptions('brief', parts).backgroundColor)
})
