import { expect, test } from 'vitest'
import { resolvePlace } from '../../../src/renderer/countries/resolve-place'
import { nationalsPlace, readPlaceLabel, readTransits } from '../../../src/renderer/import/place-labels'

const place = { column: 'x', role: 'source' as const }
const citizenship = { ...place, citizenship: true }
const read = (cell: string, column: typeof place & { suppressed?: string[]; missing?: string[] } = place) =>
  readPlaceLabel(cell, column, { 'our land': 'GHA' }, resolvePlace)

test('a label is settled by the recipe first, then by what is known of places', () => {
  expect(read('our land')).toEqual({ kind: 'stated', place: 'GHA' })
  expect(read(' Ghana ')).toEqual({ kind: 'stated', place: 'GHA' })
  expect(read('Egypt, Arab Republic of')).toEqual({ kind: 'stated', place: 'EGY' })
})

test('suppressed, unknown, blank and open are four different things', () => {
  expect(read('00', { ...place, suppressed: ['00'] })).toEqual({ kind: 'suppressed' })
  expect(read('?', { ...place, missing: ['?'] })).toEqual({ kind: 'unknown' })
  expect(read('Unknown')).toEqual({ kind: 'unknown' })
  expect(read(' ')).toEqual({ kind: 'blank' })
  expect(read('Nowhere in particular')).toEqual({ kind: 'open' })
})

test('NA is Namibia', () => {
  expect(read('NA')).toEqual({ kind: 'stated', place: 'NAM' })
})

test('a citizenship may carry a number, and nationals wait for the other end', () => {
  expect(read('97 albanian', citizenship)).toEqual({ kind: 'stated', place: 'ALB' })
  expect(read('Nationals', citizenship)).toEqual({ kind: 'stated', place: nationalsPlace })
  expect(read('97 albanian')).toEqual({ kind: 'open' })
})

test('transits keep their order, and an open stop its place', () => {
  const column = { column: 'x', role: 'transit' as const, separator: ';' }
  expect(readTransits('Niger; Libya;Atlantis', column, {}, resolvePlace)).toEqual(['NER', 'LBY', null])
  expect(readTransits('', column, {}, resolvePlace)).toEqual([])
})
