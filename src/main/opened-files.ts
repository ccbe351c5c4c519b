import { randomUUID } from 'node:crypto'
import type { OpenedFile } from '../shared/api'
import type { KnownFile } from './files'

/** Files that main opened, by a token that cannot be guessed. A page knows tokens, never paths. */
export class OpenedFiles {
  readonly #files = new Map<string, KnownFile>()

  add(file: KnownFile): OpenedFile {
    const token = randomUUID()
    this.#files.set(token, file)
    return { name: file.name, sizeBytes: file.sizeBytes, url: `/opened/${token}` }
  }

  find(token: string): KnownFile | null {
    return this.#files.get(token) ?? null
  }
}
