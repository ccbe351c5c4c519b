/**
 * An end or a stop of a route: an ISO 3166-1 alpha-3 code (`GHA`), a region as `M49:` and three digits (`M49:150`), or
 * one of the five words below. Every value that crosses from `countries` outwards has this form.
 */
export type Place = string

/**
 * `unknown`: not stated. `suppressed`: hidden by the publisher. `stateless`: the person has no nationality.
 * `other`: an aggregate that is neither country nor region. `historic`: a state that no longer exists.
 */
export const wordPlaces = ['unknown', 'suppressed', 'stateless', 'other', 'historic'] as const
export type WordPlace = (typeof wordPlaces)[number]

export type PlaceKind = 'country' | 'region' | WordPlace

export function placeKind(place: Place): PlaceKind {
  const word = wordPlaces.find((candidate) => candidate === place)
  if (word) return word
  return place.startsWith('M49:') ? 'region' : 'country'
}

/** Unknown and suppressed ends are missing: a route that has one is partial. The other three words are stated ends. */
export function isStated(place: Place): boolean {
  return place !== 'unknown' && place !== 'suppressed'
}

/** Only countries and regions have an anchor on the map. */
export function hasAnchor(place: Place): boolean {
  const kind = placeKind(place)
  return kind === 'country' || kind === 'region'
}
