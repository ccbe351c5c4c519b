import type { Language } from '../../src/shared/api'
import type { CategoryName } from '../../src/shared/dataset'
import { categoryNames } from '../../src/shared/dataset'
import type { Filter } from '../../src/shared/filter'
import type { Imported } from '../../src/shared/import-result'
import type { Place } from '../../src/shared/place'
import { release, releaseUnprotected } from '../../src/renderer/disclosure/release'
import type { FigureValues } from '../../src/renderer/figure/figure-values'
import type { Cube, CubeCategory, CubeRoute } from '../../src/renderer/flows/cube'
import { noYear } from '../../src/renderer/flows/cube'
import { answer } from '../../src/renderer/flows/filter-cube'

/** Records with the same stops, year and categories. `way`: source, transits, destination. */
export interface MadeRecord {
  readonly way: readonly [Place, ...Place[]]
  readonly low: number
  readonly high?: number
  readonly year?: number
  readonly age?: readonly string[]
  readonly sex?: readonly string[]
  readonly form?: readonly string[]
}

export interface MadeFigure {
  readonly records: readonly MadeRecord[]
  readonly k?: number | null
  readonly language?: Language
  readonly filter?: Filter
  readonly dataset?: Partial<Imported['dataset']>
  readonly imported?: Partial<Imported>
  readonly namedPlaces?: readonly Place[]
}

export function madeCube(records: readonly MadeRecord[]): Cube {
  const routes: CubeRoute[] = []
  const codes = new Map<string, number>()
  const route = records.map(({ way }) => {
    const key = way.join('>')
    const code = codes.get(key) ?? routes.length
    if (code === routes.length) {
      routes.push({ source: way[0], transits: way.slice(1, -1), destination: way.at(-1) ?? way[0] })
      codes.set(key, code)
    }
    return code
  })
  return {
    size: records.length,
    routes,
    route: Uint32Array.from(route),
    yearFirst: Int16Array.from(records, ({ year }) => year ?? noYear),
    yearLast: Int16Array.from(records, ({ year }) => year ?? noYear),
    categories: Object.fromEntries(
      categoryNames.map((name) => [name, madeCategory(records, name)])
    ) as Cube['categories'],
    low: Float64Array.from(records, ({ low }) => low),
    high: Float64Array.from(records, ({ low, high }) => high ?? low),
    records: Uint32Array.from(records, () => 1)
  }
}

function madeCategory(records: readonly MadeRecord[], name: CategoryName): CubeCategory {
  const held = records.map((record) => {
    const known = name === 'age' || name === 'sex' || name === 'form' ? record[name] : undefined
    return known ?? ['unknown']
  })
  const values = [...new Set(held.flat())]
  const keys = [...new Set(held.map((set) => set.join(';')))]
  return {
    values,
    sets: keys.map((key) => key.split(';').map((value) => values.indexOf(value))),
    code: Uint32Array.from(held, (set) => keys.indexOf(set.join(';')))
  }
}

export function madeValues(made: MadeFigure): FigureValues {
  const { records, k = 10, language = 'en', filter = {} } = made
  const exact = answer(madeCube(records), filter)
  return {
    answer: k === null ? releaseUnprotected(exact) : release(exact, { k }),
    imported: madeImported(made),
    filter,
    namedPlaces: made.namedPlaces ?? [...new Set(records.flatMap(({ way }) => way))],
    language,
    version: '0.1.0',
    fingerprint: 'abcdefabcdefabcdef'
  }
}

function madeImported({ dataset, imported }: MadeFigure): Imported {
  return {
    name: 'made.csv',
    sha256: 'abcdef',
    sizeBytes: 100,
    dataset: {
      title: 'Made records',
      publisher: 'A publisher',
      version: 'A',
      terms: 'Terms of use',
      unit: 'victims',
      evidence: 'case-records',
      definition: 'A definition',
      synthetic: false,
      ...dataset
    },
    years: [2014, 2016],
    rows: { read: 120, placed: 100, partial: 20, excluded: 0, rejected: 0 },
    reasons: [{ reason: 'source-unknown', state: 'partial', rows: 20 }],
    places: { countries: 20, regions: 0, unknown: 20, suppressed: 0, unresolved: 0 },
    openLabels: [],
    recipe: {
      recipe: 1,
      name: 'made',
      dataset: {
        title: 'Made records',
        publisher: '',
        version: '',
        terms: '',
        unit: 'victims',
        evidence: 'case-records',
        definition: '',
        synthetic: false
      },
      columns: [{ column: 'stops', role: 'transit' }],
      exclude: [],
      labels: {}
    },
    columns: [],
    mapping: [],
    reading: { format: 'csv', encoding: 'utf-8', separator: ',', sheets: [], skippedSheets: [], headerRow: 1 },
    secondsRead: 0,
    secondsMap: 0,
    ...imported
  }
}

/** Ghana by way of Niger and Libya to Italy, within the Netherlands, and ways that are rarer. */
export const fewRoutes: readonly MadeRecord[] = [
  { way: ['GHA', 'NER', 'LBY', 'ITA'], low: 120, year: 2014, age: ['child'], sex: ['female'], form: ['forced-labour'] },
  { way: ['NGA', 'NER', 'LBY', 'ITA'], low: 60, year: 2015, age: ['adult'], sex: ['male'], form: ['forced-labour'] },
  { way: ['NLD', 'NLD'], low: 40, year: 2015, age: ['child'], sex: ['male'], form: ['sexual-exploitation'] },
  { way: ['GHA', 'NLD'], low: 30, year: 2016, age: ['unknown'], form: ['forced-labour', 'forced-begging'] },
  { way: ['unknown', 'NLD'], low: 20, year: 2016 },
  { way: ['TGO', 'BEN'], low: 7, year: 2013, age: ['child'], sex: ['female'], form: ['forced-marriage'] }
]

/** The text that a reader sees or hears in markup, without fonts and drawing. */
export function textsOf(markup: string): readonly string[] {
  return markup
    .replaceAll(/<style>[\s\S]*?<\/style>/g, '')
    .split(/<\/(?:text|title|desc|p|td|th|dt|dd|h1|h2|h3|caption|span|strong)>/)
    .map((piece) => piece.replaceAll(/<[^>]*>/g, '').trim())
    .filter((text) => text !== '')
}
