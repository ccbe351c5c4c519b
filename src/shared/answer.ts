import type { Count } from './count'
import type { CategoryName } from './dataset'
import type { Place } from './place'

/** Successive places of routes, added up. `from` equals `to` only for domestic routes. */
export interface Flow {
  readonly from: Place
  readonly to: Place
  readonly count: Count
}

/** One recorded way: `transits` in order, none for a direct route. `count`: all records that took it. */
export interface RouteCount {
  readonly source: Place
  readonly transits: readonly Place[]
  readonly destination: Place
  readonly count: Count
}

/** A place's totals by role, counted on routes. Domestic routes count in `domestic` alone. */
export interface PlaceTotals {
  readonly place: Place
  readonly source: Count
  readonly transit: Count
  readonly destination: Count
  readonly domestic: Count
}

export interface CategoryCount {
  readonly value: string
  readonly count: Count
}

export interface YearCount {
  readonly year: number
  readonly count: Count
}

/** Counted on routes, under a filter. Statements and records that concern children count whole in `children`. */
export interface Totals {
  readonly count: Count
  /** Routes that start and end in one country. */
  readonly domestic: Count
  /** Routes whose ends are both stated and differ. */
  readonly crossBorder: Count
  readonly withTransit: Count
  readonly children: Count
  /** Number of distinct flows. */
  readonly flows: number
}

/**
 * Everything that the views show for one filter, so that all of them answer the same question. Category and year views
 * ignore their own part of the filter (`byYear` its years, `categories.form` its forms); all else obeys the whole filter.
 */
export interface Answer {
  readonly totals: Totals
  /** Count of the whole dataset, without a filter: what shares are taken of. */
  readonly whole: Count
  /** Largest first; equal counts by code. */
  readonly flows: readonly Flow[]
  /** Largest first; equal counts by code. Their counts add up to `totals.count`. */
  readonly routes: readonly RouteCount[]
  readonly places: readonly PlaceTotals[]
  readonly byYear: readonly YearCount[]
  /** Multi-valued: the values of one category can add up to more than the total. */
  readonly categories: Readonly<Record<CategoryName, readonly CategoryCount[]>>
  /** Routes by age (child, adult, unknown) and sex. */
  readonly ageSex: readonly { readonly age: string; readonly sex: string; readonly count: Count }[]
  /** Counts of routes with a missing end, for "origin unknown for 13 %". */
  readonly missing: { readonly sourceUnknown: Count; readonly destinationUnknown: Count; readonly suppressed: Count }
}
