import { z } from 'zod'
import type { Outcome } from './outcome'

export const languages = ['en', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** A file that main was asked to open. Its path stays in main; `url` serves its bytes and takes ranges. */
export interface OpenedFile {
  readonly name: string
  readonly sizeBytes: number
  readonly url: string
}

/** `filters` are `key=value` texts as typed. `recipe` is the text of the recipe file. */
export interface BriefRequest {
  readonly file: OpenedFile
  readonly recipe: { readonly name: string; readonly text: string } | null
  readonly filters: readonly string[]
  readonly k: number
  readonly unprotected: boolean
  /** How the folder is called in the closing line, as the user typed it. */
  readonly folderName: string
}

/** What the process was started for. A command line that main could not read arrives as a failure of `brief`. */
export type Task =
  | { readonly kind: 'explore'; readonly language: Language | null }
  | { readonly kind: 'brief'; readonly language: Language; readonly request: Outcome<BriefRequest> }

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const writeRequestSchema = z.object({
  /** A token from `chooseFolder`, or `task` for the folder of the command line. */
  folder: z.string(),
  files: z.array(z.object({ name: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z]+$/), bytes: bytesSchema })).max(20),
  /** The page as it prints, under this name; `null`: no print. */
  pdfName: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\.pdf$/)
    .nullable()
})
export type WriteRequest = z.infer<typeof writeRequestSchema>

export const taskEndSchema = z.object({
  exitCode: z.union([z.literal(0), z.literal(2)]),
  out: z.string(),
  error: z.string()
})
/** `out` goes to standard output, `error` to standard error; each is one sentence or empty. */
export type TaskEnd = z.infer<typeof taskEndSchema>

export const saveRequestSchema = z.object({ name: z.string().min(1).max(120), bytes: bytesSchema })
export type SaveRequest = z.infer<typeof saveRequestSchema>

/** What the network lock did since the start: requests that were refused, by scheme, without their content. */
export interface NetworkReport {
  readonly refused: number
  readonly bySchemeAndKind: readonly { readonly scheme: string; readonly kind: string; readonly times: number }[]
  readonly version: string
  /** Where the page runs: Electron's own binary, or a local Chromium in its place. */
  readonly runtime: string
}

/** Every request that the page can make of main. `null` means that the user cancelled. */
export interface Api {
  readTask(): Promise<Outcome<Task>>
  openSample(): Promise<Outcome<OpenedFile>>
  chooseFolder(): Promise<Outcome<{ readonly token: string; readonly name: string } | null>>
  /** Writes all files or none. */
  writeFiles(request: WriteRequest): Promise<Outcome<{ readonly folderName: string }>>
  saveFile(request: SaveRequest): Promise<Outcome<{ readonly name: string } | null>>
  endTask(end: TaskEnd): Promise<Outcome<null>>
  readNetworkReport(): Promise<Outcome<NetworkReport>>
}

export const channels = {
  readTask: 'api:readTask',
  openSample: 'api:openSample',
  chooseFolder: 'api:chooseFolder',
  writeFiles: 'api:writeFiles',
  saveFile: 'api:saveFile',
  endTask: 'api:endTask',
  readNetworkReport: 'api:readNetworkReport'
} as const satisfies Record<keyof Api, string>
