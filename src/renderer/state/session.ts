import { createStore } from 'zustand/vanilla'
import type { Answer } from '../../shared/answer'
import type { Language } from '../../shared/api'
import type { ImportProgress } from '../../shared/import-result'
import type { Failure, Outcome } from '../../shared/outcome'
import { failed } from '../../shared/outcome'
import type { History } from './history'
import { amend, redo, startHistory, step, undo } from './history'
import type { Question } from './question'
import { firstQuestion, forAllAges, isSameQuestion } from './question'
import type { Selection } from './selection'
import { narrowedTo } from './selection'
import { largestLeastFlow, leastFlowStops, openingLeastFlow } from './shown'
import type { Opened, ReadOptions, Stages } from './stages'

export type Theme = 'system' | 'light' | 'dark' | 'contrast'
export type View = 'map' | 'table'
export type Side = 'filters' | 'charts'

export interface Reading {
  readonly name: string
  readonly progress: ImportProgress
}

/** What the window knows. `allAges`: the answer to the same question for every age. */
export interface SessionValues {
  readonly language: Language
  readonly theme: Theme
  readonly view: View
  readonly folded: Readonly<Record<Side, boolean>>
  readonly opened: Opened | null
  readonly reading: Reading | null
  readonly failure: Failure | null
  readonly history: History<Question>
  readonly answer: Answer | null
  readonly allAges: Answer | null
  /** Without any filter: what scales and slider ends are taken from, so that they stay still while one filters. */
  readonly unfiltered: Answer | null
  readonly selection: Selection | null
}

export interface SessionActions {
  openFiles(files: readonly File[]): Promise<void>
  openSample(): Promise<void>
  cancelReading(): void
  fail(failure: Failure): void
  dismissFailure(): void
  ask(question: Question): void
  /** As `ask`, for the moves of one drag: no further step to undo. */
  adjust(question: Question): void
  undo(): void
  redo(): void
  select(selection: Selection | null): void
  narrow(selection: Selection): void
  /** Escape: lets go of the selection, and without one takes back the last step. */
  stepBack(): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  setView(view: View): void
  toggleFold(side: Side): void
  /** For a window too narrow to hold panels beside the map. */
  foldBoth(): void
  unfoldBoth(): void
}

export type SessionState = SessionValues & SessionActions
export type Session = ReturnType<typeof createSession>

export interface SessionOptions {
  readonly stages: Stages
  readonly language: Language
  /** Runs a task soon, after what is on its way; a newer task replaces one that has not run. */
  readonly soon: (task: () => void) => void
}

type SetSession = (change: Partial<SessionValues>) => void

function firstValues(language: Language): SessionValues {
  return {
    language,
    theme: 'system',
    view: 'map',
    folded: { filters: false, charts: false },
    opened: null,
    reading: null,
    failure: null,
    history: startHistory(firstQuestion),
    answer: null,
    allAges: null,
    unfiltered: null,
    selection: null
  }
}

/** One window's memory. The dataset in view stays until the next one was read whole. */
export function createSession({ stages, language, soon }: SessionOptions) {
  return createStore<SessionState>((set, get) => ({
    ...firstValues(language),
    ...readingActions(stages, set),
    ...questionActions(stages, soon, set, get),
    setLanguage: (chosen) => set({ language: chosen }),
    setTheme: (theme) => set({ theme }),
    setView: (view) => set({ view }),
    foldBoth: () => set({ folded: { filters: true, charts: true } }),
    unfoldBoth: () => set({ folded: { filters: false, charts: false } }),
    toggleFold: (side) => set(({ folded }) => ({ folded: { ...folded, [side]: !folded[side] } }))
  }))
}

type ReadingAction = 'openFiles' | 'openSample' | 'cancelReading' | 'fail' | 'dismissFailure'

function readingActions(stages: Stages, set: SetSession): Pick<SessionActions, ReadingAction> {
  let current: AbortController | null = null
  let settled: Promise<unknown> = Promise.resolve()

  const read = async (name: string, task: (options: ReadOptions) => Promise<Outcome<Opened>>) => {
    current?.abort()
    const controller = new AbortController()
    current = controller
    const previous = settled
    const onProgress = (progress: ImportProgress) => {
      if (current === controller) set({ reading: { name, progress } })
    }
    set({ reading: { name, progress: { step: 'opening', done: null } }, failure: null })
    const outcome = previous.then(() =>
      controller.signal.aborted ? failed({ kind: 'cancelled' }) : task({ signal: controller.signal, onProgress })
    )
    settled = outcome.catch(() => undefined)
    try {
      finish(controller, await outcome)
    } catch (error) {
      finish(controller, failed({ kind: 'engine-stopped' }))
      throw error
    }
  }

  const finish = (controller: AbortController, outcome: Outcome<Opened>) => {
    if (current !== controller) return
    current = null
    if (outcome.ok) set({ ...freshlyOpened(stages, outcome.value), reading: null, failure: null })
    else set({ reading: null, failure: outcome.failure.kind === 'cancelled' ? null : outcome.failure })
  }

  return {
    openFiles: async (files) => {
      const [file, another] = files
      if (another) set({ failure: { kind: 'several-files' } })
      else if (file) await read(file.name, (options) => stages.read(file, options))
    },
    openSample: () =>
      read('', async (options) => {
        const file = await stages.sample(options)
        return file.ok ? stages.read(file.value, options) : file
      }),
    cancelReading: () => {
      current?.abort()
      current = null
      set({ reading: null })
    },
    fail: (failure) => set({ failure }),
    dismissFailure: () => set({ failure: null })
  }
}

function freshlyOpened(stages: Stages, opened: Opened): Partial<SessionValues> {
  const answer = stages.answer(opened.cube, firstQuestion.filter)
  return {
    opened,
    history: startHistory({
      ...firstQuestion,
      leastFlow: openingLeastFlow(answer, leastFlowStops(largestLeastFlow(answer)))
    }),
    answer,
    allAges: answer,
    unfiltered: answer,
    selection: null
  }
}

type QuestionAction = 'ask' | 'adjust' | 'undo' | 'redo' | 'select' | 'narrow' | 'stepBack'

function questionActions(
  stages: Stages,
  soon: SessionOptions['soon'],
  set: SetSession,
  get: () => SessionState
): Pick<SessionActions, QuestionAction> {
  const answerNow = () => {
    const { opened, history } = get()
    if (!opened) return
    const { filter } = history.present
    const answer = stages.answer(opened.cube, filter)
    set({ answer, allAges: filter.categories?.age ? stages.answer(opened.cube, forAllAges(filter)) : answer })
  }
  const move = (history: History<Question>) => {
    const before = get().history
    if (history === before) return
    set({ history })
    if (before.present.filter !== history.present.filter) soon(answerNow)
  }
  const ask = (question: Question) => {
    const { history } = get()
    if (!isSameQuestion(history.present, question)) move(step(history, question))
  }
  const narrow = (selection: Selection) => {
    const { answer, history } = get()
    if (answer) ask(narrowedTo(selection, answer, history.present))
  }
  return {
    ask,
    narrow,
    adjust: (question) => move(amend(get().history, question)),
    undo: () => move(undo(get().history)),
    redo: () => move(redo(get().history)),
    select: (selection) => set({ selection }),
    stepBack: () => (get().selection ? set({ selection: null }) : move(undo(get().history)))
  }
}
