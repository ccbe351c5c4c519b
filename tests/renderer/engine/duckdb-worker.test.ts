import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the console is silenced before anything of the database is loaded', () => {
  const lines = readFileSync('src/renderer/engine/duckdb-worker.ts', 'utf8').split('\n')
  expect(lines[0]).toBe("import './quiet-console'")
  expect(lines.filter((line) => line.startsWith('import '))).toHaveLength(2)
})
