import type { Role } from '../flows/drawing'

const shapes: Readonly<Record<Role, string>> = {
  source: 'M6 1.6 10.8 10H1.2Z',
  transit: 'M6 .8 11.2 6 6 11.2.8 6Z',
  destination: 'M1.8 1.8h8.4v8.4H1.8Z'
}

/** The hue and the shape of a role, always beside its word. */
export function RoleMark({ role }: { readonly role: Role }) {
  return (
    <svg className={`role-mark ${role}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[role]} />
    </svg>
  )
}
