import type { Imported } from '../../src/shared/import-result'
import type { CategoryName } from '../../src/shared/dataset'
import type { Cube, CubeCategory, CubeRoute } from '../../src/renderer/flows/cube'
import { noYear } from '../../src/renderer/flows/cube'

export interface SmallCell {
  readonly way: string
  readonly year?: number
  readonly count?: number | readonly [low: number, high: number]
  readonly categories?: Readonly<Partial<Record<CategoryName, string>>>
}

/** A cube from a few cells: `way` is `GHA>LBY>ITA`, categories are values joined by `;`. */
export function smallCube(cells: readonly SmallCell[]): Cube {
  const ways = [...new Set(cells.map(({ way }) => way))]
  const counts = cells.map(({ count = 1 }) => (typeof count === 'number' ? [count, count] : count))
  return {
    size: cells.length,
    routes: ways.map(routeOf),
    route: Uint32Array.from(cells.map(({ way }) => ways.indexOf(way))),
    yearFirst: Int16Array.from(cells.map(({ year = noYear }) => year)),
    yearLast: Int16Array.from(cells.map(({ year = noYear }) => year)),
    low: Float64Array.from(counts.map(([low = 0]) => low)),
    high: Float64Array.from(counts.map(([, high = 0]) => high)),
    records: Uint32Array.from(cells.map(() => 1)),
    categories: {
      age: category(cells, 'age'),
      ageBand: category(cells, 'ageBand'),
      sex: category(cells, 'sex'),
      form: category(cells, 'form'),
      means: category(cells, 'means'),
      recruiter: category(cells, 'recruiter'),
      sector: category(cells, 'sector'),
      protection: category(cells, 'protection')
    }
  }
}

function category(cells: readonly SmallCell[], name: CategoryName): CubeCategory {
  const texts = cells.map(({ categories }) => categories?.[name] ?? 'unknown')
  const sets = [...new Set(texts)]
  const values = [...new Set(sets.flatMap((set) => set.split(';')))]
  return {
    values,
    sets: sets.map((set) => set.split(';').map((value) => values.indexOf(value))),
    code: Uint32Array.from(texts.map((text) => sets.indexOf(text)))
  }
}

function routeOf(way: string): CubeRoute {
  const places = way.split('>')
  return { source: places[0] ?? '', transits: places.slice(1, -1), destination: places.at(-1) ?? '' }
}

export function smallImported(name: string): Imported {
  const dataset = {
    title: name,
    publisher: '',
    version: '',
    terms: '',
    unit: 'victims' as const,
    evidence: 'case-records' as const,
    definition: '',
    synthetic: false
  }
  return {
    name,
    sha256: name,
    sizeBytes: 1,
    dataset,
    years: [2010, 2020],
    rows: { read: 1, placed: 1, partial: 0, excluded: 0, rejected: 0 },
    reasons: [],
    places: { countries: 0, regions: 0, unknown: 0, suppressed: 0, unresolved: 0 },
    openLabels: [],
    recipe: {
      recipe: 1,
      name,
      dataset,
      columns: [{ column: 'source', role: 'source' }],
      exclude: [],
      labels: {}
    },
    columns: [],
    mapping: [],
    reading: { format: 'csv', encoding: null, separator: null, sheets: [], skippedSheets: [], headerRow: 1 },
    secondsRead: 0,
    secondsMap: 0
  }
}
