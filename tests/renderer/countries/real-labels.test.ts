import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { isCountry, regionsOf } from '../../../src/renderer/countries/atlas'
import { resolvePlace, type PlaceHint } from '../../../src/renderer/countries/resolve-place'

const data = resolve(import.meta.dirname, '../../../../shared/data')
const place: PlaceHint = { kind: 'place' }

function readText(name: string, encoding: BufferEncoding = 'utf8'): string {
  const bytes = readFileSync(resolve(data, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding).replace(/^\uFEFF/, '')
}

function readCsv(name: string, encoding: BufferEncoding = 'utf8'): Record<string, string>[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of readText(name, encoding).matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
  )) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end !== ',') {
      rows.push(row)
      row = []
    }
  }
  const [header = [], ...body] = rows
  return body
    .filter(({ length }) => length > 1)
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])))
}

function openLabels(labels: Iterable<string>, hint: PlaceHint = place): string[] {
  return [...new Set(labels)].filter((label) => resolvePlace(label, hint).kind === 'open').sort()
}

/** Labels whose settled place is not the one that the file itself states beside them. */
function wrongLabels(pairs: Iterable<readonly [label: string, iso3: string]>): string[] {
  return [...pairs].flatMap(([label, iso3]) => {
    const resolution = resolvePlace(label, place)
    return resolution.kind === 'settled' && resolution.place !== iso3
      ? [`${label}: ${resolution.place}, not ${iso3}`]
      : []
  })
}

const openEverywhere = ['Congo', 'Guinea', 'Guinée', 'Micronesia']

