import type { YearCount } from '../../shared/answer'
import { isStated } from '../../shared/place'
import type { Published, PublishedCount } from '../disclosure/published'
import type { FigureValues } from './figure-values'
import { isNone, leastOf, sumOfPublished } from './published-numbers'
import type { Voice } from './voice'

/** One bar with its words. A heading has no count. */
export interface ChartRow {
  readonly key: string
  readonly name: string
  readonly count: PublishedCount | null
}

export interface ChartRows {
  readonly rows: readonly ChartRow[]
  /** Values that are not drawn, with their sum. */
  readonly rest: { readonly values: number; readonly count: PublishedCount }
}

const formRows = 9
const flowRows = 10
const routeRows = 6

/** The answer lists every form, whatever forms are asked for: the page shows those that are. */
export function formChart({ answer, filter }: FigureValues, voice: Voice): ChartRows {
  const asked = filter.categories?.form ?? []
  const rows = answer.answer.categories.form.filter(
    ({ value, count }) => !isNone(count) && (asked.length === 0 || asked.includes(value))
  )
  return firstRows(
    rows.map(({ value, count }) => ({ key: value, name: voice.category('form', value), count })),
    formRows
  )
}

export function flowChart({ answer }: FigureValues, voice: Voice): ChartRows {
  const rows = answer.answer.flows
    .filter(({ count }) => leastOf(count) > 0)
    .map(({ from, to, count }) => ({ key: `${from}>${to}`, name: flowName(from, to, voice), count }))
  return firstRows(rows, flowRows)
}

function flowName(from: string, to: string, voice: Voice): string {
  return from === to
    ? voice.say('flow.inside', { place: voice.place(from) })
    : voice.say('flow.name', { from: voice.place(from), to: voice.place(to) })
}

export function routeChart({ answer }: FigureValues, voice: Voice): ChartRows {
  const rows = answer.answer.routes
    .filter(({ transits, count }) => transits.some(isStated) && leastOf(count) > 0)
    .map(({ source, transits, destination, count }) => ({
      key: [source, ...transits, destination].join('>'),
      name: voice.say('route.name', {
        from: voice.place(source),
        via: transits.map(voice.place).join(', '),
        to: voice.place(destination)
      }),
      count
    }))
  return firstRows(rows, routeRows)
}

function firstRows(rows: readonly (ChartRow & { readonly count: PublishedCount })[], most: number): ChartRows {
  const rest = rows.slice(most)
  return {
    rows: rows.slice(0, most),
    rest: { values: rest.length, count: sumOfPublished(rest.map(({ count }) => count)) }
  }
}

const ages = ['child', 'adult', 'unknown'] as const

/** Under each age, the sexes by count; children are called girls and boys. */
export function ageSexChart({ answer }: FigureValues, voice: Voice): ChartRows {
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
  return { rows, rest: { values: 0, count: { kind: 'exact', value: 0 } } }
}

/** The answer lists every year, whatever years are asked for: the page shows those that are. */
export function yearRows({ answer, filter: { years } }: FigureValues): readonly Published<YearCount>[] {
  return answer.answer.byYear.filter(({ year }) => !years || (year >= years[0] && year <= years[1]))
}
