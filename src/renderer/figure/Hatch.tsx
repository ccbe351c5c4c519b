import { mapInk } from './figure-theme'

/** The hatching of hidden places, 45°. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0,0V7" stroke={mapInk.hatch} strokeWidth={2.2} />
    </pattern>
  )
}
