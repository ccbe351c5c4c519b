import { join, parse } from 'node:path'
import { parseArgs } from 'node:util'
import { languages, type Language } from '../shared/api'
import { failed, succeeded, type Failure, type Outcome } from '../shared/outcome'

/** Fewer than this would not protect anybody: `spec` of the disclosure rules, never below. */
export const leastK = 5
const usualK = 10

/** A brief as it was asked for on the command line. Paths are as typed, relative to the working directory. */
export interface BriefOptions {
  readonly file: string
  readonly out: string
  readonly recipe: string | null
  readonly filters: readonly string[]
  readonly k: number
  readonly unprotected: boolean
}

export type CommandLine =
  | { readonly kind: 'explore'; readonly language: Language | null }
  | { readonly kind: 'brief'; readonly language: Language; readonly options: Outcome<BriefOptions> }

/** `--brief` is a flag, and the file may stand anywhere, so that `--out DIR FILE` is understood as well. */
const options = {
  brief: { type: 'boolean' },
  out: { type: 'string' },
  lang: { type: 'string' },
  filter: { type: 'string', multiple: true },
  recipe: { type: 'string' },
  k: { type: 'string' },
  unprotected: { type: 'boolean' }
} as const
type OptionName = keyof typeof options

const expected: Readonly<Record<OptionName, string>> = {
  brief: '--brief',
  unprotected: '--unprotected',
  out: 'DIR',
  lang: 'en|fr|es',
  filter: 'key=value',
  recipe: 'FILE',
  k: `N ≥ ${leastK}`
}

/** Switches of Chromium itself that a launcher or a desktop may add. */
const foreign = /^--?(no-sandbox|ozone-platform|disable-gpu|user-data-dir|enable-logging|inspect|remote-debugging|psn_)/

/**
 * The arguments after the program, and after the path of the application where that is named (`electron . --brief …`).
 * `packaged` says which of the two it is.
 */
export function ownArguments(argv: readonly string[], start: 'packaged' | 'from-sources'): readonly string[] {
  const appPath = argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'))
  const first = start === 'packaged' ? 1 : appPath === -1 ? argv.length : appPath + 1
  return argv.slice(first).filter((argument) => !foreign.test(argument))
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const language = languages.find((name) => name === given.findLast(({ name }) => name === 'lang')?.value) ?? null
  if (!given.some(({ name }) => name === 'brief')) return { kind: 'explore', language }

  const wrong = given.map(checkOption).find((failure) => failure !== null)
  return {
    kind: 'brief',
    language: language ?? 'en',
    options: wrong ? failed(wrong) : briefOptions(given, files)
  }
}

interface GivenOption {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: GivenOption): Failure | null {
  if (!isOptionName(name) || !rawName.startsWith('--')) return { kind: 'option-unknown', option: rawName }
  const invalid = { kind: 'option-invalid', option: rawName, expected: expected[name] } as const
  if (options[name].type === 'boolean') return value === undefined ? null : invalid
  if (value === undefined || value === '' || (value.startsWith('-') && !inlineValue)) return invalid
  if (name === 'lang' && !languages.some((language) => language === value)) return invalid
  if (name === 'k' && !(/^\d{1,6}$/.test(value) && Number(value) >= leastK)) return invalid
  return null
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

function briefOptions(given: readonly GivenOption[], files: readonly string[]): Outcome<BriefOptions> {
  const last = (name: OptionName) => given.findLast((option) => option.name === name)?.value
  const [file, another] = files
  if (file === undefined || file === '') return failed({ kind: 'file-not-named' })
  if (another !== undefined) return failed({ kind: 'several-files' })
  return succeeded({
    file,
    out: last('out') ?? join('out', 'brief', folderStem(file)),
    recipe: last('recipe') ?? null,
    filters: given.flatMap(({ name, value }) => (name === 'filter' && value !== undefined ? [value] : [])),
    k: Number(last('k') ?? usualK),
    unprotected: given.some(({ name }) => name === 'unprotected')
  })
}

/** The file's name without its extension, unless that would lead out of `out/brief` (`..`) or end in what Windows drops. */
function folderStem(file: string): string {
  const stem = parse(file).name.replace(/[. ]+$/, '')
  return stem === '' ? 'brief' : stem
}
