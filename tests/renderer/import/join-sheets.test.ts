import { expect, test } from 'vitest'
import { joinSheets } from '../../../src/renderer/import/join-sheets'

const year = (name: string, header: string[], ...rows: (string | null)[][]) => ({ name, rows: [header, ...rows] })
const header = ['Origin', 'Transit', 'Destination', 'Type']

test('sheets whose titles drift are one table, and each row knows its sheet', () => {
  const joined = joinSheets(
    [
      year('2008', header, ['Ghana', null, 'Togo', '1']),
      year('2009', ['Origin/Region', 'transit', 'Destination', 'Type'], ['Mali', 'Niger', 'Togo', '2'])
    ],
    null
  )
  expect(joined?.columns.map(({ titles }) => titles)).toEqual([
    ['Origin', 'Origin/Region'],
    ['Transit', 'transit'],
    ['Destination'],
    ['Type'],
    ['{sheet}']
  ])
  expect(joined?.cells.map((column) => column[1])).toEqual(['Mali', 'Niger', 'Togo', '2', '2009'])
  expect(joined?.lines).toEqual([2, 4])
})

test('a sheet that repeats another is left out: the one with a year in its name stays', () => {
  const row = ['Ghana', null, 'Togo', '1']
  const joined = joinSheets(
    [year('Sheet1', header, row), year('2016', header, row), year('2015', header, ['Mali', null, 'Togo', '1'])],
    null
  )
  expect(joined?.sheets).toEqual(['2016', '2015'])
  expect(joined?.skippedSheets).toEqual(['Sheet1'])
})

test('equal rows within a sheet all stay', () => {
  const row = ['Ghana', null, 'Togo', '1']
  expect(joinSheets([year('a', header, row, row, row)], null)?.lines).toHaveLength(3)
})

test('sheets of another shape and notes are left out', () => {
  const joined = joinSheets(
    [
      { name: 'Notes', rows: [['Read me']] },
      year('Data', header, ['Ghana', null, 'Togo', '1'], ['Mali', null, 'Togo', '1']),
      year('Codes', ['Code', 'Meaning'], ['1', 'a'])
    ],
    null
  )
  expect(joined?.sheets).toEqual(['Data'])
  expect(joined?.skippedSheets).toEqual(['Notes', 'Codes'])
})

test('a recipe may name the sheets', () => {
  const sheets = [year('a', header, ['Ghana', null, 'Togo', '1']), year('b', header, ['Ghana', null, 'Togo', '1'])]
  expect(joinSheets(sheets, ['b'])?.sheets).toEqual(['b'])
  expect(joinSheets(sheets, ['a', 'b'])?.lines).toHaveLength(2)
  expect(joinSheets(sheets, ['c'])).toBeNull()
})

test('rows and columns without a cell are padding; a column without a title is kept when it holds one', () => {
  const joined = joinSheets(
    [
      {
        name: 'a',
        rows: [
          ['x', null, 'y', null],
          ['Ghana', null, 'Togo', null],
          [null, ' '],
          ['Mali', null, 'Togo', 'note']
        ]
      }
    ],
    null
  )
  expect(joined?.columns.map(({ header: name }) => name)).toEqual(['x', 'y', '#4', '{sheet}'])
  expect(joined?.lines).toEqual([2, 4])
})
