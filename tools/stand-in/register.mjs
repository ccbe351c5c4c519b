import Module, { register } from 'node:module'
import { fileURLToPath } from 'node:url'

// In plain Node, `require('electron')` would start a download: from here on the name leads to the stand-in.
register('./hooks.mjs', import.meta.url)

const standIn = fileURLToPath(new URL('./electron.mjs', import.meta.url))
const loader = /** @type {{ _resolveFilename(request: string, ...more: unknown[]): string }} */ (
  /** @type {unknown} */ (Module)
)
const original = loader._resolveFilename
loader._resolveFilename = (/** @type {string} */ request, /** @type {unknown[]} */ ...more) =>
  request === 'electron' ? standIn : original.call(loader, request, ...more)
