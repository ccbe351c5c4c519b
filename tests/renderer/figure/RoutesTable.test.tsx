import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { planBrief } from '../../../src/renderer/figure/brief-plan'
import { RoutesTable } from '../../../src/renderer/figure/RoutesTable'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { fewRoutes, madeValues } from '../../support/figure-values'

const values = madeValues({ records: fewRoutes })
const voice = voiceIn('en')
const routes = planBrief(values, voice).tables.flat()

function table(routesLeft: number | null): string {
  return renderToStaticMarkup(
    <RoutesTable values={values} routes={routes} part="first" routesLeft={routesLeft} voice={voice} />
  )
}

test('each route has its source, transits, destination and count', () => {
  const rows = table(null)
    .split('<tr>')
    .slice(2)
    .map((row) => row.replaceAll(/<\/td>/g, '|').replaceAll(/<[^>]*>/g, ''))
  expect(rows[0]).toBe('1|Ghana|Niger, Libya|Italy|120|')
  expect(rows).toContain('3|Netherlands|domestic|Netherlands|40|')
  expect(rows).toContain('5|not stated|direct|Netherlands|20|')
})

test('a hidden route has no number and no rank', () => {
  expect(table(null)).toMatch(/<td class="brief-rank"><\/td><td>Togo<\/td>.*?&lt;10<\/td>/)
})

test('what the table leaves out is said at its end', () => {
  expect(table(12)).toContain('12 more routes are in flows.csv.')
  expect(table(0)).toContain('every route of the selection')
})
