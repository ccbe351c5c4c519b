import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawnFlows } from '../../../src/renderer/figure/drawn-flows'
import { FlowMap } from '../../../src/renderer/figure/FlowMap'
import { planMap } from '../../../src/renderer/figure/map-plan'
import { voiceIn } from '../../../src/renderer/figure/voice'
import type { MadeRecord } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'

function drawn(records: readonly MadeRecord[]): string {
  const values = madeValues({ records })
  const plan = planMap(drawnFlows(values.answer), 960, voiceIn('en'))
  return renderToStaticMarkup(
    <svg>
      <FlowMap plan={plan} namedPlaces={values.namedPlaces} hatchId="hatch" />
    </svg>
  )
}

test('each published flow between places is drawn once, each visible place once', () => {
  const svg = drawn(fewRoutes)
  expect([...svg.matchAll(/data-flow="([^"]+)"/g)]).toHaveLength(5)
  expect([...svg.matchAll(/data-place="(\w+)"/g)].map(([, place]) => place).sort()).toEqual([
    'GHA',
    'ITA',
    'LBY',
    'NER',
    'NGA',
    'NLD'
  ])
})

test('a bounded flow has a pale band to its most', () => {
  expect(drawn([{ way: ['GHA', 'NLD'], low: 20, high: 60 }])).toContain('#C3CDDB')
  expect(drawn([{ way: ['GHA', 'NLD'], low: 20 }])).not.toContain('#C3CDDB')
})

test('a flow across the edge of the world is drawn on both sides', () => {
  const svg = drawn([
    { way: ['JPN', 'USA'], low: 50 },
    { way: ['IND', 'ITA'], low: 40 },
    { way: ['GHA', 'USA'], low: 30 }
  ])
  expect(svg.match(/data-flow="JPN&gt;USA"/g)).toHaveLength(2)
  expect(svg.match(/data-flow="IND&gt;ITA"/g)).toHaveLength(1)
})
