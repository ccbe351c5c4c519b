import { useRef } from 'react'
import type { Question } from '../state/question'
import { useSession } from './use-session'

/** Asks while something is dragged, so that everything moves along, yet leaves one step to undo for the whole drag. */
export function useDragAsk() {
  const ask = useSession((state) => state.ask)
  const adjust = useSession((state) => state.adjust)
  const isDragging = useRef(false)
  return {
    move: (question: Question) => {
      if (isDragging.current) adjust(question)
      else ask(question)
      isDragging.current = true
    },
    end: () => {
      isDragging.current = false
    }
  }
}
