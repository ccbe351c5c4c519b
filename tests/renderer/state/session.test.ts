import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/renderer/flows/filter-cube'
import { withCategory, withPlaces } from '../../../src/renderer/state/question'
import { createSession } from '../../../src/renderer/state/session'
import type { Opened, ReadOptions, Stages } from '../../../src/renderer/state/stages'
import type { Outcome } from '../../../src/shared/outcome'
import { failed, succeeded } from '../../../src/shared/outcome'
import { smallCube, smallImported } from '../../support/small-dataset'

const cube = smallCube([
  { way: 'GHA>LBY>ITA', count: 5, categories: { age: 'child' } },
  { way: 'NGA>NLD', count: 3, categories: { age: 'adult' } },
  { way: 'NGA>NLD', count: 2, categories: { age: 'child' } }
])
const opened = (name: string): Opened => ({ imported: smallImported(name), cube })
const file = (name: string) => new File(['x'], name)

function sessionOn(read: Stages['read']) {
  return createSession({
    stages: { read, answer, sample: () => Promise.resolve(succeeded(file('sample.csv'))) },
    language: 'en',
    soon: (task) => task()
  })
}

const readsAll: Stages['read'] = ({ name }) => Promise.resolve(succeeded(opened(name)))

async function openSession() {
  const session = sessionOn(readsAll)
  await session.getState().openFiles([file('cases.csv')])
  return session
}

/** A stage that waits until it is told how it ends. */
function waitingStage() {
  const waiting: { name: string; options: ReadOptions; end: (outcome: Outcome<Opened>) => void }[] = []
  const read: Stages['read'] = ({ name }, options) =>
    new Promise((end) => {
      waiting.push({ name, options, end })
      options.signal.addEventListener('abort', () => end(failed({ kind: 'cancelled' })))
    })
  return { read, waiting }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('opening', () => {
  test('a file that was read is in view with its answer', async () => {
    const { getState } = await openSession()
    expect(getState().opened?.imported.name).toBe('cases.csv')
    expect(getState().answer?.totals.count).toEqual({ low: 10, high: 10 })
    expect(getState().reading).toBeNull()
  })

  test('two files are refused with a sentence, and what is in view stays', async () => {
    const { getState } = await openSession()
    await getState().openFiles([file('a.csv'), file('b.csv')])
    expect(getState().failure).toEqual({ kind: 'several-files' })
    expect(getState().opened?.imported.name).toBe('cases.csv')
  })

  test('a file that fails leaves the dataset, the question and the selection as they were', async () => {
    const session = sessionOn(({ name }) =>
      Promise.resolve(name === 'bad.csv' ? failed({ kind: 'not-a-table', name }) : succeeded(opened(name)))
    )
    const { getState } = session
    await getState().openFiles([file('cases.csv')])
    getState().ask(withCategory(getState().history.present, 'age', ['child']))
    getState().select({ kind: 'place', place: 'NLD' })
    const before = getState()
    await getState().openFiles([file('bad.csv')])
    expect(getState().failure).toEqual({ kind: 'not-a-table', name: 'bad.csv' })
    expect(getState()).toMatchObject({
      opened: before.opened,
      answer: before.answer,
      history: before.history,
      selection: before.selection,
      reading: null
    })
  })

  test('a cancelled file leaves no trace and no complaint', async () => {
    const { read, waiting } = waitingStage()
    const { getState } = sessionOn(read)
    const done = getState().openFiles([file('slow.csv')])
    await settle()
    expect(getState().reading?.name).toBe('slow.csv')
    getState().cancelReading()
    await done
    expect(waiting[0]?.options.signal.aborted).toBe(true)
    expect(getState()).toMatchObject({ reading: null, failure: null, opened: null })
  })

  test('a second file waits until the first one has stopped, and the first one never comes into view', async () => {
    const { read, waiting } = waitingStage()
    const { getState } = sessionOn(read)
    const first = getState().openFiles([file('first.csv')])
    await settle()
    const second = getState().openFiles([file('second.csv')])
    await first
    await settle()
    expect(waiting.map(({ name }) => name)).toEqual(['first.csv', 'second.csv'])
    waiting[0]?.options.onProgress({ step: 'building', done: null })
    expect(getState().reading).toMatchObject({ name: 'second.csv', progress: { step: 'opening' } })
    waiting[1]?.end(succeeded(opened('second.csv')))
    await second
    expect(getState().opened?.imported.name).toBe('second.csv')
  })

  test('the sample is read as any file', async () => {
    const { getState } = sessionOn(readsAll)
    await getState().openSample()
    expect(getState().opened?.imported.name).toBe('sample.csv')
  })

  test('a bug in a stage stops the progress before it is thrown', async () => {
    const { getState } = sessionOn(() => Promise.reject(new Error('a bug')))
    await expect(getState().openFiles([file('cases.csv')])).rejects.toThrow('a bug')
    expect(getState()).toMatchObject({ reading: null, failure: { kind: 'engine-stopped' } })
  })
})

describe('asking', () => {
  test('a filter changes the answer, and the count for all ages stays beside it', async () => {
    const { getState } = await openSession()
    getState().ask(withCategory(getState().history.present, 'age', ['child']))
    expect(getState().answer?.totals.count.low).toBe(7)
    expect(getState().allAges?.totals).toMatchObject({ count: { low: 10 }, children: { low: 7 } })
  })

  test('undo and redo bring back the answers too', async () => {
    const { getState } = await openSession()
    getState().ask(withPlaces(getState().history.present, 'destination', ['NLD']))
    expect(getState().answer?.totals.count.low).toBe(5)
    getState().undo()
    expect(getState().answer?.totals.count.low).toBe(10)
    getState().redo()
    expect(getState().answer?.totals.count.low).toBe(5)
  })

  test('asking the same again adds no step', async () => {
    const { getState } = await openSession()
    getState().ask(getState().history.present)
    expect(getState().history.past).toEqual([])
  })

  test('Escape first lets go of the selection, then takes back the last step', async () => {
    const { getState } = await openSession()
    getState().select({ kind: 'flow', from: 'NGA', to: 'NLD' })
    getState().narrow({ kind: 'flow', from: 'NGA', to: 'NLD' })
    expect(getState().answer?.totals.count.low).toBe(5)
    getState().stepBack()
    expect(getState()).toMatchObject({ selection: null, answer: { totals: { count: { low: 5 } } } })
    getState().stepBack()
    expect(getState().answer?.totals.count.low).toBe(10)
  })

  test('several changes before the answer are answered once, for the last of them', async () => {
    const tasks: (() => void)[] = []
    let asked = 0
    const counted: Stages['answer'] = (...question) => {
      asked++
      return answer(...question)
    }
    const session = createSession({
      stages: { read: readsAll, answer: counted, sample: () => Promise.resolve(failed({ kind: 'refused' })) },
      language: 'en',
      soon: (task) => {
        tasks[0] = task
      }
    })
    const { getState } = session
    await getState().openFiles([file('cases.csv')])
    asked = 0
    getState().ask(withPlaces(getState().history.present, 'destination', ['ITA']))
    getState().ask(withPlaces(getState().history.present, 'destination', ['NLD']))
    tasks[0]?.()
    expect(asked).toBe(1)
    expect(getState().answer?.totals.count.low).toBe(5)
  })
})
