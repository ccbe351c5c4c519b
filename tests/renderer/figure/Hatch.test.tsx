import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Hatch } from '../../../src/renderer/figure/Hatch'

test('hidden is hatched at 45 degrees under the name it is asked for', () => {
  expect(renderToStaticMarkup(<Hatch id="a" />)).toMatch(/<pattern id="a"[^>]*rotate\(45\)/)
})