describe.skipIf(!existsSync(data))('labels of published files (skipped where ../shared/data is absent)', () => {
  it('of the coded reports are settled but for slips of the pen, peoples and names of several places', async () => {
    const sheets = await readExcel(resolve(data, 'du_htc/Directionality Coding 2008-2016.xlsx'))
    const labels = new Set<string>()
    for (const { data: rows } of sheets as unknown as { data: unknown[][] }[]) {
      const columns = (rows[0] ?? []).flatMap((title, at) => (/country/i.test(String(title)) ? [at] : []))
      for (const row of rows.slice(1)) {
        for (const at of columns) if (typeof row[at] === 'string') labels.add(row[at])
      }
    }
    expect(labels.size).toBe(419)
    const open = openLabels(labels)
    expect(open).toHaveLength(49)
    expect(open).toEqual(expect.arrayContaining(['Congo', 'Guinea', 'Korea', 'Cypress', 'Mail', 'Chinese']))
  })

  it('of detected victims are settled but for slips of the pen, sums and names of several places', async () => {
    const sheets = await readExcel(resolve(data, 'unodc_glotip/data_glotip_2023-05-30.xlsx'))
    const rows = (sheets as unknown as { data: unknown[][] }[])[0]?.data.slice(3) ?? []
    const citizenships = rows.filter((row) => row[5] === 'by citizenship').map((row) => String(row[6] ?? ''))
    const labels = new Set(citizenships)
    expect(labels.size).toBe(403)
    const open = openLabels(labels, { kind: 'citizenship', nationals: 'MAR' })
    expect(open).toHaveLength(34)
    expect(open).toEqual(
      expect.arrayContaining(['3 nigériens et 1 tunisien', 'Congolese', 'Columbia', 'TOTAL', 'PERO'])
    )
    const countries = rows.map((row) => [String(row[1] ?? ''), String(row[0] ?? '')] as const)
    const coded = countries.filter(([, code]) => isCountry(code))
    expect(coded.length).toBeGreaterThan(40_000)
    expect(wrongLabels(coded)).toEqual([])
    expect(openLabels(coded.map(([label]) => label))).toEqual(['Congo', 'Guinea'])
  })

  it.each(['unhcr_flows_1962-2025.csv', 'unhcr_demographics_2025.csv'])('of %s agree with its ISO codes', (name) => {
    const rows = readCsv(`unhcr/${name}`)
    const pairs = rows.flatMap((row) => [
      [row.coo_name ?? '', row.coo_iso ?? ''] as const,
      [row.coa_name ?? '', row.coa_iso ?? ''] as const
    ])
    const coded = pairs.filter(([, code]) => isCountry(code))
    expect(coded.length).toBeGreaterThan(rows.length)
    expect(wrongLabels(coded)).toEqual([])
    expect(openLabels(pairs.flat()).filter((label) => !openEverywhere.includes(label))).toEqual([])
  })

  it.each([
    'official_name_en',
    'official_name_fr',
    'official_name_es',
    'UNTERM English Short',
    'UNTERM French Short',
    'UNTERM Spanish Short',
    'UNTERM English Formal',
    'UNTERM French Formal',
    'UNTERM Spanish Formal',
    'CLDR display name',
    'ISO3166-1-Alpha-2',
    'M49'
  ])('in the column %s of the code list mean the row they stand in', (column) => {
    const pairs = readCsv('reference/country-codes.csv')
      .filter((row) => row[column] && row['ISO3166-1-Alpha-3'])
      .map((row) => [threeDigits(row[column] ?? ''), row['ISO3166-1-Alpha-3'] ?? ''] as const)
    expect(pairs.length).toBeGreaterThanOrEqual(195)
    expect(wrongLabels(pairs)).toEqual([])
    expect(openLabels(pairs.map(([label]) => label)).length).toBeLessThanOrEqual(3)
  })

  it('of M49 put every country into the regions that the code list puts it into', () => {
    for (const row of readCsv('reference/country-codes.csv')) {
      const iso3 = row['ISO3166-1-Alpha-3'] ?? ''
      const stated = ['Intermediate Region Code', 'Sub-region Code', 'Region Code'].flatMap((name) => row[name] || [])
      if (stated.length === 0) continue
      const regions = stated.map((code) => `M49:${threeDigits(code)}`)
      expect([iso3, ...regionsOf(iso3)]).toEqual([iso3, ...regions, 'M49:001'])
    }
  })

  it('of the ISO list, the World Bank and Walk Free are settled but for one name of several places', () => {
    const iso = readCsv('reference/iso3166_all.csv').map((row) => [row.name ?? '', row['alpha-3'] ?? ''] as const)
    expect(iso).toHaveLength(249)
    expect(wrongLabels(iso)).toEqual([])
    expect(openLabels(iso.map(([label]) => label))).toEqual(['Congo', 'Guinea'])
    const bank = readCsv('reference/world_population.csv').map(
      (row) => [row['Country Name'] ?? '', row['Country Code'] ?? ''] as const
    )
    expect(wrongLabels(bank.filter(([, code]) => isCountry(code)))).toEqual([])
    expect(openLabels(bank.flat())).toEqual(['Guinea'])
    const index = readCsv('walkfree_gsi/GSI_2023_summary_cleaned.csv').map((row) => row.Country ?? '')
    expect(index).toHaveLength(180)
    expect(openLabels(index)).toEqual(['Guinea'])
  })

  it('of treaties, indicators and networks are settled but for slips of the pen and names of several places', () => {
    for (const name of ['untc_18-12-a_palermo_trafficking_protocol', 'untc_4-11-c_opsc_sale_of_children']) {
      const parties = readCsv(`un_treaties/${name}.csv`).map((row) => Object.values(row)[0] ?? '')
      expect(openLabels(parties)).toEqual(['Congo', 'Guinea'])
    }
    const indicators = readCsv('hti/HTI.csv', 'latin1').map((row) => row.country ?? '')
    expect(openLabels(indicators)).toEqual(['Equatorial Quinea', 'Guinea', 'Micronesia'])
    const years = Array.from({ length: 16 }, (_, index) => 2001 + index)
    const lines = years.flatMap((year) => readText(`goist_network/edgelist${String(year)}.txt`).split(/\r?\n/))
    const names = lines
      .flatMap((line) => /^("?)(.*?)\1,("?)(.*?)\3$/.exec(line) ?? [])
      .filter((_, at) => [2, 4].includes(at % 5))
    expect(names.length).toBeGreaterThan(40_000)
    expect(openLabels(names)).toEqual(['Congo', 'Guinea', 'Micronesia'])
    const refugees = readCsv('flowmap_samples/jflowmap_refugee_flows_wide.csv')
    expect(openLabels(refugees.flatMap((row) => [row.Origin ?? '', row.Dest ?? '']))).toEqual(['*PA'])
  })
})

/** Numbers of M49 lose their zeros in some files; names stay as they are. */
function threeDigits(text: string): string {
  return /^\d+$/.test(text) ? text.padStart(3, '0') : text
}
