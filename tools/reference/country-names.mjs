/**
 * Names that differ from CLDR's, EN, FR, ES, with the reason. All others are CLDR's common names, or its short ones where
 * `shortNames` says so.
 */
export const countryNames = {
  // Both states are "Congo": each name says which one.
  COD: ['DR Congo', 'RD Congo', 'RD del Congo'],
  COG: ['Congo (Brazzaville)', 'Congo (Brazzaville)', 'Congo (Brazzaville)'],
  // The name that the state asks for, in all languages, and that the UN uses.
  CPV: ['Cabo Verde', 'Cabo Verde', 'Cabo Verde'],
  MMR: ['Myanmar', 'Myanmar', 'Myanmar'],
  // The UN's form names both.
  FLK: ['Falkland Islands (Malvinas)', 'Îles Falkland (Malvinas)', 'Islas Malvinas (Falkland)'],
  PSE: ['Palestine', 'Palestine', 'Palestina'],
  // Without "SAR of China", which does not fit on a map.
  HKG: ['Hong Kong', 'Hong Kong', 'Hong Kong'],
  MAC: ['Macao', 'Macao', 'Macao'],
  // Shorter in French.
  VAT: ['Vatican City', 'Vatican', 'Ciudad del Vaticano'],
  UMI: ['US Outlying Islands', 'Îles mineures éloignées des États-Unis', 'Islas menores alejadas de EE. UU.']
}

/** The five words, as they stand in place of a name. */
export const wordNames = {
  unknown: ['not stated', 'non indiqué', 'no consta'],
  suppressed: ['hidden by the publisher', 'masqué par l’éditeur', 'oculto por el editor'],
  stateless: ['stateless', 'apatride', 'apátrida'],
  other: ['other', 'autre', 'otro'],
  historic: ['former state', 'ancien État', 'antiguo Estado']
}
