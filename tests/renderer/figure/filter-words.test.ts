import { expect, test } from 'vitest'
import { filterParts, isChildrenOnly, partsBesideYears } from '../../../src/renderer/figure/filter-words'
import { voiceIn } from '../../../src/renderer/figure/voice'

test('every narrowing is said whole', () => {
  const filter = {
    years: [2015, 2018],
    categories: { age: ['child'], form: ['forced-labour', 'forced-begging'] },
    places: { country: ['GHA'] }
  } as const
  expect(filterParts(filter, voiceIn('en'))).toEqual([
    'years 2015–\u20602018',
    'age: Children (under 18)',
    'form of exploitation: Forced labour, Forced begging',
    'any role: Ghana'
  ])
  expect(partsBesideYears(filter, voiceIn('en'))).toHaveLength(3)
})

test('one year is a year, and no filter has no words', () => {
  expect(filterParts({ years: [2015, 2015] }, voiceIn('fr'))).toEqual(['année 2015'])
  expect(filterParts({ categories: { form: [] } }, voiceIn('en'))).toEqual([])
})

test('children are asked for alone only without other ages', () => {
  expect(isChildrenOnly({ categories: { age: ['child'] } })).toBe(true)
  expect(isChildrenOnly({ categories: { age: ['child', 'unknown'] } })).toBe(false)
  expect(isChildrenOnly({})).toBe(false)
})
