import type { Recipe } from '../../../shared/recipe'

/**
 * UNHCR's yearly flows. Its own codes (`coo`, `coa`) look like ISO 3166 and are not (`ARE` is Egypt there), so only the
 * `_iso` columns are read. The four groups hold different persons and are added up.
 */
export const unhcrFlows: Recipe = {
  recipe: 1,
  name: 'UNHCR flows',
  dataset: {
    title: 'Forced displacement flows',
    publisher: 'UNHCR',
    version: '1962–2025',
    terms: 'CC BY 4.0',
    unit: 'people',
    evidence: 'movements',
    definition: 'People newly displaced across borders in a year; not trafficking',
    synthetic: false
  },
  columns: [
    { column: 'year', role: 'year' },
    { column: 'coo_iso', role: 'source' },
    { column: 'coa_iso', role: 'destination' },
    { column: 'refugees', role: 'count' },
    { column: 'asylum_seekers', role: 'count' },
    { column: 'refugee_like', role: 'count' },
    { column: 'oip', role: 'count' }
  ],
  exclude: [],
  labels: { UKN: 'unknown', UNK: 'unknown', STA: 'stateless', XXA: 'stateless', TIB: 'other' }
}
