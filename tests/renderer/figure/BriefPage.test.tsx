import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BriefPage } from '../../../src/renderer/figure/BriefPage'

test('a sheet has its marks above and its number below', () => {
  const page = renderToStaticMarkup(
    <BriefPage marks={['Not for release']} foot="Dataset" number="Page 1 of 3">
      <p>Text</p>
    </BriefPage>
  )
  expect(page).toContain('<strong>Not for release</strong>')
  expect(page).toContain('<footer class="brief-foot"><span>Dataset</span><span>Page 1 of 3</span></footer>')
})

test('without marks there is no strip', () => {
  expect(
    renderToStaticMarkup(
      <BriefPage marks={[]} foot="" number="">
        text
      </BriefPage>
    )
  ).not.toContain('brief-marks')
})
