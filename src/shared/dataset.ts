import { z } from 'zod'

export const evidenceKinds = [
  'case-records',
  'detected-victims',
  'statements',
  'movements',
  'signals',
  'estimate'
] as const

/** What one unit of count is. Words for it come from the catalogues; only `victims` may be worded as victims. */
export const units = ['victims', 'statements', 'people', 'movements', 'signals', 'records'] as const
export type Unit = (typeof units)[number]

/** What a dataset is and what its numbers mean. `definition`: the definition of trafficking that its publisher used. */
export const datasetSchema = z.object({
  title: z.string().min(1),
  publisher: z.string(),
  version: z.string(),
  terms: z.string(),
  unit: z.enum(units),
  evidence: z.enum(evidenceKinds),
  definition: z.string(),
  /** Made-up records: every view and every page says so. */
  synthetic: z.boolean()
})
export type Dataset = z.infer<typeof datasetSchema>

/** Dimensions of a record besides its route and its years. Each may hold several values at once. */
export const categoryNames = ['age', 'ageBand', 'sex', 'form', 'means', 'recruiter', 'sector', 'protection'] as const
export type CategoryName = (typeof categoryNames)[number]

/**
 * Values that Corridor itself knows and has words for. A file may bring others (an age band, a sector): they are kept as
 * they stand. `unknown` is in every category and stands alone: it means that the record does not say.
 */
export const categoryCodes = {
  age: ['child', 'adult', 'unknown'],
  ageBand: ['unknown'],
  sex: ['female', 'male', 'transgender', 'unknown'],
  form: [
    'sexual-exploitation',
    'child-sexual-exploitation',
    'forced-labour',
    'domestic-servitude',
    'forced-begging',
    'forced-criminality',
    'forced-drug-trafficking',
    'child-soldiers',
    'forced-marriage',
    'child-sex-tourism',
    'organ-removal',
    'other',
    'unknown'
  ],
  means: [
    'fraudulent-recruitment',
    'forced-marriage',
    'kidnapping',
    'romantic-deception',
    'fraudulent-marriage',
    'generational',
    'fraudulent-education',
    'child-fostering',
    'debt-bondage',
    'threats',
    'violence',
    'deception',
    'withheld-documents',
    'other',
    'unknown'
  ],
  recruiter: [
    'family',
    'intimate-partner',
    'friend',
    'armed-rebel-groups',
    'militia',
    'government-police',
    'religious-leaders',
    'diplomatic-community',
    'marriage-brokers',
    'employment-agencies',
    'businesses',
    'organised-crime',
    'pimps-brothel-owners',
    'stranger',
    'other',
    'unknown'
  ],
  sector: [
    'mining',
    'agriculture',
    'apparel',
    'brick',
    'coal',
    'fishing',
    'textiles',
    'rugs',
    'factory',
    'construction',
    'sugarcane',
    'other',
    'unknown'
  ],
  protection: [
    'shelter',
    'health-care',
    'psychosocial',
    'reintegration',
    'deprived-of-liberty',
    'none-recorded',
    'unknown'
  ]
} as const satisfies Record<CategoryName, readonly string[]>

/** How every row of the file ended. `read` is the sum of the other four, always. */
export interface RowAccount {
  readonly read: number
  readonly placed: number
  readonly partial: number
  readonly excluded: number
  readonly rejected: number
}

export const rowReasons = [
  'source-unknown',
  'destination-unknown',
  'source-suppressed',
  'destination-suppressed',
  'place-unresolved',
  'both-ends-missing',
  'offender-travel',
  'other-indicator',
  'other-breakdown',
  'repeated-sheet',
  'no-count',
  'count-unreadable',
  'count-negative',
  'year-unreadable',
  'row-malformed',
  'row-empty'
] as const
/** Why rows are partial, excluded or rejected. */
export type RowReason = (typeof rowReasons)[number]

export interface ReasonCount {
  readonly reason: RowReason
  readonly state: 'partial' | 'excluded' | 'rejected'
  readonly rows: number
}

/** Distinct countries and regions; rows with an end unknown or suppressed; distinct labels that no place was found for. */
export interface PlaceAccount {
  readonly countries: number
  readonly regions: number
  readonly unknown: number
  readonly suppressed: number
  readonly unresolved: number
}
