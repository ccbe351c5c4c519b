import { describe, expect, test } from 'vitest'
import { decodeWorkbook } from '../../../src/renderer/import/workbook'
import { workbookBytes, zipBytes } from '../../support/workbook'

test('a workbook becomes its sheets as texts', async () => {
  const bytes = workbookBytes({
    One: [
      ['a', 1],
      [null, 'é']
    ],
    Two: []
  })
  expect(await decodeWorkbook(bytes.buffer)).toEqual([
    {
      name: 'One',
      rows: [
        ['a', '1'],
        [null, 'é']
      ]
    },
    { name: 'Two', rows: [] }
  ])
})

test('what is no archive, or a broken one, cannot be read', async () => {
  expect(await decodeWorkbook(new Uint8Array(100).buffer)).toBeNull()
  const bytes = workbookBytes({ One: [['a'.repeat(3000), 1]] })
  const broken = bytes.slice()
  broken.fill(0xff, 40, 120)
  expect(await decodeWorkbook(broken.buffer)).toBeNull()
  expect(await decodeWorkbook(zipBytes({ 'a.txt': 'x' }).buffer)).toEqual([])
})

describe('a trap', () => {
  const text = 'x'.repeat(300_000)
  const bytes = workbookBytes({ One: [[text]], Two: [[text]] })

  test('packed small and unpacked large is not opened; with room it is (negative control)', async () => {
    expect(bytes.length).toBeLessThan(5000)
    expect(await decodeWorkbook(bytes.buffer, { unpackedBytes: 500_000, cells: 10 })).toBeNull()
    expect(await decodeWorkbook(bytes.buffer, { unpackedBytes: 700_000, cells: 10 })).toHaveLength(2)
  })

  test('cells far apart count as all the cells between them', async () => {
    const far = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="XFD2"><v>1</v></c></row>'
    const book = workbookBytes({ One: far })
    expect(await decodeWorkbook(book.buffer, { unpackedBytes: 10_000, cells: 20_000 })).toBeNull()
    expect(await decodeWorkbook(book.buffer, { unpackedBytes: 10_000, cells: 40_000 })).toHaveLength(1)
  })

  test('rows far apart count too', async () => {
    const book = workbookBytes({ One: '<row r="1000000"><c><v>1</v></c></row>' })
    expect(await decodeWorkbook(book.buffer, { unpackedBytes: 10_000, cells: 900_000 })).toBeNull()
  })
})

test('a sheet kept elsewhere, macros and unknown parts are not read', async () => {
  const bytes = zipBytes({
    'xl/workbook.xml':
      '<sheets><sheet name="Far" r:id="rId1"/><sheet name="Near" r:id="rId2"/></sheets><externalReferences/>',
    'xl/_rels/workbook.xml.rels':
      '<Relationship Id="rId1" Target="https://example.org/worksheets/a.xml" TargetMode="External"/>' +
      '<Relationship Id="rId2" Target="worksheets/near.xml"/>',
    'xl/worksheets/near.xml': '<row><c t="str"><f>[1]Far!A1</f><v>kept</v></c></row>',
    'xl/externalLinks/externalLink1.xml': '<row><c><v>1</v></c></row>',
    'xl/vbaProject.bin': 'Sub Auto_Open()'
  })
  expect(await decodeWorkbook(bytes.buffer)).toEqual([
    { name: 'Far', rows: [] },
    { name: 'Near', rows: [['kept']] }
  ])
})

test('shared texts, days and merged cells come from their own parts', async () => {
  const bytes = zipBytes({
    'xl/workbook.xml': '<workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets>',
    'xl/_rels/workbook.xml.rels': '<Relationship Id="rId1" Target="worksheets/a.xml"/>',
    'xl/sharedStrings.xml': '<sst><si><t>Ghana</t></si></sst>',
    'xl/styles.xml': '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    'xl/worksheets/a.xml':
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/><c r="C1" s="1"><v>0</v></c></row><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
  })
  expect(await decodeWorkbook(bytes.buffer)).toEqual([{ name: 'A', rows: [['Ghana', null, '1904-01-01']] }])
})
