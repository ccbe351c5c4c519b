import type { YearCount } from '../../shared/answer'
import { isStated } from '../../shared/place'
import type { Published, PublishedCount } from '../disclosure/published'
import { holdsTransits } from './figure-text'
import type { FigureValues } from './figure-values'
import { hiddenBelow, isNone, leastOf, mostOf, sumOfPublished } from './published-numbers'
import type { Voice } from './voice'

/** One bar with its words. A heading has no count. */
export interface ChartRow {
  readonly key: string
  readonly name: string
  readonly count: PublishedCount | null
}

export interface ChartRest {
  readonly values: number
  readonly count: PublishedCount
  /** What the hidden counts among them are fewer than: they add nothing to the sum. `null` where none is hidden. */
  readonly hiddenBelow: number | null
}

export interface ChartRows {
  readonly rows: readonly ChartRow[]
  /** Values that are not drawn, with their sum. */
  readonly rest: ChartRest
  /** The count of a full bar, where a chart goes on from another. */
  readonly fullCount?: number
  /** Where there is no row because every count is hidden: what they are fewer than. */
  readonly allBelow?: number
}

const formRows = 9
const flowRows = 10
const routeRows = 6

const none: PublishedCount = { kind: 'exact', value: 0 }
const noRows: ChartRows = { rows: [], rest: { values: 0, count: none, hiddenBelow: null } }

/** One bar of "not stated" says nothing that words do not. */
export function statesForms({ answer }: Pick<FigureValues, 'answer'>): boolean {
  return answer.answer.categories.form.some(({ value, count }) => value !== 'unknown' && !isNone(count))
}

/** The answer lists every form, whatever forms are asked for: the page shows those that are. */
export function formChart({ answer, filter }: FigureValues, voice: Voice): ChartRows {
  const asked = filter.categories?.form ?? []
  if (!statesForms({ answer })) return noRows
  const rows = answer.answer.categories.form.filter(
    ({ value, count }) => !isNone(count) && (asked.length === 0 || asked.includes(value))
  )
  return firstRows(
    rows.map(({ value, count }) => ({ key: value, name: voice.category('form', value), count })),
    formRows
  )
}

/** The largest flows, and those that follow where the file holds no transits to chart. */
export function flowCharts(
  values: FigureValues,
  voice: Voice
): { readonly first: ChartRows; readonly then: ChartRows | null } {
  const rows = values.answer.answer.flows
    .filter(({ count }) => leastOf(count) > 0)
    .map(({ from, to, count }) => ({ key: `${from}>${to}`, name: flowName(from, to, voice), count }))
  if (rows.length === 0) return { first: noneOf(values.answer.answer.flows), then: null }
  if (holdsTransits(values) || rows.length <= flowRows) return { first: firstRows(rows, flowRows), then: null }
  return {
    first: { ...noRows, rows: rows.slice(0, flowRows) },
    then: { ...firstRows(rows.slice(flowRows), flowRows), fullCount: mostOf(rows[0]?.count ?? none) }
  }
}

function flowName(from: string, to: string, voice: Voice): string {
  return from === to
    ? voice.say('flow.inside', { place: voice.place(from) })
    : voice.say('flow.name', { from: voice.place(from), to: voice.place(to) })
}

export function routeChart({ answer }: FigureValues, voice: Voice): ChartRows {
  const byTransit = answer.answer.routes.filter(({ transits }) => transits.some(isStated))
  const rows = byTransit
    .filter(({ count }) => leastOf(count) > 0)
    .map(({ source, transits, destination, count }) => ({
      key: [source, ...transits, destination].join('>'),
      name: voice.say('route.name', {
        from: voice.place(source),
        via: transits.map(voice.place).join(', '),
        to: voice.place(destination)
      }),
      count
    }))
  return rows.length === 0 ? noneOf(byTransit) : firstRows(rows, routeRows)
}

/** No row, because there is nothing or because all is hidden. */
function noneOf(items: readonly { readonly count: PublishedCount }[]): ChartRows {
  const allBelow = hiddenBelow(items.map(({ count }) => count))
  return allBelow === null ? noRows : { ...noRows, allBelow }
}

function firstRows(rows: readonly (ChartRow & { readonly count: PublishedCount })[], most: number): ChartRows {
  const rest = rows.slice(most)
  return {
    rows: rows.slice(0, most),
    rest: {
      values: rest.length,
      count: sumOfPublished(rest.map(({ count }) => count)),
      hiddenBelow: hiddenBelow(rest.map(({ count }) => count))
    }
  }
}

const ages = ['child', 'adult', 'unknown'] as const

/** Under each age, the sexes by count; children are called girls and boys. */
export function ageSexChart({ answer }: FigureValues, voice: Voice): ChartRows {
  const isStated = answer.answer.ageSex.some(
    ({ age, sex, count }) => (age !== 'unknown' || sex !== 'unknown') && !isNone(count)
  )
  if (!isStated) return noRows
  const rows = ages.flatMap((age): readonly ChartRow[] => {
    const cells = answer.answer.ageSex.filter((cell) => cell.age === age)
    if (cells.length === 0) return []
    return [
      { key: age, name: voice.category('age', age), count: null },
      ...cells.map(({ sex, count }) => ({
        key: `${age} ${sex}`,
        name: voice.category(age === 'child' ? 'sex.child' : 'sex', sex),
        count
      }))
    ]
  })
  return { ...noRows, rows }
}

/** The answer lists every year, whatever years are asked for: the page shows those that are. */
export function yearRows({ answer, filter: { years } }: FigureValues): readonly Published<YearCount>[] {
  return answer.answer.byYear.filter(({ year }) => !years || (year >= years[0] && year <= years[1]))
}
