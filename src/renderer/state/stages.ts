import type { Answer } from '../../shared/answer'
import type { Filter } from '../../shared/filter'
import type { ImportProgress, Imported } from '../../shared/import-result'
import type { Outcome } from '../../shared/outcome'
import type { Recipe } from '../../shared/recipe'
import type { Cube } from '../flows/cube'

/** A dataset that was read whole: what is known of it, and its cells. */
export interface Opened {
  readonly imported: Imported
  readonly cube: Cube
}

export interface ReadOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ImportProgress) => void
  /** The user's own; absent: a preset or a proposal. */
  readonly recipe?: Recipe | null
}

/** The stages as the session asks them. */
export interface Stages {
  read(file: File, options: ReadOptions): Promise<Outcome<Opened>>
  sample(options: ReadOptions): Promise<Outcome<File>>
  answer(cube: Cube, filter: Filter): Answer
}
