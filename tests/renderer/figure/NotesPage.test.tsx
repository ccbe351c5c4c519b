import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { planBrief } from '../../../src/renderer/figure/brief-plan'
import { NotesPage } from '../../../src/renderer/figure/NotesPage'
import { voiceIn } from '../../../src/renderer/figure/voice'
import type { MadeFigure } from '../../support/figure-values'
import { fewRoutes, madeValues } from '../../support/figure-values'

function page(made: Partial<MadeFigure>): string {
  const values = madeValues({ records: fewRoutes, ...made })
  const voice = voiceIn('en')
  const blocks = planBrief(values, voice).notes.flat()
  return renderToStaticMarkup(<NotesPage values={values} blocks={blocks} part="first" voice={voice} />)
}

const fewRejected = {
  rows: { read: 123, placed: 100, partial: 20, excluded: 0, rejected: 3 },
  reasons: [{ reason: 'row-malformed', state: 'rejected', rows: 3 }]
} as const

test('every row is accounted for with its reason', () => {
  const html = page({})
  expect(html).toContain('<th scope="row">read</th><td></td><td class="brief-number">120</td>')
  expect(html).toContain('<td>source not stated</td><td class="brief-number">20</td>')
})

test('few rows are hidden as few records are', () => {
  expect(page({ imported: fewRejected })).toContain('does not fit the table</td><td class="brief-number">&lt;10</td>')
  expect(page({ imported: fewRejected, k: null })).toContain(
    'does not fit the table</td><td class="brief-number">3</td>'
  )
})

test('protection, definition, file and fingerprint are told', () => {
  const html = page({})
  for (const words of [
    'written &lt;10',
    'Definition used by the publisher: A definition.',
    'SHA-256 abcdef',
    'Corridor 0.1.0'
  ]) {
    expect(html).toContain(words)
  }
  expect(page({ k: null })).toContain('No protection was applied')
})
