import type { Count } from './count'
import type { CategoryName } from './dataset'
import type { Place } from './place'

/**
 * Successive places of routes, added up; a route counts once in each flow that it takes. Both ends are stated: a leg to or
 * from `unknown` or `suppressed` is in no flow, only in `routes` and `missing`. `from` equals `to` only where a whole route
 * stays in one place: a domestic route, or both ends in one region. Flows of count 0 are not listed.
 */
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

/**
 * A stated place's totals by role, counted on routes. A domestic route counts in `domestic` alone for its own country and
 * in `transit` for the others that it passes. A place passed twice on one route counts once.
 */
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
  /** Routes that start and end in one country, by way of others or not. */
  readonly domestic: Count
  /** Routes whose ends are both stated and differ. Both ends in one region: neither domestic nor cross-border. */
  readonly crossBorder: Count
  readonly withTransit: Count
  readonly children: Count
  /** Number of distinct flows. */
  readonly flows: number
}

/** Counts of routes that lack something, for "origin unknown for 13 %". */
export interface Missing {
  readonly sourceUnknown: Count
  readonly destinationUnknown: Count
  /** One end or both hidden by the publisher. */
  readonly suppressed: Count
  /** What `byYear` cannot place: no year stated, or a range of several years. Like `byYear`, without the years' filter. */
  readonly yearUnknown: Count
  readonly yearRange: Count
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
  /** Ascending. Records with one year; those without a year or with several are in `missing`. */
  readonly byYear: readonly YearCount[]
  /** Largest first. Multi-valued: the values of one category can add up to more than the total. */
  readonly categories: Readonly<Record<CategoryName, readonly CategoryCount[]>>
  /** Routes by age (child, adult, unknown) and sex. */
  readonly ageSex: readonly { readonly age: string; readonly sex: string; readonly count: Count }[]
  readonly missing: Missing
}
