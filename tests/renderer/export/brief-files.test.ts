import { expect, test } from 'vitest'
import { briefFiles } from '../../../src/renderer/export/brief-files'
import { fewRoutes, madeValues } from '../../support/figure-values'

test('the picture is rendered from the very drawing that is written', () => {
  const rendered: string[] = []
  const files = briefFiles(madeValues({ records: fewRoutes }), (svg) => {
    rendered.push(svg)
    return Uint8Array.of(1, 2, 3)
  })
  expect(files.map(({ name }) => name)).toEqual(['map.svg', 'map.png'])
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe(rendered[0])
  expect(files[1]?.bytes).toEqual(Uint8Array.of(1, 2, 3))
})
