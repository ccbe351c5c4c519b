import { useMemo } from 'react'
import { screenWorld } from '../countries/world'
import { worldPath } from './world-path'

/** A faint world behind the first card. It is decoration, and says nothing. */
export function WorldBackdrop() {
  const path = useMemo(() => worldPath(screenWorld().land), [])
  return (
    <svg className="backdrop" viewBox="-2.75 -1.42 5.5 2.6" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
