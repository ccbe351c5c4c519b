/**
 * `npm test`: types, lint, import rules, unused code, then every test on a fresh build. All steps run even when one
 * fails, so that one run tells everything. The last line is the sum of the runners' own reports.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './launch/build.mjs'

const shell = process.platform === 'win32'
const reports = mkdtempSync(join(tmpdir(), 'corridor-tests-'))

/** @param {string} name @param {string[]} command */
function step(name, command) {
  console.log(`\n— ${name}`)
  const [program, ...args] = command
  const { status } = spawnSync(program ?? '', args, { stdio: 'inherit', shell })
  if (status !== 0) console.log(`— ${name}: failed`)
  return status === 0
}

function build() {
  console.log('\n— build')
  return ensureBuilt()
}

/** @param {string} project */
function vitest(project) {
  const file = join(reports, `${project}.json`)
  const args = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`]
  const passed = step(`tests: ${project}`, ['npx', '--no-install', ...args])
  return { passed, file }
}

/** @param {string} file */
function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const loadFailures = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
        suite.status === 'failed' && suite.assertionResults.length === 0
    ).length
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + loadFailures,
      skipped: report.numPendingTests + report.numTodoTests
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const checks = [
  step('types', ['npm', 'run', '--silent', 'typecheck']),
  step('lint', ['npm', 'run', '--silent', 'lint']),
  step('import rules', ['npm', 'run', '--silent', 'imports']),
  step('unused code', ['npm', 'run', '--silent', 'unused']),
  build()
]
const suites = [vitest('unit'), vitest('e2e')]
const counts = suites.map(({ file }) => readCounts(file))
rmSync(reports, { recursive: true, force: true })

const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => counts.reduce((total, one) => total + one[key], 0)
const ok = checks.every(Boolean) && suites.every(({ passed }) => passed) && sum('passed') > 0
if (!checks.every(Boolean)) console.log('\nA check before the tests failed; see above.')
console.log(
  `\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`
)
process.exitCode = ok ? 0 : 1
