/** Where a person stands among the steps taken: undo goes back, redo forward, a new step drops what was undone. */
export interface History<Step> {
  readonly past: readonly Step[]
  readonly present: Step
  readonly future: readonly Step[]
}

const longestPast = 200

export function startHistory<Step>(present: Step): History<Step> {
  return { past: [], present, future: [] }
}

export function step<Step>({ past, present }: History<Step>, next: Step): History<Step> {
  return { past: [...past, present].slice(-longestPast), present: next, future: [] }
}

/** Changes the present step without a new one to undo: for the moves of one drag. */
export function amend<Step>(history: History<Step>, next: Step): History<Step> {
  return { ...history, present: next, future: [] }
}

export function undo<Step>(history: History<Step>): History<Step> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

export function redo<Step>(history: History<Step>): History<Step> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future }
}
