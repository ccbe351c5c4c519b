import { describe, expect, test } from 'vitest'
import { resolvePlace } from '../../../src/renderer/countries/resolve-place'
import type { Place } from '../../../src/shared/place'

/** What a label of a place column becomes: its place, or `asked` where the user is asked. */
function readAs(label: string): Place {
  const resolution = resolvePlace(label, { kind: 'place' })
  return resolution.kind === 'settled' ? resolution.place : 'asked'
}

const english: readonly (readonly [label: string, place: Place])[] = [
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Ghana', 'GHA'],
  ['Netherlands', 'NLD'],
  ['The Netherlands', 'NLD'],
  ['Holland', 'NLD'],
  ['England', 'GBR'],
  ['Great Britain', 'GBR'],
  ['Northern Ireland', 'GBR'],
  ['Ireland', 'IRL'],
  ['the US', 'USA'],
  ['USA', 'USA'],
  ['U.S.A.', 'USA'],
  ['United States of America', 'USA'],
  ['Georgia', 'GEO'],
  ['Jordan', 'JOR'],
  ['Chad', 'TCD'],
  ['Turkey', 'TUR'],
  ['Burma', 'MMR'],
  ['Swaziland', 'SWZ'],
  ['Eswatini', 'SWZ'],
  ['Kosovo', 'XKX'],
  ['Macedonia', 'MKD'],
  ['FYROM', 'MKD'],
  ['Ivory Coast', 'CIV'],
  ['Cape Verde', 'CPV'],
  ['Cabo Verde', 'CPV'],
  ['Czech Republic', 'CZE'],
  ['Czechia', 'CZE'],
  ['East Timor', 'TLS'],
  ['Zaire', 'COD'],
  ['DR Congo', 'COD'],
  ['DRC', 'COD'],
  ['Congo-Kinshasa', 'COD'],
  ['Congo-Brazzaville', 'COG'],
  ['Republic of the Congo', 'COG'],
  ['South Korea', 'KOR'],
  ['North Korea', 'PRK'],
  ['DPRK', 'PRK'],
  ['Guinea-Bissau', 'GNB'],
  ['Guinea Conakry', 'GIN'],
  ['Equatorial Guinea', 'GNQ'],
  ['Papua New Guinea', 'PNG'],
  ['Dominica', 'DMA'],
  ['Dominican Republic', 'DOM'],
  ['Sudan', 'SDN'],
  ['South Sudan', 'SSD'],
  ['Austria', 'AUT'],
  ['Australia', 'AUS'],
  ['Slovakia', 'SVK'],
  ['Slovenia', 'SVN'],
  ['Mauritius', 'MUS'],
  ['Mauritania', 'MRT'],
  ['Gambia, The', 'GMB'],
  ['Hong Kong SAR, China', 'HKG'],
  ['Micronesia (Federated States of)', 'FSM'],
  ['Palestine', 'PSE'],
  ['Samoa', 'WSM'],
  ['American Samoa', 'ASM'],
  ['U.S. Virgin Islands', 'VIR']
]

const french: readonly (readonly [label: string, place: Place])[] = [
  ['Pays-Bas', 'NLD'],
  ['Cap-Vert', 'CPV'],
  ['Tchéquie', 'CZE'],
  ['République tchèque', 'CZE'],
  ['Tchad', 'TCD'],
  ['RDC', 'COD'],
  ['R.D.C.', 'COD'],
  ['République démocratique du Congo', 'COD'],
  ['Royaume-Uni', 'GBR'],
  ['Angleterre', 'GBR'],
  ['Allemagne', 'DEU'],
  ['États-Unis', 'USA'],
  ['ÉTATS-UNIS', 'USA'],
  ['Etats Unis d’Amérique', 'USA'],
  ['Birmanie', 'MMR'],
  ['Guinée équatoriale', 'GNQ'],
  ['Guinée-Bissau', 'GNB'],
  ['Nigéria', 'NGA'],
  ['Maurice', 'MUS'],
  ['Île Maurice', 'MUS'],
  ['Corée du Sud', 'KOR'],
  ['Macédoine du Nord', 'MKD'],
  ['Soudan du Sud', 'SSD'],
  ['Afrique du Sud', 'ZAF'],
  ['Centrafrique', 'CAF'],
  ['Arabie saoudite', 'SAU'],
  ['Inde', 'IND'],
  ['Géorgie', 'GEO'],
  ['Jordanie', 'JOR'],
  ['La Dominique', 'DMA'],
  ['Autriche', 'AUT']
]

