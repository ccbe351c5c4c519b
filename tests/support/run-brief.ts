import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reportSchema, type Report } from '../../src/shared/report'

export interface BriefRun {
  readonly code: number | null
  readonly out: string
  readonly error: string
  readonly folder: string
  readonly files: readonly string[]
}

const folders: string[] = []
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Runs the command line's brief as a person would, into a fresh folder; the folder goes when the process ends. */
export function runBrief(file: string, ...options: readonly string[]): Promise<BriefRun> {
  const parent = mkdtempSync(join(tmpdir(), 'corridor-brief-'))
  folders.push(parent)
  const folder = join(parent, 'brief')
  return run(
    [...(file === '' ? [] : [file]), ...(options.includes('--out') ? [] : ['--out', folder]), ...options],
    folder
  )
}

function run(args: readonly string[], folder: string): Promise<BriefRun> {
  const child = spawn(process.execPath, [resolve('tools/brief.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
  return new Promise((done) => {
    child.on('close', (code) => done({ code, out, error, folder, files: listFiles(folder) }))
  })
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

export function readReport({ folder }: BriefRun): Report {
  return reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
}

export interface CsvFlow {
  readonly source: string
  readonly transit: readonly string[]
  readonly destination: string
  readonly count: string
  readonly low: string
  readonly high: string
}

/** The rows of `flows.csv`, as texts. Throws where the header is not the promised one. */
export function readFlows({ folder }: BriefRun): readonly CsvFlow[] {
  const [header, ...lines] = readFileSync(join(folder, 'flows.csv'), 'utf8').trimEnd().split('\n')
  if (header !== 'source,transit,destination,count,count_low,count_high') throw new Error('another header')
  return lines.map((line) => {
    const [source = '', transit = '', destination = '', count = '', low = '', high = ''] = line.split(',')
    return { source, transit: transit === '' ? [] : transit.split('>'), destination, count, low, high }
  })
}
