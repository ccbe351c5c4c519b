import type { Dataset, PlaceAccount, ReasonCount, RowAccount } from './dataset'
import type { ColumnRole, Recipe } from './recipe'

/** What one column holds, read from all rows. `distinct` counts non-blank values. */
export interface ColumnProfile {
  readonly header: string
  readonly type: 'text' | 'integer' | 'decimal' | 'bounded' | 'empty'
  readonly distinct: number
  readonly missing: number
  readonly top: readonly { readonly value: string; readonly rows: number }[]
}

/** A proposed role and why. `reason` is a key of the import words; `confidence` runs from 0 to 1. */
export interface ColumnMapping {
  readonly header: string
  readonly role: ColumnRole
  readonly reason: 'preset' | 'recipe' | 'name' | 'values' | 'name-and-values' | 'not-used'
  readonly confidence: number
}

/** A place label that could not be settled, with its rows. It stays on the screen and never reaches a log or a report. */
export interface OpenLabel {
  readonly label: string
  readonly rows: number
}

/** Everything that is known of a file once its tables are built. */
export interface Imported {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly dataset: Dataset
  /** First and last year over all placed and partial rows; `null`: no row states a year. */
  readonly years: readonly [number, number] | null
  readonly rows: RowAccount
  readonly reasons: readonly ReasonCount[]
  readonly places: PlaceAccount
  readonly openLabels: readonly OpenLabel[]
  readonly recipe: Recipe
  readonly columns: readonly ColumnProfile[]
  readonly mapping: readonly ColumnMapping[]
  /** How the bytes were read, for "how this was read". */
  readonly reading: {
    readonly format: string
    readonly encoding: string | null
    readonly separator: string | null
    readonly sheets: readonly string[]
    readonly skippedSheets: readonly string[]
    readonly headerRow: number
  }
  readonly secondsRead: number
  readonly secondsMap: number
}

/** What is being done while a file is read. `done` runs from 0 to 1; `null`: not known. */
export interface ImportProgress {
  readonly step: 'opening' | 'reading' | 'profiling' | 'mapping' | 'building' | 'counting'
  readonly done: number | null
}