const spanish: readonly (readonly [label: string, place: Place])[] = [
  ['Países Bajos', 'NLD'],
  ['PAISES BAJOS', 'NLD'],
  ['Holanda', 'NLD'],
  ['Reino Unido', 'GBR'],
  ['Inglaterra', 'GBR'],
  ['EE.UU.', 'USA'],
  ['EE. UU.', 'USA'],
  ['EEUU', 'USA'],
  ['Estados Unidos', 'USA'],
  ['Alemania', 'DEU'],
  ['Níger', 'NER'],
  ['Costa de Marfil', 'CIV'],
  ['Chequia', 'CZE'],
  ['Birmania', 'MMR'],
  ['Suazilandia', 'SWZ'],
  ['Corea del Norte', 'PRK'],
  ['Corea del Sur', 'KOR'],
  ['Guinea Ecuatorial', 'GNQ'],
  ['Guinea-Bisáu', 'GNB'],
  ['República Dominicana', 'DOM'],
  ['R. Dominicana', 'DOM'],
  ['Macedonia del Norte', 'MKD'],
  ['España', 'ESP'],
  ['Marruecos', 'MAR'],
  ['Turquía', 'TUR'],
  ['Mauricio', 'MUS'],
  ['Chad', 'TCD']
]

const notCountries: readonly (readonly [label: string, read: Place])[] = [
  ['Congo', 'asked'],
  ['Korea', 'asked'],
  ['Corée', 'asked'],
  ['Guinea', 'asked'],
  ['Guinée', 'asked'],
  ['Virgin Islands', 'asked'],
  ['Micronesia', 'asked'],
  ['Saint Martin', 'asked'],
  ['Columbia', 'asked'],
  ['Nigerian', 'asked'],
  ['Niger/Nigeria', 'asked'],
  ['Ghana and Togo', 'asked'],
  ['Accra', 'asked'],
  ['Amsterdam', 'asked'],
  ['Wakanda', 'asked'],
  ['TOTAL', 'asked'],
  ['na', 'asked'],
  ['West Africa', 'M49:011'],
  ['Europe', 'M49:150'],
  ['América Latina', 'M49:419'],
  ['Balkans', 'other'],
  ['Yugoslavia', 'historic'],
  ['Apatride', 'stateless'],
  ['n/a', 'unknown'],
  ['Inconnu', 'unknown'],
  ['Desconocido', 'unknown'],
  ['', 'unknown']
]

describe('a name in a place column', () => {
  test.each(english)('%s in English is %s', (label, place) => {
    expect(readAs(label)).toBe(place)
  })

  test.each(french)('%s in French is %s', (label, place) => {
    expect(readAs(label)).toBe(place)
  })

  test.each(spanish)('%s in Spanish is %s', (label, place) => {
    expect(readAs(label)).toBe(place)
  })

  test.each(notCountries)('%s is no one country: %s', (label, read) => {
    expect(readAs(label)).toBe(read)
  })

  test('is looked for under at least 87 names of countries and 10 that are none', () => {
    expect(new Set([...english, ...french, ...spanish].map(([label]) => label)).size).toBeGreaterThanOrEqual(87)
    expect(new Set(notCountries.map(([label]) => label)).size).toBeGreaterThanOrEqual(10)
  })
})

describe('Côte d’Ivoire', () => {
  test.each([
    ['a straight apostrophe', "Côte d'Ivoire"],
    ['a curled apostrophe', 'Côte d\u2019Ivoire'],
    ['an opening quote', 'Côte d\u2018Ivoire'],
    ['a modifier letter', 'Côte d\u02bcIvoire'],
    ['a grave accent', 'Côte d`Ivoire'],
    ['an acute accent', 'Côte d\u00b4Ivoire'],
    ['a prime', 'Côte d\u2032Ivoire'],
    ['no accent', "COTE D'IVOIRE"],
    ['no apostrophe', 'Cote d Ivoire'],
    ['nothing between', 'Cote dIvoire'],
    ['a combining accent', "Co\u0302te d'Ivoire"],
    ['two spaces', 'Côte  d’ Ivoire'],
    ['a no-break space', 'Côte\u00a0d’Ivoire'],
    ['a lost apostrophe', 'Côte d\uFFFDIvoire']
  ])('is read with %s', (_, label) => {
    expect(readAs(label)).toBe('CIV')
  })
})

describe('the code', () => {
  test('NA is Namibia in capitals, as ISO 3166-1 has it, and never a missing value', () => {
    expect(readAs('NA')).toBe('NAM')
  })

  test.each([
    ['NE', 'NER'],
    ['NG', 'NGA'],
    ['CD', 'COD'],
    ['CG', 'COG'],
    ['KP', 'PRK'],
    ['KR', 'KOR'],
    ['CH', 'CHE'],
    ['CN', 'CHN'],
    ['AU', 'AUS'],
    ['AT', 'AUT'],
    ['UK', 'GBR'],
    ['UA', 'UKR'],
    ['XK', 'XKX']
  ])('%s is %s', (code, place) => {
    expect(readAs(code)).toBe(place)
  })
})
