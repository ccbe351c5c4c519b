import { describe, expect, test } from 'vitest'
import { planBrief } from '../../../src/renderer/figure/brief-plan'
import { noteBlocks, notePages } from '../../../src/renderer/figure/notes-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { rowReasons } from '../../../src/shared/dataset'
import { fewRoutes, madeValues } from '../../support/figure-values'

const voice = voiceIn('en')

function blocksOf(definition: string) {
  const values = madeValues({
    records: fewRoutes,
    dataset: { definition },
    imported: { reasons: rowReasons.map((reason) => ({ reason, state: 'excluded', rows: 20 })) }
  })
  return { values, blocks: noteBlocks(values, planBrief(values, voice).mapPage.text, voice) }
}

describe('the notes', () => {
  const { values, blocks } = blocksOf('A definition')

  test('stand under the table where they fit', () => {
    expect(notePages(blocks, values, 3000, 1500)).toEqual([blocks])
  })

  test('begin on their own page where nothing fits', () => {
    const pages = notePages(blocks, values, 90, 1500)
    expect(pages[0]).toEqual([])
    expect(pages.flat()).toEqual(blocks)
  })

  test('have each heading once, with what it heads', () => {
    const headings = blocks.flatMap(({ heading }) => (heading === null ? [] : [heading]))
    expect(headings).toHaveLength(5)
    expect(new Set(headings).size).toBe(5)
  })
})

test('a definition of any length is parted between pages without losing a word', () => {
  const definition = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ')
  const { values, blocks } = blocksOf(definition)
  const pages = notePages(blocks, values, 0, 1500)
  expect(pages.length).toBeGreaterThan(3)
  const text = pages
    .flat()
    .map((block) => block.text)
    .join(' ')
  expect(text).toContain(definition)
})
