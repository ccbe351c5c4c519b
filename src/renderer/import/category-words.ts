import type { CategoryName } from '../../shared/dataset'
import { categoryCodes } from '../../shared/dataset'

/** Words of English, French and Spanish files, as patterns on text in small letters without accents. First match wins. */
const patterns: Readonly<Partial<Record<CategoryName, readonly (readonly [RegExp, string])[]>>> = {
  sex: [
    [/\btrans|non.?conform|non.?binar/, 'transgender'],
    [
      /^(f|female|females|woman|women|girls?|femme|femmes|filles?|feminin|mujer|mujeres|ninas?|femenino|mulher)$/,
      'female'
    ],
    [/^(m|male|males|man|men|boys?|homme|hommes|garcons?|masculin|hombre|hombres|ninos|masculino|homem)$/, 'male']
  ],
  form: [
    [/child (sexual|prostitution)|exploitation sexuelle des? enfants?/, 'child-sexual-exploitation'],
    [/sex tourism|tourisme sexuel|turismo sexual/, 'child-sex-tourism'],
    [/sex|prostitu/, 'sexual-exploitation'],
    [/domestic|domesti/, 'domestic-servitude'],
    [/beg|mendi/, 'forced-begging'],
    [/soldier|military|armed|soldat|soldado/, 'child-soldiers'],
    [/marriage|mariage|matrimonio/, 'forced-marriage'],
    [/organ/, 'organ-removal'],
    [/drug|drogue|droga/, 'forced-drug-trafficking'],
    [/crim|delict/, 'forced-criminality'],
    [/labou?r|travail|trabajo|servitude|slavery/, 'forced-labour'],
    [/^(other|autres?|otr[oa]s?)\b/, 'other']
  ],
  recruiter: [
    [/partner|conjoint|pareja/, 'intimate-partner'],
    [/family|relative|parent|famil/, 'family'],
    [/friend|acquaintance|ami|amig/, 'friend'],
    [/agency|agence|agencia/, 'employment-agencies'],
    [/stranger/, 'stranger'],
    [/^(other|autres?|otr[oa]s?)\b/, 'other']
  ],
  protection: [
    [/shelter|hebergement|albergue|refugio/, 'shelter'],
    [/health|medical|sante|salud/, 'health-care'],
    [/psycho|counsel/, 'psychosocial'],
    [/reintegra/, 'reintegration'],
    [/depriv|detention|detencion/, 'deprived-of-liberty'],
    [/^none/, 'none-recorded']
  ]
}

/** The code of a value as a file writes it; the value itself, made safe, where there is no code for it. */
export function categoryCodeOf(value: string, category: CategoryName): string | null {
  const plain = plainText(value)
  if (category === 'age') return ageOf(plain)
  const known: readonly string[] = categoryCodes[category]
  const slug = plain.replace(/[^a-z0-9]+/g, '-')
  if (known.includes(slug)) return slug
  const found = patterns[category]?.find(([pattern]) => pattern.test(plain))
  return found?.[1] ?? value.replace(/[;>\s]+/g, ' ').trim()
}

/** Small letters, without accents, single spaces. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A child is under 18. A band that lies on both sides of 18 says neither. */
function ageOf(plain: string): string {
  if (
    /^(child|children|minor|minors|under 18|girls?|boys?|enfants?|mineure?s?|ninos?|ninas?|menor(es)?)$/.test(plain)
  ) {
    return 'child'
  }
  if (/^(adults?|adulte?s?|adultos?|majeure?s?|mayor(es)?|women|men|woman|man)$/.test(plain)) return 'adult'
  const [first, last] = [...plain.matchAll(/\d+/g)].map((match) => Number(match[0]))
  if (first === undefined) return 'unknown'
  if (last === undefined) return ageOfNumber(first, plain)
  if (last < 18) return 'child'
  return first >= 18 ? 'adult' : 'unknown'
}

function ageOfNumber(number: number, plain: string): string {
  if (/^(<|under|less than|moins de|menos de)/.test(plain)) return number <= 18 ? 'child' : 'unknown'
  if (number >= 18) return 'adult'
  return /\+|over|plus|more|mas/.test(plain) ? 'unknown' : 'child'
}
