import type { Recipe } from '../../../shared/recipe'
import { nationalsPlace } from '../place-labels'

/**
 * UNODC's table in long form. Totals stand beside their parts and several indicators share a column, so one breakdown of
 * one indicator is placed and all other rows are excluded. Citizenship stands for the source: it is not where a journey
 * began. Labels whose letters were lost before publication are settled by hand.
 */
export const unodcGlotip: Recipe = {
  recipe: 1,
  name: 'UNODC GLOTIP',
  dataset: {
    title: 'Detected victims of trafficking in persons, by citizenship',
    publisher: 'UNODC, Global Report on Trafficking in Persons',
    version: '2003–2021',
    terms: 'Cite UNODC',
    unit: 'victims',
    evidence: 'detected-victims',
    definition: 'Palermo Protocol, Article 3, as applied by national authorities',
    synthetic: false
  },
  columns: [
    { column: 'Category', role: 'source', citizenship: true },
    { column: 'Iso3_code', role: 'destination' },
    { column: 'Country', role: 'destination' },
    { column: 'Year', role: 'year' },
    { column: 'Sex', role: 'sex', codes: { Female: 'female', Male: 'male', Total: 'unknown', Unknown: 'unknown' } },
    {
      column: 'Age',
      role: 'age',
      codes: { '0 to 17 years': 'child', '18 years or over': 'adult', Total: 'unknown', Unknown: 'unknown' }
    },
    { column: 'txtVALUE', role: 'count' }
  ],
  exclude: [
    { column: 'Indicator', values: ['Detected trafficking victims'], unless: true, reason: 'other-indicator' },
    { column: 'Dimension', values: ['by citizenship'], unless: true, reason: 'other-breakdown' },
    { column: 'Category', values: ['Total', 'TOTAL'], unless: false, reason: 'other-breakdown' }
  ],
  labels: {
    'Ciudadanos de su pa\ufffds': nationalsPlace,
    'Netherlands (own country)': 'NLD',
    'C\ufffdte d\ufffdIvoire': 'CIV',
    'NO REGISTRA': 'unknown'
  }
}
