import { useState } from 'react'
import type { Language } from '../../shared/api'
import type { Outcome } from '../../shared/outcome'
import type { Protection } from '../disclosure/published'

export interface BriefWish {
  readonly language: Language
  readonly protection: Protection
}

/** Makes a brief of what is in view, in a folder that a person then chooses; `null`: no folder was chosen. */
export type WriteBrief = (wish: BriefWish) => Promise<Outcome<{ readonly folderName: string } | null>>

export type BriefState = 'none' | 'writing' | Outcome<{ readonly folderName: string }>

export interface Brief {
  readonly state: BriefState
  readonly write: (wish: BriefWish) => Promise<void>
  /** Puts a told result away; a brief being written stays. */
  readonly putAway: () => void
}

/** One brief at a time. It belongs to the window, not to its panel, so that closing the panel loses no result. */
export function useBrief(writeBrief: WriteBrief): Brief {
  const [state, setState] = useState<BriefState>('none')
  const write = async (wish: BriefWish) => {
    if (state === 'writing') return
    setState('writing')
    try {
      setState(settled(await writeBrief(wish)))
    } catch (defect) {
      setState('none')
      throw defect
    }
  }
  return { state, write, putAway: () => setState((now) => (now === 'writing' ? now : 'none')) }
}

function settled(written: Awaited<ReturnType<WriteBrief>>): BriefState {
  if (!written.ok) return written
  return written.value === null ? 'none' : { ok: true, value: written.value }
}
