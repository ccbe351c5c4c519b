import { expect, test } from 'vitest'
import { parseYears, yearsOfSheet } from '../../../src/renderer/import/parse-years'

const read = (cell: string) => {
  const years = parseYears(cell)
  return years.kind === 'years' ? [years.first, years.last] : years.kind
}

test.each([
  ['2014', [2014, 2014]],
  [' 2014 ', [2014, 2014]],
  ['2014.0', [2014, 2014]],
  ['2005-2013', [2005, 2013]],
  ['2005 – 2013', [2005, 2013]],
  ['2019-05-03', [2019, 2019]],
  ['2019-05-03T10:00:00Z', [2019, 2019]],
  ['03/05/2019', [2019, 2019]],
  ['13 Dec 2000', [2000, 2000]],
  ['3 février 2012', [2012, 2012]],
  ['', 'blank'],
  ['-99', 'blank'],
  ['20', 'unreadable'],
  ['2013-2005', 'unreadable'],
  ['3014', 'unreadable'],
  ['2014 or so', 'unreadable']
])('"%s" is read as %j', (cell, expected) => expect(read(cell)).toEqual(expected))

test('the name of a sheet gives its year, where it holds one', () => {
  expect(yearsOfSheet('2009 RECODE')).toEqual({ kind: 'years', first: 2009, last: 2009 })
  expect(yearsOfSheet('Sheet1')).toEqual({ kind: 'blank' })
  expect(yearsOfSheet('Batch 120091')).toEqual({ kind: 'blank' })
})
