import type { Imported } from '../../shared/import-result'
import type { StagedColumn } from './check-mapping'

/** A file in the staging table, and how it was read. `columns[2]` is the staging column `c2`. */
export interface Staged {
  readonly columns: readonly StagedColumn[]
  readonly reading: Imported['reading']
}
