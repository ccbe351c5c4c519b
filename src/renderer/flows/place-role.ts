import type { PlaceTotals } from '../../shared/answer'
import type { Role } from './drawing'

/** What a node's size stands for: routes that begin, pass or end here and cross a border. A bounded count by its least. */
export function nodeValue({ source, transit, destination }: PlaceTotals): number {
  return source.low + transit.low + destination.low
}

/** The role with the largest count; of equal ones destination before transit before source. */
export function largerRole({ source, transit, destination }: PlaceTotals): Role {
  const most = Math.max(source.high, transit.high, destination.high)
  if (destination.high === most) return 'destination'
  return transit.high === most ? 'transit' : 'source'
}
