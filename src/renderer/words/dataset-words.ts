import type { Language } from '../../shared/api'
import type { Dataset } from '../../shared/dataset'
import type { Imported } from '../../shared/import-result'
import { defineCatalogue } from './catalogue'

/**
 * Our own words about the datasets that Corridor knows. Titles of publications and names of publishers stay as they are.
 * The English words are those of the recipes.
 */
export const datasetWords = defineCatalogue({
  en: {
    'du-htc.title': 'Directionality of human trafficking, coded from the TIP reports',
    'du-htc.publisher': 'Human Trafficking Center, University of Denver',
    'du-htc.terms': 'Cite the publisher; no licence is stated',
    'du-htc.definition': 'Trafficking in persons as named in the reports of the US Department of State',
    'synthetic.title': 'Synthetic case records',
    'synthetic.publisher': 'Corridor (made up, no person stands behind a record)',
    'synthetic.terms': 'Apache-2.0',
    'synthetic.definition': 'Palermo Protocol, Article 3',
    'unhcr.title': 'Forced displacement flows',
    'unhcr.publisher': 'UNHCR',
    'unhcr.terms': 'CC BY 4.0',
    'unhcr.definition': 'People newly displaced across borders in a year; not trafficking',
    'glotip.title': 'Detected victims of trafficking in persons, by citizenship',
    'glotip.publisher': 'UNODC, Global Report on Trafficking in Persons',
    'glotip.terms': 'Cite UNODC',
    'glotip.definition': 'Palermo Protocol, Article 3, as applied by national authorities'
  },
  fr: {
    'du-htc.title': 'Directions de la traite des personnes, codées d’après les rapports TIP',
    'du-htc.publisher': 'Human Trafficking Center, University of Denver',
    'du-htc.terms': 'citer l’éditeur\u202f; aucune licence n’est indiquée',
    'du-htc.definition':
      'la traite des personnes telle que la nomment les rapports du département d’État des États-Unis',
    'synthetic.title': 'Dossiers synthétiques',
    'synthetic.publisher': 'Corridor (fictif, aucune personne n’est derrière un dossier)',
    'synthetic.terms': 'Apache-2.0',
    'synthetic.definition': 'Protocole de Palerme, article 3',
    'unhcr.title': 'Flux de déplacements forcés (Forced displacement flows)',
    'unhcr.publisher': 'HCR',
    'unhcr.terms': 'CC BY 4.0',
    'unhcr.definition':
      'personnes nouvellement déplacées au-delà d’une frontière dans l’année\u202f; il ne s’agit pas de traite',
    'glotip.title': 'Victimes détectées de la traite des personnes, par nationalité',
    'glotip.publisher': 'ONUDC, Global Report on Trafficking in Persons',
    'glotip.terms': 'citer l’ONUDC',
    'glotip.definition': 'Protocole de Palerme, article 3, tel que l’appliquent les autorités nationales'
  },
  es: {
    'du-htc.title': 'Direcciones de la trata de personas, codificadas a partir de los informes TIP',
    'du-htc.publisher': 'Human Trafficking Center, University of Denver',
    'du-htc.terms': 'citar al editor; no se indica ninguna licencia',
    'du-htc.definition':
      'la trata de personas tal como la nombran los informes del Departamento de Estado de los Estados Unidos',
    'synthetic.title': 'Expedientes sintéticos',
    'synthetic.publisher': 'Corridor (ficticio, no hay ninguna persona detrás de un expediente)',
    'synthetic.terms': 'Apache-2.0',
    'synthetic.definition': 'Protocolo de Palermo, artículo 3',
    'unhcr.title': 'Flujos de desplazamiento forzado (Forced displacement flows)',
    'unhcr.publisher': 'ACNUR',
    'unhcr.terms': 'CC BY 4.0',
    'unhcr.definition':
      'personas desplazadas por primera vez a través de una frontera en el año; no se trata de trata de personas',
    'glotip.title': 'Víctimas de la trata de personas detectadas, por nacionalidad',
    'glotip.publisher': 'UNODC, Global Report on Trafficking in Persons',
    'glotip.terms': 'citar a la UNODC',
    'glotip.definition': 'Protocolo de Palermo, artículo 3, tal como lo aplican las autoridades nacionales'
  }
})

/** Name of a recipe that ships with Corridor → its part of the catalogue. */
export const knownDatasets = new Map([
  ['Directionality Coding', 'du-htc'],
  ['Synthetic case records', 'synthetic'],
  ['UNHCR flows', 'unhcr'],
  ['UNODC GLOTIP', 'glotip']
] as const)

const fields = ['title', 'publisher', 'terms', 'definition'] as const

/** The dataset in a reader's language. A field that is not ours, or that was changed, stays as it was written. */
export function datasetIn({ recipe, dataset }: Pick<Imported, 'recipe' | 'dataset'>, language: Language): Dataset {
  const known = new Map<string, KnownDataset>(knownDatasets).get(recipe.name)
  if (known === undefined) return dataset
  const own = fields.filter((field) => dataset[field] === datasetWords.en[`${known}.${field}`])
  return { ...dataset, ...Object.fromEntries(own.map((field) => [field, datasetWords[language][`${known}.${field}`]])) }
}

type KnownDataset = typeof knownDatasets extends Map<string, infer Known> ? Known : never
