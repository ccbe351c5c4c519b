import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCountries, makeRegions, makeWords, readCodes } from './country-table.mjs'
import { makeLabels } from './make-labels.mjs'
import { makeWorlds } from './make-worlds.mjs'

/** Files of data/reference by name, with their text. The same packages give the same bytes. */
export function makeReference() {
  const worlds = makeWorlds(readCodes())
  const places = { countries: makeCountries(worlds.anchorOf), regions: makeRegions(), words: makeWords() }
  return {
    'places.json': lines(places),
    'labels.json': lines(makeLabels()),
    'world.json': `${JSON.stringify(worlds.figure)}\n`,
    'world-screen.json': `${JSON.stringify(worlds.screen)}\n`
  }
}

/** One row a line, so that a change reads well. */
function lines(tables) {
  const parts = Object.entries(tables).map(([name, rows]) => {
    const list = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
    return `  ${JSON.stringify(name)}: [\n${list}\n  ]`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

const here = fileURLToPath(import.meta.url)
if (process.argv[1] === here) {
  const folder = join(here, '../../../data/reference')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(makeReference())) {
    writeFileSync(join(folder, name), text)
    console.log(`${name}: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`)
  }
}
