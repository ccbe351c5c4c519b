import { expect, test } from 'vitest'
import { sniffCsv, splitRecords, usualWidth } from '../../../src/renderer/import/csv-dialect'

test.each([
  ['a,b,c\n1,2,3\n', ',', 3],
  ['AD;42,546245;1,601554;Andorra\nAE;23,4;53,8;Emirates\n', ';', 4],
  ['a\tb, c\n1\t2\n', '\t', 2],
  ['a|b|c\r\n1|2|3\r\n', '|', 3],
  ['name,note\n"Egypt, Arab Republic of",x\n"a; b; c",y\n', ',', 2]
])('the separator of %j is "%s"', (text, separator, width) => {
  const dialect = sniffCsv(text, true)
  expect([dialect?.separator, dialect?.width]).toEqual([separator, width])
})

test('one column is no table', () => {
  expect(sniffCsv('a\nb\nc\n', true)).toBeNull()
  expect(sniffCsv('', true)).toBeNull()
})

test('quoted cells hold separators, line ends and doubled quotes', () => {
  expect(splitRecords('a,"b, ""c""\nd"\r\n,e\n', ',', true)).toEqual([
    ['a', 'b, "c"\nd'],
    [null, 'e']
  ])
})

test('a record that the sample cuts is left out', () => {
  expect(splitRecords('a,b\nc,d\ne,', ',', false)).toEqual([
    ['a', 'b'],
    ['c', 'd']
  ])
})

test('the usual width is that of most records', () => {
  expect(usualWidth([['t'], ['a', 'b'], ['c', 'd'], ['e', 'f', 'g']])).toBe(2)
})
