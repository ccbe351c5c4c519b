import type { Recipe } from '../../shared/recipe'
import type { StagedColumn } from './check-mapping'
import { fits } from './check-mapping'
import { duHtcDirectionality } from './presets/du-htc-directionality'
import { syntheticCaseRecords } from './presets/synthetic-case-records'
import { unhcrFlows } from './presets/unhcr-flows'
import { unodcGlotip } from './presets/unodc-glotip'

export const presets: readonly Recipe[] = [duHtcDirectionality, unhcrFlows, unodcGlotip, syntheticCaseRecords]

/** The preset whose every column is in the file. */
export function presetFor(columns: readonly StagedColumn[]): Recipe | null {
  return presets.find((preset) => fits(preset, columns)) ?? null
}
