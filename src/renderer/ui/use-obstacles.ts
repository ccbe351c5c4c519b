import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { Box } from '../flows/drawing'

/** Boxes over the map (everything marked `data-obstacle` in it or around it), in its pixels: names keep off them. */
export function useObstacles(panel: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([])
  useEffect(() => {
    const element = panel.current
    const around = element?.parentElement
    if (!element || !around) return
    const read = () => {
      const next = readBoxes(element, around)
      setBoxes((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const sizes = new ResizeObserver(read)
    const parts = new MutationObserver(read)
    sizes.observe(element)
    parts.observe(around, { childList: true, subtree: true })
    read()
    return () => {
      sizes.disconnect()
      parts.disconnect()
    }
  }, [panel])
  return boxes
}

function readBoxes(element: HTMLElement, around: HTMLElement): readonly Box[] {
  const origin = element.getBoundingClientRect()
  return [...around.querySelectorAll('[data-obstacle]')].map((part) => {
    const box = part.getBoundingClientRect()
    return {
      left: Math.round(box.left - origin.left),
      top: Math.round(box.top - origin.top),
      right: Math.round(box.right - origin.left),
      bottom: Math.round(box.bottom - origin.top)
    }
  })
}
