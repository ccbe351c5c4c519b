import { use, useEffect } from 'react'
import type { Session } from '../state/session'
import { SessionContext } from './use-session'

/** Keys of the whole window. They stay silent while a person types, or while a panel or a list is open. */
export function useKeys(): void {
  const session = use(SessionContext)
  useEffect(() => {
    if (!session) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event.target)) return
      if (pressed(session, event)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [session])
}

/** True where the key meant something here. */
function pressed(session: Session, event: KeyboardEvent): boolean {
  const state = session.getState()
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return act(event.shiftKey ? state.redo : state.undo)
    return key === 'y' && act(state.redo)
  }
  if (event.altKey) return false
  if (key === 's' && !state.opened && !state.reading) return act(() => void state.openSample())
  if (key === 'escape' && state.reading) return act(state.cancelReading)
  if (key === 'escape' && state.failure) return act(state.dismissFailure)
  if (key === 'escape' && state.opened) return act(state.stepBack)
  const selection = state.selection
  const isOnControl = event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null
  return key === 'enter' && selection !== null && !isOnControl && act(() => state.narrow(selection))
}

function act(action: () => void): true {
  action()
  return true
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog], [role=menu], [role=listbox]')) return true
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null
}
