import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { planBrief } from '../../../src/renderer/figure/brief-plan'
import { MapPicture } from '../../../src/renderer/figure/MapPicture'
import { voiceIn } from '../../../src/renderer/figure/voice'
import { fewRoutes, madeValues } from '../../support/figure-values'

test('the map of a page has its words for those who do not see it, and no fonts of its own', () => {
  const values = madeValues({ records: fewRoutes })
  const { map, legend } = planBrief(values, voiceIn('en')).mapPage
  const svg = renderToStaticMarkup(
    <MapPicture values={values} map={map} legend={legend} title="A title" description="A description" />
  )
  expect(svg).toContain('<title id="map-title">A title</title><desc id="map-text">A description</desc>')
  expect(svg).not.toContain('<style')
})
