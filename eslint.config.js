import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const networkNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']
const networkModules = ['net', 'http', 'https', 'http2', 'dns', 'dns/promises', 'tls', 'dgram', 'inspector']

const noNetwork = {
  'no-restricted-globals': [
    'error',
    ...networkNames.map((name) => ({ name, message: 'Nothing leaves this machine.' }))
  ],
  'no-restricted-properties': [
    'error',
    { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves this machine.' },
    ...['window', 'globalThis', 'self'].flatMap((object) =>
      networkNames.map((property) => ({ object, property, message: 'Nothing leaves this machine.' }))
    )
  ]
}

const restrictedImports = {
  patterns: [
    { group: ['../../../../*'], message: 'Too far away: ask the stage next to you.' },
    { group: networkModules.flatMap((name) => [name, `node:${name}`]), message: 'Nothing leaves this machine.' }
  ]
}

export default tseslint.config(
  { ignores: ['out/**', 'node_modules/**', 'tests/fixtures/**'] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', restrictedImports],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/unified-signatures': 'off'
    }
  },
  { files: ['src/**/*.{ts,tsx}'], rules: noNetwork },
  {
    // The one door for bytes: it asks the application's own scheme for a file that main opened.
    files: ['src/renderer/import/opened-file.ts'],
    rules: { 'no-restricted-globals': 'off' }
  },
  {
    files: ['src/shared/**/*.ts', 'src/renderer/import/**/*.ts', 'src/renderer/flows/**/*.ts'],
    ignores: ['src/renderer/import/opened-file.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkNames.map((name) => ({ name, message: 'Nothing leaves this machine.' })),
        { name: 'window', message: 'This stage is plain TypeScript.' },
        { name: 'document', message: 'This stage is plain TypeScript.' }
      ]
    }
  },
  {
    files: ['**/*.tsx', 'src/renderer/state/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Data never becomes HTML.' }
      ]
    }
  },
  {
    files: ['src/renderer/words/*-words.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' }
  },
  {
    files: ['tests/**/*.{ts,tsx,mjs}', 'tools/**/*.mjs', 'bench/**/*.mjs'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' }
  }
)
