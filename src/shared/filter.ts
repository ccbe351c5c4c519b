import type { CategoryName } from './dataset'
import type { Place } from './place'

/** The roles by which a filter can ask for places; `country` means in any role. */
export const filterRoles = ['source', 'transit', 'destination', 'country'] as const
export type FilterRole = (typeof filterRoles)[number]

/**
 * What a view is narrowed to. Keys combine with "and", the values of one key with "or"; an absent key and
 * one without values do not narrow. `years`: first and last year, both included; a record with a range of years passes when
 * the whole range lies within, one without a year never does. A region is found by its own code, not by its countries.
 */
export interface Filter {
  readonly years?: readonly [first: number, last: number]
  readonly categories?: Readonly<Partial<Record<CategoryName, readonly string[]>>>
  readonly places?: Readonly<Partial<Record<FilterRole, readonly Place[]>>>
}

export const noFilter: Filter = {}
