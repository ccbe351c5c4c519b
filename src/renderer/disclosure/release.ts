import type { Answer, PlaceTotals } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { addCounts, compareCodes, compareLargestFirst, noCount } from '../../shared/count'
import type { CategoryName } from '../../shared/dataset'
import { categoryNames } from '../../shared/dataset'
import { publishAbove, publishWhole } from './publish-count'
import type { ProtectedAnswer, Protection, Published, PublishedCount } from './published'

/** What an organisation signs off: counts below `k` are hidden. */
export interface Policy {
  readonly k: number
}

/**
 * The quick rule, primary suppression alone: every count between 0 and `k` is hidden, in every list and every total. It
 * does not yet keep a single hidden part from being found by subtraction from a published total.
 */
export function release(answer: Answer, { k }: Policy): ProtectedAnswer {
  if (!Number.isInteger(k) || k < 1) throw new Error('the threshold must be a whole number from 1')
  return protect(answer, { kind: 'threshold', k }, (count) => publishAbove(k, count))
}

/** All numbers as they are: every page made from it says that it is not for release. */
export function releaseUnprotected(answer: Answer): ProtectedAnswer {
  return protect(answer, { kind: 'none' }, publishWhole)
}

type Publish = (count: Count) => PublishedCount

function protect(answer: Answer, protection: Protection, publish: Publish): ProtectedAnswer {
  const { totals, missing } = answer
  const flows = publishList(answer.flows, publish, (flow) => [flow.from, flow.to])
  const published: Published<Answer> = {
    totals: {
      count: publish(totals.count),
      domestic: publish(totals.domestic),
      crossBorder: publish(totals.crossBorder),
      withTransit: publish(totals.withTransit),
      children: publish(totals.children),
      flows: totals.flows
    },
    whole: publish(answer.whole),
    flows,
    routes: publishList(answer.routes, publish, (route) => [route.source, route.transits.join('>'), route.destination]),
    places: publishPlaces(answer.places, publish),
    byYear: answer.byYear.map(({ year, count }) => ({ year, count: publish(count) })),
    categories: publishCategories(answer.categories, publish),
    ageSex: answer.ageSex.map(({ age, sex, count }) => ({ age, sex, count: publish(count) })),
    missing: {
      sourceUnknown: publish(missing.sourceUnknown),
      destinationUnknown: publish(missing.destinationUnknown),
      suppressed: publish(missing.suppressed),
      yearUnknown: publish(missing.yearUnknown),
      yearRange: publish(missing.yearRange)
    }
  }
  const hiddenFlows = flows.filter(({ count }) => count.kind === 'hidden').length
  return { protection, answer: published, hiddenFlows } as ProtectedAnswer
}

function publishCategories(categories: Answer['categories'], publish: Publish): Published<Answer['categories']> {
  const list = (name: CategoryName) => publishList(categories[name], publish, ({ value }) => [value])
  return Object.fromEntries(categoryNames.map((name) => [name, list(name)])) as Record<
    CategoryName,
    ReturnType<typeof list>
  >
}

/** Sorted anew by what is published, hidden ones last and by code: a place in the list says nothing of a hidden number. */
function publishList<Item extends { readonly count: Count }>(
  items: readonly Item[],
  publish: Publish,
  codes: (item: Item) => readonly string[]
): (Omit<Item, 'count'> & { readonly count: PublishedCount })[] {
  return items
    .map((item) => ({ item, codes: codes(item), published: publish(item.count) }))
    .sort((a, b) => comparePublished([a.published], [b.published]) || compareAllCodes(a.codes, b.codes))
    .map(({ item, published }) => ({ ...item, count: published }))
}

function publishPlaces(places: readonly PlaceTotals[], publish: Publish): readonly Published<PlaceTotals>[] {
  const roles = (place: Published<PlaceTotals>) => [place.source, place.transit, place.destination, place.domestic]
  return places
    .map(({ place, source, transit, destination, domestic }) => ({
      place,
      source: publish(source),
      transit: publish(transit),
      destination: publish(destination),
      domestic: publish(domestic)
    }))
    .sort((a, b) => comparePublished(roles(a), roles(b)) || compareCodes(a.place, b.place))
}

/** The larger sum of published numbers first; a hidden count adds nothing and, all alone, comes last. */
function comparePublished(a: readonly PublishedCount[], b: readonly PublishedCount[]): number {
  return compareLargestFirst(publishedSum(a), publishedSum(b))
}

function publishedSum(counts: readonly PublishedCount[]): Count {
  const known = counts.filter((count) => count.kind !== 'hidden')
  if (known.length === 0) return { low: -1, high: -1 }
  return known
    .map((count) => (count.kind === 'exact' ? { low: count.value, high: count.value } : count))
    .reduce<Count>(addCounts, noCount)
}

function compareAllCodes(a: readonly string[], b: readonly string[]): number {
  return a.reduce((order, code, at) => order || compareCodes(code, b[at] ?? ''), 0)
}
