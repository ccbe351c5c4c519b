import { expect, test } from 'vitest'
import {
  countsDaysFrom1904,
  readSharedTexts,
  readSheetParts,
  readStyles
} from '../../../src/renderer/import/workbook-parts'

test('sheets come in the order of the workbook, whatever their files are called', () => {
  const workbook = '<sheets><sheet name="2008" sheetId="1" r:id="rId9"/><sheet name="A &amp; B" r:id="rId1"/></sheets>'
  const relations =
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Target="/xl/worksheets/sheet7.xml"/>'
  expect(readSheetParts(workbook, relations)).toEqual([
    { name: '2008', path: 'xl/worksheets/sheet7.xml' },
    { name: 'A & B', path: 'xl/worksheets/sheet1.xml' }
  ])
})

test('shared texts keep their numbers, blank ones too', () => {
  expect(readSharedTexts('<sst><si><t>a</t></si><si/><si><r><t>b</t></r><r><t>c</t></r></si></sst>')).toEqual([
    'a',
    '',
    'bc'
  ])
})

test('a style is a day by its number or by its format', () => {
  const xml = `<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`
  expect(readStyles(xml)).toEqual(['number', 'day', 'day', 'number'])
})

test('days may be counted from 1904', () => {
  expect(countsDaysFrom1904('<workbookPr date1904="1"/>')).toBe(true)
  expect(countsDaysFrom1904('<workbookPr/>')).toBe(false)
})
