import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RoleMark } from '../../../src/renderer/figure/RoleMark'

const roles = ['source', 'transit', 'destination'] as const

test('roles differ by hue and by shape', () => {
  const marks = roles.map((role) => renderToStaticMarkup(<RoleMark role={role} at={[50, 50]} radiusPx={10} />))
  expect(new Set(marks.map((svg) => /<circle[^>]*fill="([^"]+)"/.exec(svg)?.[1])).size).toBe(3)
  expect(new Set(marks.map((svg) => /<path d="([^"]+)"/.exec(svg)?.[1])).size).toBe(3)
})

test('a small place is its bare shape, never smaller than can be seen', () => {
  const svg = renderToStaticMarkup(<RoleMark role="transit" at={[0, 0]} radiusPx={1} />)
  expect(svg).not.toContain('<circle')
  expect(svg).toContain('M0,-3L3,0L0,3L-3,0Z')
})
