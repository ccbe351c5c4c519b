import type { Point, Role } from '../flows/drawing'
import { ink, roleInk } from './figure-theme'
import { closedPath, rounded } from './svg-path'

export interface RoleMarkProps {
  readonly role: Role
  readonly at: Point
  readonly radiusPx: number
}

/** Below this radius no white shape can be told inside the disc: the shape stands for the disc. */
const leastDiscPx = 6.5

/** A disc in the role's hue with its shape in white, or the bare shape where the disc is small. */
export function RoleMark({ role, at, radiusPx }: RoleMarkProps) {
  if (radiusPx < leastDiscPx) {
    const shape = roleShape(role, at, Math.max(3, radiusPx))
    return <path d={closedPath(shape)} fill={roleInk[role]} stroke={ink.paper} strokeWidth={0.7} />
  }
  return (
    <>
      <circle
        cx={rounded(at[0])}
        cy={rounded(at[1])}
        r={rounded(radiusPx)}
        fill={roleInk[role]}
        stroke={ink.paper}
        strokeWidth={1.2}
      />
      <path d={closedPath(roleShape(role, at, radiusPx * 0.52))} fill={ink.paper} />
    </>
  )
}

function roleShape(role: Role, [x, y]: Point, size: number): readonly Point[] {
  switch (role) {
    case 'source':
      return [
        [x, y - size],
        [x + size * 0.98, y + size * 0.75],
        [x - size * 0.98, y + size * 0.75]
      ]
    case 'transit':
      return [
        [x, y - size],
        [x + size, y],
        [x, y + size],
        [x - size, y]
      ]
    case 'destination': {
      const half = size * 0.82
      return [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half]
      ]
    }
  }
}
