const within = (folder) => `^src/renderer/${folder}/`
const npm = (names) => `^node_modules/(${names})(/|$)`

/** Each rule: what must not import what. `tests/rules/imports.test.ts` shows each one failing on a wrong import. */
const rules = {
  'shared imports nothing': [{ path: '^src/shared/' }, { pathNot: ['^src/shared/', npm('zod')] }],
  'processes meet only in shared': [
    { path: '^src/(main|preload|renderer)/' },
    { path: '^src/(main|preload|renderer)/', pathNot: '^src/$1/' }
  ],
  'only main and preload see Electron': [{ path: '^src/', pathNot: '^src/(main|preload)/' }, { path: npm('electron') }],
  'only main/index.ts holds Electron': [
    { path: '^src/main/', pathNot: '^src/main/index.ts$' },
    { path: npm('electron'), dependencyTypesNot: ['type-only'] }
  ],
  'only main sees Node': [{ path: '^src/', pathNot: '^src/main/' }, { dependencyTypes: ['core'] }],
  'main sees no network module': [
    { path: '^src/main/' },
    { path: '^(node:)?(net|http|https|http2|dns|dns/promises|tls|dgram|inspector)$' }
  ],
  'one file and its worker know DuckDB-WASM': [
    { path: '^src/', pathNot: '^src/renderer/engine/duckdb-(engine|worker).ts$' },
    { path: npm('@duckdb|apache-arrow') }
  ],
  'engine knows only itself': [{ path: within('engine') }, { path: '^src/renderer/', pathNot: within('engine') }],
  'countries know only themselves': [
    { path: within('countries') },
    { path: '^src/renderer/', pathNot: within('countries') }
  ],
  'import and flows know only engine and countries': [
    { path: within('(import|flows)') },
    { path: '^src/renderer/', pathNot: [within('engine'), within('countries'), within('$1')] }
  ],
  'disclosure knows only flows': [
    { path: within('disclosure') },
    { path: '^src/renderer/', pathNot: [within('disclosure'), within('flows')] }
  ],
  'a view knows only itself': [
    { path: within('(map|charts)') },
    {
      path: '^src/renderer/',
      pathNot: [within('$1'), '^src/renderer/flows/(drawing|flow-geometry|flow-scale|label-places).ts$']
    }
  ],
  'figure draws protected answers only': [
    { path: within('figure') },
    {
      path: '^src/renderer/',
      pathNot: [
        within('(figure|disclosure|words|countries)'),
        '^src/renderer/flows/(drawing|flow-geometry|flow-scale|label-places).ts$'
      ]
    }
  ],
  'export writes what figure and disclosure give': [
    { path: within('export') },
    { path: '^src/renderer/', pathNot: within('(export|figure|disclosure|words|countries)') }
  ],
  'words know only themselves': [{ path: within('words') }, { path: '^src/renderer/', pathNot: within('words') }],
  'state draws nothing': [{ path: within('state') }, { path: within('(map|charts|figure|export|ui)') }],
  'ui asks state, not the engine': [{ path: within('ui') }, { path: within('engine') }],
  'the path to answers is plain TypeScript': [
    { path: within('(engine|import|flows|countries|disclosure)') },
    { path: npm('react|react-dom|react-aria-components|@deck.gl|maplibre-gl|recharts|zustand') }
  ],
  'only map uses deck.gl and MapLibre': [{ path: within('(?!map/)[^/]+') }, { path: npm('@deck.gl|maplibre-gl') }],
  'only charts uses Recharts': [{ path: within('(?!charts/)[^/]+') }, { path: npm('recharts') }],
  'no cycles': [{}, { circular: true }],
  'sources never import tests or tools': [{ path: '^src/' }, { path: '^(tests|tools)/' }]
}

module.exports = {
  forbidden: Object.entries(rules).map(([name, [from, to]]) => ({ name, severity: 'error', from, to })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] }
  }
}
