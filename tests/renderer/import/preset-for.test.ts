import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recipeSchema } from '../../../src/shared/recipe'
import { sql } from '../../../src/renderer/engine/sql'
import { presetFor, presets } from '../../../src/renderer/import/preset-for'
import { imported, routes } from '../../support/import-text'
import { testEngine } from '../../support/test-engine'
import { workbookBytes } from '../../support/workbook'

const shared = '../shared/data'
const bytesOf = (path: string) => new Uint8Array(readFileSync(path))

test.each(presets.map((preset) => [preset.name, preset] as const))('%s is a recipe like any other', (_name, preset) => {
  expect(recipeSchema.parse(JSON.parse(JSON.stringify(preset)))).toEqual(preset)
})

test('a file of another shape has no preset', () => {
  expect(presetFor([{ header: 'a', titles: ['a'] }])).toBeNull()
})

const statementHeader = [
  '2008',
  'Origin Country',
  '(Transit Country)',
  'Destination Country',
  'Victim Profile',
  'type of trafficking',
  'Means',
  'trafficker',
  'Sector',
  'Notes',
  'Flagged'
]

test('statements: offender travel is left out, the year of a blank cell is that of its sheet', async () => {
  const engine = await testEngine()
  const later = [
    '2012',
    'Origin Country/Region',
    ...statementHeader.slice(2, 5),
    'Type of Trafficking',
    ...statementHeader.slice(6)
  ]
  const book = workbookBytes({
    '2008': [
      statementHeader,
      [2008, 'Ghana', 'Togo', 'Nigeria', '3,4', 2, null, null, null, null, null],
      [2008, 'Germany', null, 'Thailand', null, 4, null, null, null, null, null],
      [2008, 'Germany', null, 'Thailand', null, '1,4', null, null, null, null, null],
      [null, null, null, null, null, null, null, null, null, null, null]
    ],
    Sheet1: [later, [null, 'Mali', null, null, 3.4, 11, null, null, null, null, 'x']],
    '2012': [later, [null, 'Mali', null, null, 3.4, 11, null, null, null, null, 'x']]
  })
  const { rows, reasons, reading, dataset } = await imported(engine, book, { name: 'a.xlsx' })
  expect(dataset.unit).toBe('statements')
  expect(reading.skippedSheets).toEqual(['Sheet1'])
  expect(rows).toEqual({ read: 4, placed: 1, partial: 1, excluded: 2, rejected: 0 })
  expect(reasons).toContainEqual({ reason: 'offender-travel', state: 'excluded', rows: 2 })
  expect(
    await engine.rows(sql`SELECT source, transit, destination, year_first, age, sex, form FROM route ORDER BY line`)
  ).toEqual([
    {
      source: 'GHA',
      transit: 'TGO',
      destination: 'NGA',
      year_first: 2008,
      age: 'child',
      sex: 'female;male',
      form: 'forced-labour'
    },
    {
      source: 'MLI',
      transit: '',
      destination: 'unknown',
      year_first: 2012,
      age: 'child',
      sex: 'female;male',
      form: 'unknown'
    }
  ])
})

test('UNHCR: its own codes are left aside, its groups are added up', async () => {
  const engine = await testEngine()
  const { rows, dataset } = await imported(
    engine,
    `year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,refugee_like,oip
1990,Egypt,ARE,EGY,Austria,AUS,AUT,5,10,,
1990,Unknown/other,UKN,UKN,Austria,AUS,AUT,1,,,
1990,Stateless,STA,STA,Austria,AUS,AUT,,2,,
1990,,TIB,TIB,Nepal,NEP,NPL,,,,7
1991,Egypt,ARE,EGY,Nepal,NEP,NPL,,,,
`
  )
  expect(dataset.unit).toBe('people')
  expect(rows).toEqual({ read: 5, placed: 3, partial: 1, excluded: 1, rejected: 0 })
  expect(await routes(engine)).toEqual(['EGY>AUT ×15', 'unknown>AUT ×1', 'stateless>AUT ×2', 'other>NPL ×7'])
})

