import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/architecture.md',
  ...readdirSync('docs/decisions').map((page) => `docs/decisions/${page}`)
]
const tree = ['src', 'tools', 'tests', 'docs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${file.replaceAll('\\', '/')}`)
)

/** Source files that a text names in backticks. */
function filesNamedIn(text: string): string[] {
  return [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs))`/g)].map(([, file]) => file ?? '')
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '')
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('names no source file that is gone', () => {
    expect(filesNamedIn(text).filter((file) => !tree.some((path) => path.endsWith(`/${file}`)))).toEqual([])
  })

  test('has no dead link', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })
})

test('a file that is gone and a dead link are seen (negative control)', () => {
  expect(filesNamedIn('see `flows/gone-query.ts` and [this](gone.md)')).toEqual(['flows/gone-query.ts'])
  expect(linksIn('see [this](gone.md)')).toEqual(['gone.md'])
})

test('every dependency has its sentence, and no sentence is left over', () => {
  interface Package {
    readonly dependencies: Readonly<Record<string, string>>
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package
  const installed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'))
  const rows = readFileSync('docs/decisions/dependencies.md', 'utf8').match(/^\| `.*$/gm) ?? []
  const named = rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  const full = named.map((name) => (name?.startsWith('/') ? `@deck.gl${name}` : name))
  expect(full.toSorted()).toEqual(installed.toSorted())
})
