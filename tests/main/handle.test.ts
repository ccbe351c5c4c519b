import type { IpcMain, WebContents } from 'electron'
import { expect, test } from 'vitest'
import { handleAll, type Answers } from '../../src/main/handle'
import { channels } from '../../src/shared/api'
import { failed, succeeded } from '../../src/shared/outcome'

type Listener = (event: unknown, input?: unknown) => Promise<unknown>

const refused = failed({ kind: 'refused' })
const ownFrame = { url: 'app://corridor/index.html', parent: null }

/** Handlers joined to a table of channels; every answer notes that it was asked. */
function joined(change: Partial<Answers> = {}) {
  const listeners = new Map<string, Listener>()
  const asked: string[] = []
  const note = (name: string) => () => {
    asked.push(name)
    return Promise.resolve(failed({ kind: 'cancelled' }))
  }
  const answers: Answers = {
    readTask: note('readTask'),
    openSample: note('openSample'),
    chooseFolder: note('chooseFolder'),
    writeFiles: note('writeFiles'),
    saveFile: note('saveFile'),
    endTask: note('endTask'),
    readNetworkReport: note('readNetworkReport'),
    ...change
  }
  const ipc = { handle: (channel: string, listener: Listener) => void listeners.set(channel, listener) }
  handleAll(ipc as unknown as Pick<IpcMain, 'handle'>, answers)
  const ask = (channel: string, senderFrame: unknown, input?: unknown) =>
    listeners.get(channel)?.({ senderFrame, sender: {} as WebContents }, input)
  return { ask, asked, listeners }
}

test('every request has its channel and no channel is without a request', () => {
  expect([...joined().listeners.keys()].sort()).toEqual(Object.values(channels).sort())
})

test('our own page is answered', async () => {
  const { ask, asked } = joined()
  await ask(channels.readTask, ownFrame)
  expect(asked).toEqual(['readTask'])
})

test.each([
  ['no frame', null],
  ['a frame within our page', { url: 'app://corridor/index.html', parent: ownFrame }],
  ['a page on the network', { url: 'https://corridor/index.html', parent: null }],
  ['a host that only begins like ours', { url: 'app://corridor.example/index.html', parent: null }],
  ['another host of our scheme', { url: 'app://elsewhere/index.html', parent: null }],
  ['our address in a query', { url: 'https://example.org/?app://corridor/', parent: null }],
  ['a port on our host', { url: 'app://corridor:8080/', parent: null }],
  ['a file', { url: 'file:///corridor/index.html', parent: null }],
  ['a data address', { url: 'data:text/html,app://corridor', parent: null }],
  ['an empty address', { url: '', parent: null }],
  ['an address that cannot be read', { url: 'app://', parent: null }]
])('%s is refused on every channel', async (_name, frame) => {
  const { ask, asked } = joined()
  for (const channel of Object.values(channels)) expect(await ask(channel, frame)).toEqual(refused)
  expect(asked).toEqual([])
})

const bytes = new Uint8Array(1)
test.each([
  ['readTask', 'anything'],
  ['writeFiles', undefined],
  ['writeFiles', { folder: 'task', files: [{ name: '../a.csv', bytes }], pdfName: null }],
  ['writeFiles', { folder: 'task', files: [{ name: 'a', bytes }], pdfName: null }],
  ['writeFiles', { folder: 'task', files: [{ name: 'a.csv', bytes: 'text' }], pdfName: null }],
  ['writeFiles', { folder: 'task', files: [], pdfName: '/etc/a.pdf' }],
  ['writeFiles', { folder: 'task', files: Array(21).fill({ name: 'a.csv', bytes }), pdfName: null }],
  ['saveFile', { name: '', bytes }],
  ['saveFile', { name: 'n'.repeat(121), bytes }],
  ['endTask', { exitCode: 1, out: '', error: '' }],
  ['endTask', { exitCode: 0, out: 5, error: '' }],
  ['endTask', null]
] as const)('%s does not take %j', async (name, input) => {
  const { ask, asked } = joined()
  expect(await ask(channels[name], ownFrame, input)).toEqual(refused)
  expect(asked).toEqual([])
})

test('an answer that throws says nothing of what it held', async () => {
  const { ask } = joined({ openSample: () => Promise.reject(new Error('GHA;NLD;child;14')) })
  expect(await ask(channels.openSample, ownFrame)).toEqual(failed({ kind: 'engine-stopped' }))
})

test('an answer that throws at once says nothing either', async () => {
  const { ask } = joined({
    readNetworkReport: () => {
      throw new Error('row')
    },
    readTask: () => Promise.resolve(succeeded({ kind: 'explore', language: null }))
  })
  expect(await ask(channels.readNetworkReport, ownFrame)).toEqual(failed({ kind: 'engine-stopped' }))
  expect(await ask(channels.readTask, ownFrame)).toEqual(succeeded({ kind: 'explore', language: null }))
})
