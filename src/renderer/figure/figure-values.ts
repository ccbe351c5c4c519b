import type { Language } from '../../shared/api'
import type { Filter } from '../../shared/filter'
import type { Imported } from '../../shared/import-result'
import type { Place } from '../../shared/place'
import type { ProtectedAnswer } from '../disclosure/published'
import { datasetIn } from '../words/dataset-words'

/**
 * All that a figure and the brief's pages are made of. `namedPlaces`: every place that the dataset names, with or without
 * a count under the filter: it tells "none" from "no data". `fingerprint`: of the data, in hexadecimal.
 */
export interface FigureValues {
  readonly answer: ProtectedAnswer
  readonly imported: Imported
  readonly filter: Filter
  readonly namedPlaces: readonly Place[]
  readonly language: Language
  readonly version: string
  readonly fingerprint: string
}

/** With the dataset's own words in the figure's language. */
export function inLanguage(values: FigureValues): FigureValues {
  const { imported, language } = values
  return { ...values, imported: { ...imported, dataset: datasetIn(imported, language) } }
}
