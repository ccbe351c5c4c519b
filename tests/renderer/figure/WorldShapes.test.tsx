import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { fitMap } from '../../../src/renderer/figure/map-frame'
import { WorldShapes } from '../../../src/renderer/figure/WorldShapes'

const frame = fitMap([], 960, 46)

test('named, hidden and unnamed land are three different things', () => {
  const svg = renderToStaticMarkup(
    <WorldShapes frame={frame} namedPlaces={['GHA', 'TGO']} hiddenPlaces={['TGO']} hatchId="hatch" />
  )
  const pathOf = (key: string) => new RegExp(`<path d="([^"]+)" fill="([^"]+)" data-key="${key}"`).exec(svg)
  expect(pathOf('no-data')?.[2]).toBe('#E9E8E2')
  expect(pathOf('named')?.[2]).toBe('#FFFFFF')
  expect(pathOf('hidden')?.[2]).toBe('url(#hatch)')
  expect(pathOf('named')?.[1]).not.toBe(pathOf('hidden')?.[1])
})

test('lines that are not settled are dotted', () => {
  const svg = renderToStaticMarkup(<WorldShapes frame={frame} namedPlaces={[]} hiddenPlaces={[]} hatchId="hatch" />)
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
})
