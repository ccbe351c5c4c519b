import { describe, expect, test } from 'vitest'
import type { Flow, PlaceTotals } from '../../../src/shared/answer'
import { drawScene, sceneOf } from '../../../src/renderer/map/map-scene'
import { drawingScale, screenSize } from '../../../src/renderer/flows/flow-scale'
import type { LonLat } from '../../../src/renderer/map/mercator'

const exact = (value: number) => ({ low: value, high: value })
const anchors: Readonly<Record<string, LonLat>> = {
  GHA: [-1, 8],
  NLD: [5, 52],
  PHL: [122, 12],
  USA: [-98, 39],
  'M49:150': [15, 50]
}
const anchorOf = (place: string) => anchors[place] ?? null

function totals(place: string, source: number, domestic = 0): PlaceTotals {
  const none = exact(0)
  return { place, source: exact(source), transit: none, destination: none, domestic: exact(domestic) }
}

function flow(from: string, to: string, low: number, high = low): Flow {
  return { from, to, count: { low, high } }
}

describe('the scene of a map', () => {
  test('holds countries and regions, and no place without an anchor', () => {
    const words = ['unknown', 'suppressed', 'stateless', 'other', 'historic', 'GHA', 'M49:150']
    const places = words.map((place) => totals(place, 5))
    const toEach = words.map((place) => flow(place, 'GHA', 3))
    const scene = sceneOf(toEach, places, () => [0, 0])
    expect(scene.nodes.map(({ place }) => place)).toEqual(['GHA', 'M49:150'])
    expect(scene.links).toEqual([{ from: 'M49:150', to: 'GHA', value: 3 }])
  })

  test('draws domestic routes as the ring of their place, never as a flow', () => {
    const scene = sceneOf([flow('GHA', 'GHA', 9)], [totals('GHA', 0, 9)], anchorOf)
    expect(scene.links).toEqual([])
    expect(scene.nodes).toMatchObject([{ place: 'GHA', value: 0, domestic: 9 }])
  })

  test('draws a bounded count by its least, and keeps its most', () => {
    const flows = [flow('GHA', 'NLD', 1, 4), flow('NLD', 'GHA', 7), flow('PHL', 'USA', 0, 4)]
    const scene = sceneOf(
      flows,
      ['GHA', 'NLD', 'PHL', 'USA'].map((place) => totals(place, 1)),
      anchorOf
    )
    expect(scene.links.slice(0, 2).map(({ value }) => value)).toEqual([1, 7])
    expect(scene.links[2]?.value).toBeGreaterThan(0)
    expect([...scene.upTo]).toEqual([['GHA>NLD', 4], ['PHL>USA', 4]]) // prettier-ignore
  })

  test('leaves out a place that nothing is counted for', () => {
    expect(sceneOf([], [totals('GHA', 0)], anchorOf).nodes).toEqual([])
  })
})

test('a flow from Asia to the Americas is drawn over the Pacific', () => {
  const scene = sceneOf([flow('PHL', 'USA', 5)], [totals('PHL', 5), totals('USA', 1)], anchorOf)
  const frame = { worldWidthPx: 1024, diagonalPx: 1000 }
  const { flows } = drawScene(scene, drawingScale(screenSize, 5, 5), frame, { kept: new Map(), hold: false })
  expect(flows[0]?.path.at(-1)?.[0]).toBeGreaterThan(1024)
})
