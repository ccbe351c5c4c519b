import type { Recipe } from '../../../shared/recipe'

/** The sample that ships with Corridor: every record in it is made up. */
export const syntheticCaseRecords: Recipe = {
  recipe: 1,
  name: 'Synthetic case records',
  dataset: {
    title: 'Synthetic case records',
    publisher: 'Corridor (made up, no person stands behind a record)',
    version: '2010–2023',
    terms: 'Apache-2.0',
    unit: 'records',
    evidence: 'case-records',
    definition: 'Palermo Protocol, Article 3',
    synthetic: true
  },
  columns: [
    { column: 'source_country', role: 'source', suppressed: ['suppressed'], missing: ['unknown'] },
    { column: 'transit_countries', role: 'transit', separator: ';' },
    { column: 'destination_country', role: 'destination', suppressed: ['suppressed'], missing: ['unknown'] },
    { column: 'year', role: 'year' },
    { column: 'age_band', role: 'age' },
    { column: 'age_band', role: 'ageBand' },
    { column: 'sex', role: 'sex' },
    { column: 'form_of_exploitation', role: 'form', separator: ';' },
    { column: 'means_of_control', role: 'means', separator: ';' },
    { column: 'recruiter_relation', role: 'recruiter' },
    { column: 'protection_received', role: 'protection', separator: ';' },
    { column: 'synthetic_record', role: 'ignore' }
  ],
  exclude: [],
  labels: {}
}