test('GLOTIP: one breakdown of one indicator is placed, bounded counts stay bounded, nationals are domestic', async () => {
  const engine = await testEngine()
  const header =
    'Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source'
  const victims = 'Detected trafficking victims'
  const row = (iso: string, country: string, indicator: string, dimension: string, category: string, value: string) =>
    `${iso},${country},,,${indicator},${dimension},${category},Total,Total,2019,Counts,${value},GLOTIP`
  const { rows, reasons } = await imported(
    engine,
    [
      'UNODC,',
      '30/05/2023,',
      header,
      row('FRA', 'France', victims, 'by citizenship', '97 albanian', '<5'),
      row('FRA', 'France', victims, 'by citizenship', 'Nationals', '"1,757"'),
      row('', 'France', victims, 'by citizenship', 'Abroad', '7'),
      row('FRA', 'France', victims, 'by citizenship', 'TOTAL', '2000'),
      row('FRA', 'France', victims, 'Total', 'Total', '2000'),
      row('FRA', 'France', 'Persons convicted', 'by citizenship', 'Nationals', '12')
    ].join('\n') + '\n'
  )
  expect(await routes(engine)).toEqual(['ALB>FRA ×1-4', 'FRA>FRA ×1757', 'other>FRA ×7'])
  expect(rows).toEqual({ read: 6, placed: 3, partial: 0, excluded: 3, rejected: 0 })
  expect(reasons).toEqual([
    { reason: 'other-breakdown', state: 'excluded', rows: 2 },
    { reason: 'other-indicator', state: 'excluded', rows: 1 }
  ])
})

describe.skipIf(!existsSync(shared))(
  'the published files, against counts made without this program (skipped where they are absent)',
  () => {
    test('22,240 statements over nine years, 1,717 of them with a transit, 4,874 on children', async () => {
      const engine = await testEngine()
      const path = `${shared}/du_htc/Directionality Coding 2008-2016.xlsx`
      const found = await imported(engine, bytesOf(path), { name: 'a.xlsx' })
      expect(found.rows.read).toBe(22240)
      expect(found.rows.excluded).toBe(1107)
      expect(found.rows.rejected).toBe(0)
      expect(found.years).toEqual([2008, 2016])
      expect(found.reading.skippedSheets).toEqual(['Sheet1'])
      expect(found.reading.sheets).toHaveLength(9)
      const [route] = await engine.rows(sql`
      SELECT count(*) AS n, count(*) FILTER (transit <> '') AS transit, count(*) FILTER (contains(age, 'child')) AS child,
        count(*) FILTER (transit <> '' AND contains(age, 'child')) AS both FROM route`)
      expect(route).toEqual({ n: 21133, transit: 1717, child: 3783, both: 164 })
      const [staged] = await engine.rows(sql`
      SELECT count(*) FILTER (trim(coalesce(c2, '')) <> '') AS transit,
        count(*) FILTER (regexp_matches(coalesce(c4, ''), '[34]')) AS child FROM staging`)
      expect(staged).toEqual({ transit: 1717, child: 4874 })
      const [blank] = await engine.rows(sql`
      SELECT count(*) FILTER (trim(coalesce(c1, '')) = '') AS source, count(*) FILTER (trim(coalesce(c3, '')) = '') AS destination
      FROM staging JOIN route USING (line)`)
      expect(blank).toEqual({ source: 511, destination: 409 })
      expect(found.reasons).toContainEqual({ reason: 'both-ends-missing', state: 'partial', rows: 9 })
      const unresolved = found.reasons.find(({ reason }) => reason === 'place-unresolved')?.rows ?? 0
      expect(unresolved).toBeLessThan(150)
      expect(found.rows.placed + unresolved).toBeGreaterThanOrEqual(20222)
      const years = await engine.rows(sql`SELECT year_first AS year, count(*) AS n FROM route GROUP BY 1 ORDER BY 1`)
      expect(years.reduce((sum, { n }) => sum + Number(n), 0)).toBe(21133)
      expect(years.map(({ year }) => year)).toEqual([2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016])
    })

    test('105,868 flows of UNHCR add up to 116,073,158 people', async () => {
      const engine = await testEngine()
      const found = await imported(engine, bytesOf(`${shared}/unhcr/unhcr_flows_1962-2025.csv`))
      expect(found.rows).toEqual({ read: 105868, placed: 104351, partial: 1517, excluded: 0, rejected: 0 })
      expect(found.openLabels).toEqual([])
      expect(await engine.rows(sql`SELECT sum(count_low) AS low, sum(count_high) AS high FROM route`)).toEqual([
        { low: 116073158, high: 116073158 }
      ])
    })

    test('46,556 rows of GLOTIP hold 7,109 flows by citizenship beside one total', async () => {
      const engine = await testEngine()
      const found = await imported(engine, bytesOf(`${shared}/unodc_glotip/data_glotip_2023-05-30.xlsx`), {
        name: 'a.xlsx'
      })
      expect(found.rows.read).toBe(46556)
      expect(found.rows.placed + found.rows.partial).toBe(7109)
      expect(found.reading.headerRow).toBe(3)
      expect(found.reasons).toContainEqual({ reason: 'other-indicator', state: 'excluded', rows: 14192 })
      expect(found.reasons).toContainEqual({ reason: 'other-breakdown', state: 'excluded', rows: 25255 })
      expect(await engine.rows(sql`SELECT sum(count_low) AS low, sum(count_high) AS high FROM route`)).toEqual([
        { low: 201192, high: 213399 }
      ])
    })
  }
)
