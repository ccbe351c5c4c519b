import type { ColumnRole } from '../../shared/recipe'
import { plainText } from './category-words'

/** What a header says, in English, French, Spanish and Portuguese. First match wins; `weight` runs from 0 to 1. */
const patterns: readonly (readonly [ColumnRole, RegExp, number])[] = [
  ['transit', /\btransit|\btransito|\betapes?\b/, 0.9],
  ['source', /\b(source|origin|orig|origine|origen|origem|coo|iso3coo|provenance|procedencia)\b/, 0.9],
  ['source', /\b(citizenship|nationality|nationalite|nacionalidad|nacionalidade|recruitment country)\b/, 0.8],
  ['source', /\b(from|de|departure|depart|sender|exporter)\b(?!.*\b(destin|exploit|asyl|asil))/, 0.5],
  ['destination', /\b(destination|dest|destino|coa|iso3coa|accueil|acogida|host|arrival|arrivee|llegada)\b/, 0.9],
  [
    'destination',
    /\bcountry (of )?(exploitation|asylum)|\bexploitation country|pays d ?exploitation|pais de explotacion/,
    0.9
  ],
  ['destination', /\b(to|importer|reporting country|country of detection)\b/, 0.5],
  ['year', /^(year|years|annee|ano|anio|yr|periodo?|year of registration|registration year)$|\byear\b|\bannee\b/, 0.8],
  ['ageBand', /\bage (broad|band|group|range)\b|\btranche d ?age|grupo de edad/, 0.9],
  ['age', /\b(age|edad|idade|majority status|minor|mineur|menor)\b/, 0.8],
  ['sex', /\b(sex|gender|sexe|genre|sexo|genero)\b/, 0.9],
  [
    'form',
    /\b(form|type|forme|tipo|forma)\b.*\b(exploit|traffick|explot|traite|trata)|\btype of exploit concatenated/,
    0.9
  ],
  ['means', /\bmeans\b.*\b(control|concatenated)|\bmoyens?\b|\bmedios?\b|\bmeans of control/, 0.7],
  ['recruiter', /\brecruiter|\brecruteur|\breclutador/, 0.8],
  ['sector', /\b(sector|secteur|industry)\b/, 0.7],
  ['protection', /\b(protection|assistance|services?) (received|provided)|proteccion recibida|protection recue/, 0.8],
  ['count', /^(count|n|number|total|value|values|cases|victims|persons|people|migrants|flow|weight|magnitude)$/, 0.8],
  ['count', /^(nombre|effectif|total|cas|victimes|numero|cantidad|casos|victimas|personas|valor|quantidade)$/, 0.8],
  ['count', /\b(number of|nombre de|numero de|count of)\b|\bcount\b/, 0.6]
]

/** What a header suggests; `null`: nothing. */
export function roleOfHeader(header: string): { readonly role: ColumnRole; readonly weight: number } | null {
  const words = wordsOf(header)
  const found = patterns.find(([, pattern]) => pattern.test(words))
  return found ? { role: found[0], weight: found[2] } : null
}

/** `CountryOfExploitation`, `country_of_exploitation` and `Country of exploitation` read alike. */
export function wordsOf(header: string): string {
  const parts = header.replace(/([a-z])([A-Z])/g, '$1 $2')
  return plainText(parts)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
