import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

interface CruiserConfig {
  readonly forbidden: readonly { readonly name: string }[]
}
const config = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as CruiserConfig

/** For each rule: a file that breaks it, and what the file says. */
const wrongImports: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'shared imports nothing': ['src/shared/wrong.ts', "import 'react'"],
  'processes meet only in shared': ['src/renderer/state/wrong.ts', "import '../../main/window'"],
  'only main and preload see Electron': [
    'src/renderer/ui/wrong.ts',
    "import type { App } from 'electron'\nexport type A = App"
  ],
  'only main/index.ts holds Electron': ['src/main/wrong.ts', "import { app } from 'electron'\napp.quit()"],
  'only main sees Node': ['src/renderer/import/wrong.ts', "import 'node:fs'"],
  'main sees no network module': ['src/main/wrong.ts', "import 'node:net'"],
  'one file and its worker know DuckDB-WASM': ['src/renderer/engine/wrong.ts', "import '@duckdb/duckdb-wasm'"],
  'engine knows only itself': ['src/renderer/engine/wrong.ts', "import '../flows/cube'"],
  'countries know only themselves': ['src/renderer/countries/wrong.ts', "import '../engine/sql'"],
  'import and flows know only engine and countries': ['src/renderer/flows/wrong.ts', "import '../import/import-file'"],
  'disclosure knows only flows': ['src/renderer/disclosure/wrong.ts', "import '../engine/sql'"],
  'a view knows only itself': ['src/renderer/charts/wrong.ts', "import '../flows/cube'"],
  'figure draws protected answers only': ['src/renderer/figure/wrong.ts', "import '../flows/cube'"],
  'export writes what figure and disclosure give': ['src/renderer/export/wrong.ts', "import '../flows/cube'"],
  'words know only themselves': ['src/renderer/words/wrong.ts', "import '../flows/cube'"],
  'state draws nothing': ['src/renderer/state/wrong.ts', "import '../map/MapView'"],
  'ui asks state, not the engine': ['src/renderer/ui/wrong.ts', "import '../engine/sql'"],
  'the path to answers is plain TypeScript': ['src/renderer/flows/wrong.ts', "import 'react'"],
  'only map uses deck.gl and MapLibre': ['src/renderer/ui/wrong.ts', "import 'maplibre-gl'"],
  'only charts uses Recharts': ['src/renderer/ui/wrong.ts', "import 'recharts'"],
  'no cycles': ['src/renderer/state/wrong.ts', "import './wrong-too'"],
  'sources never import tests or tools': ['src/renderer/ui/wrong.ts', "import '../../../tests/support/test-engine'"]
}

const files = Object.entries(wrongImports).map(([rule, [path, text]], index) => ({
  rule,
  path: join(dirname(path), `wrong-${index}.ts`),
  text: text.replace('wrong-too', `wrong-${index}-too`)
}))

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  }
}

/** A copy of the sources with every wrong file in it, cruised once; the tree itself is never touched. */
async function cruiseCopy(wrongFiles: typeof files): Promise<Cruise['summary']['violations']> {
  const copy = await mkdtemp(join(tmpdir(), 'corridor-imports-'))
  try {
    await Promise.all(
      ['src', 'tests/support', 'data'].map((folder) => cp(folder, join(copy, folder), { recursive: true }))
    )
    await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
    await Promise.all(['package.json', 'tsconfig.base.json'].map((file) => cp(file, join(copy, file))))
    await writeFile(
      join(copy, 'rules.cjs'),
      `const rules = require(${JSON.stringify(resolve('.dependency-cruiser.cjs'))})
module.exports = { ...rules, options: { ...rules.options, preserveSymlinks: true } }`
    )
    for (const [index, { path, text }] of wrongFiles.entries()) {
      await writeFile(join(copy, path), `${text}\n`)
      if (text.includes('-too')) {
        await writeFile(join(copy, path.replace('.ts', '-too.ts')), `import './wrong-${index}'\n`)
      }
    }
    return (JSON.parse(await cruise(copy)) as Cruise).summary.violations
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function cruise(folder: string): Promise<string> {
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [command, '--config', 'rules.cjs', '--output-type', 'json', 'src']
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28 }, (_error, stdout) => done(stdout))
  })
}

describe('each boundary fails on a wrong import', async () => {
  const violations = await cruiseCopy(files)

  test('every rule has a wrong import here', () => {
    expect(files.map(({ rule }) => rule).sort()).toEqual(config.forbidden.map(({ name }) => name).sort())
  })

  test.each(files)('$rule', ({ rule, path }) => {
    const found = violations
      .filter(({ from }) => [path, path.replace('.ts', '-too.ts')].includes(from))
      .map(({ rule: { name } }) => name)
    expect(found).toContain(rule)
  })

  test('nothing but the wrong files is reported', () => {
    expect(violations.filter(({ from }) => !from.includes('/wrong-'))).toEqual([])
  })
})
