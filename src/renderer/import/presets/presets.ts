import type { Recipe } from '../../../shared/recipe'
import type { StagedColumn } from '../check-mapping'
import { fits } from '../check-mapping'
import { duHtcDirectionality } from './du-htc-directionality'
import { syntheticCaseRecords } from './synthetic-case-records'
import { unhcrFlows } from './unhcr-flows'
import { unodcGlotip } from './unodc-glotip'

export const presets: readonly Recipe[] = [duHtcDirectionality, unhcrFlows, unodcGlotip, syntheticCaseRecords]

/** The preset whose every column is in the file. */
export function presetFor(columns: readonly StagedColumn[]): Recipe | null {
  return presets.find((preset) => fits(preset, columns)) ?? null
}
