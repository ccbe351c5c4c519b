import { closeSync, openSync, writeSync } from 'node:fs'

const countries = ['Ghana', 'Nigeria', 'Togo', 'Mali', 'Libya', 'Italy', 'France', 'Romania', 'Albania', 'Thailand']
const ages = ['0-8', '9-17', '18-24', '25-38', 'unknown']
const forms = ['sexual-exploitation', 'forced-labour', 'domestic-servitude', 'begging', 'unknown']

/**
 * Writes made-up case rows as CSV, the same ones in every run: six million rows are about 300 MB.
 *
 * @param {string} path
 * @param {number} rows
 */
export function writeLargeCases(path, rows) {
  let state = 20_261_123
  const next = (/** @type {number} */ end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * end)
  }
  const pick = (/** @type {readonly string[]} */ words) => words[next(words.length)] ?? ''
  const file = openSync(path, 'w')
  let text = 'year,source,transit,destination,age_band,sex,form\n'
  for (let row = 0; row < rows; row += 1) {
    const transit = next(10) < 6 ? '' : pick(countries)
    const sex = pick(['female', 'male'])
    text += `${2005 + next(19)},${pick(countries)},${transit},${pick(countries)},${pick(ages)},${sex},${pick(forms)}\n`
    if (text.length > 1_000_000) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}
