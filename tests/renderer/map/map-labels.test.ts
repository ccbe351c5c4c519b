import { expect, test } from 'vitest'
import { drawFlows } from '../../../src/renderer/flows/flow-geometry'
import { drawingScale, screenSize } from '../../../src/renderer/flows/flow-scale'
import { mapLabels, type LabelTerms } from '../../../src/renderer/map/map-labels'
import { marksOf } from '../../../src/renderer/map/map-selection'

const places = ['GHA', 'TGO', 'BEN', 'NGA', 'ITA', 'NLD', 'LBY', 'DZA']
const drawing = drawFlows(
  places.map((place, index) => ({
    place,
    at: [100 + (index % 4) * 150, 100 + Math.floor(index / 4) * 150],
    value: 10 * (index + 1),
    domestic: 0,
    role: 'source'
  })),
  [],
  drawingScale(screenSize, 80, 80),
  800
)
const terms: LabelTerms = {
  marks: marksOf(null, []),
  nameOf: (place) => `Land ${place}`,
  measure: (text) => text.length * 6,
  obstacles: [],
  frame: { left: 0, top: 0, right: 700, bottom: 400 }
}

test('the largest quarter of the places is named in strong type', () => {
  const labels = mapLabels(drawing, terms)
  expect(labels).toHaveLength(8)
  expect(labels.filter(({ style }) => style === 'strong').map(({ text }) => text)).toEqual(['Land DZA', 'Land LBY'])
})

test('a selected place is named first and in strong type', () => {
  const [first] = mapLabels(drawing, { ...terms, marks: marksOf({ kind: 'place', place: 'GHA' }, []) })
  expect(first).toMatchObject({ place: 'GHA', style: 'strong' })
})

test('a name that is longer than the frame is left out', () => {
  expect(mapLabels(drawing, { ...terms, measure: () => 900 })).toEqual([])
})
