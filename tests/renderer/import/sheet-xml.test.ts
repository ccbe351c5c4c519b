import { expect, test } from 'vitest'
import { attribute, runsOf, SheetReader } from '../../../src/renderer/import/sheet-xml'

function rowsOf(xml: string, reader = new SheetReader(['shared', ' kept '], ['number', 'day'], false)) {
  reader.add(xml, true)
  return reader.rows
}

test('texts stay texts, numbers take their shortest form, formulas give their result', () => {
  const cells = [
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="B1"><v>22.0</v></c>',
    '<c r="C1"><v>0.30000000000000004</v></c>',
    '<c r="D1" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c>',
    '<c r="E1" t="b"><v>1</v></c>',
    '<c r="F1" t="e"><v>#N/A</v></c>',
    '<c r="G1" t="inlineStr"><is><r><t>3,</t></r><r><t>4</t></r></is></c>',
    '<c r="H1" s="1"><v>43831</v></c>',
    '<c r="I1" t="s"><v>1</v></c>'
  ]
  expect(rowsOf(`<row r="1">${cells.join('')}</row>`)).toEqual([
    ['shared', '22', '0.30000000000000004', 'a & b', 'true', null, '3,4', '2020-01-01', ' kept ']
  ])
})

test('gaps between cells and rows are kept; padding is not', () => {
  expect(rowsOf('<row r="2"><c r="C2"><v>1</v></c><c r="D2"/></row><row r="3"><c r="A3" s="4"/></row>')).toEqual([
    [],
    [null, null, '1']
  ])
})

test('cells and rows without a reference follow each other; a row out of order is not lost', () => {
  expect(rowsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="1"><c><v>3</v></c></row>')).toEqual([
    ['1', '2'],
    ['3']
  ])
})

test('a declared range down to the last row costs nothing', () => {
  const rows = rowsOf('<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')
  expect(rows).toEqual([['1']])
})

test('a sheet may come in any parts', () => {
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>'
  const whole = rowsOf(xml)
  for (let cut = 1; cut < xml.length; cut += 1) {
    const reader = new SheetReader([], [], false)
    reader.add(xml.slice(0, cut))
    expect(rowsOf(xml.slice(cut), reader)).toEqual(whole)
  }
})

test('escapes are read, phonetic hints are not', () => {
  expect(runsOf('<t>C&#244;te &lt;d&apos;Ivoire&gt;</t><rPh><t>x</t></rPh><t>_x0041_</t>')).toBe("Côte <d'Ivoire>A")
  expect(attribute(' name="a &amp; b" id=\'2\'', 'name')).toBe('a & b')
  expect(attribute(' name="a"', 'id')).toBeNull()
})
