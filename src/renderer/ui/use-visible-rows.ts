import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

const rowHeightPx = 26
const rowsAhead = 12

/** Which rows of a long table are in view, and the room that the others take above and below. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, count: number) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: rowsAhead
  })
  const items = virtual.getVirtualItems()
  return {
    shown: items.map(({ index }) => index),
    abovePx: items[0]?.start ?? 0,
    belowPx: Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0))
  }
}
