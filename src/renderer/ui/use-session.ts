import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Session, SessionState } from '../state/session'

export const SessionContext = createContext<Session | null>(null)

/** A part of the session; the component is drawn again only when that part changes. */
export function useSession<Part>(part: (state: SessionState) => Part): Part {
  const session = use(SessionContext)
  if (!session) throw new Error('no session around this component')
  return useStore(session, part)
}
