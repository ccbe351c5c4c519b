import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const stages = ['shared', 'main', 'renderer/engine', 'renderer/import', 'renderer/countries', 'renderer/flows']
const leaving = ['renderer/disclosure', 'renderer/figure', 'renderer/export']

function filesOf(stage: string): string[] {
  return readdirSync(join('src', stage), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${stage}/${file}`)
}

/** A file of types and constants alone has nothing to run, and so nothing to test. */
function hasCode(file: string): boolean {
  const text = readFileSync(join('src', file), 'utf8')
  return /\bfunction\b|=>|\bclass\b/.test(
    text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replaceAll(/\([^()]*\)\s*=>\s*(void|Promise)/g, '')
  )
}

test.each([...stages, ...leaving].flatMap(filesOf).filter(hasCode))('%s has its test at the same path', (file) => {
  const twin = join('tests', file.replace(/\.tsx?$/, '.test.ts'))
  expect(existsSync(twin) || existsSync(`${twin}x`), `${twin} is missing`).toBe(true)
})
