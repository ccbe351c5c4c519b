import { electronTrouble, findElectron } from './electron.mjs'
import { runInElectron, runInStandIn } from './run-app.mjs'

/** @param {readonly string[]} args @param {string} cwd @returns {Promise<number>} */
export function makeBrief(args, cwd) {
  const wanted = process.env['CORRIDOR_RUNTIME']
  const electron = wanted === 'stand-in' ? null : findElectron()
  const usable = electron !== null && (wanted === 'electron' || electronTrouble(electron) === null)
  return usable
    ? runInElectron(electron, ['--brief', ...args], cwd)
    : runInStandIn(['--brief', ...args], cwd, 'headless')
}
