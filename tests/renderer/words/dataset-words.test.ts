import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/shared/api'
import { duHtcDirectionality } from '../../../src/renderer/import/presets/du-htc-directionality'
import { syntheticCaseRecords } from '../../../src/renderer/import/presets/synthetic-case-records'
import { unhcrFlows } from '../../../src/renderer/import/presets/unhcr-flows'
import { unodcGlotip } from '../../../src/renderer/import/presets/unodc-glotip'
import { datasetIn, datasetWords, knownDatasets } from '../../../src/renderer/words/dataset-words'

const presets = [duHtcDirectionality, syntheticCaseRecords, unhcrFlows, unodcGlotip]

test('every preset has its words, and no words lack their preset', () => {
  expect([...knownDatasets.keys()].sort()).toEqual(presets.map(({ name }) => name).sort())
})

describe.each(presets)('$name', (recipe) => {
  const imported = { recipe, dataset: recipe.dataset }

  test('reads in English as its recipe does', () => {
    const texts = Object.values(datasetWords.en)
    const { title, publisher, terms, definition } = recipe.dataset
    for (const text of [title, publisher, terms, definition]) expect(texts).toContain(text)
    expect(datasetIn(imported, 'en')).toEqual(recipe.dataset)
  })

  test('has a title and a definition of its own in each other language', () => {
    const [english, ...others] = languages.map((language) => datasetIn(imported, language))
    for (const other of others) {
      expect(other.title).not.toBe(english?.title)
      expect(other.definition).not.toBe(english?.definition)
      expect(other).toMatchObject({ unit: recipe.dataset.unit, version: recipe.dataset.version })
    }
  })
})

test('a title that a person changed stays as written, beside words that are ours', () => {
  const dataset = { ...unodcGlotip.dataset, title: 'Our extract' }
  const french = datasetIn({ recipe: unodcGlotip, dataset }, 'fr')
  expect(french.title).toBe('Our extract')
  expect(french.terms).toBe('citer l’ONUDC')
})

test('a dataset of another recipe stays as it is, whatever its name', () => {
  for (const name of ['Ours', 'constructor', '__proto__']) {
    const recipe = { ...unodcGlotip, name }
    expect(datasetIn({ recipe, dataset: recipe.dataset }, 'fr')).toBe(recipe.dataset)
  }
})
