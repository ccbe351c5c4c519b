/** What a caller must be ready for. Anything not listed here is a bug and is thrown. No failure carries row content. */
export type Failure =
  | { readonly kind: 'refused' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'file-missing'; readonly name: string }
  | { readonly kind: 'file-is-folder'; readonly name: string }
  | { readonly kind: 'file-unreadable'; readonly name: string }
  | { readonly kind: 'file-empty'; readonly name: string }
  | { readonly kind: 'file-changed'; readonly name: string }
  | { readonly kind: 'several-files' }
  | { readonly kind: 'not-a-table'; readonly name: string }
  | { readonly kind: 'format-unsupported'; readonly name: string }
  | { readonly kind: 'workbook-without-table'; readonly name: string }
  | { readonly kind: 'no-country-column'; readonly name: string }
  | { readonly kind: 'file-too-large'; readonly name: string; readonly sizeBytes: number; readonly limitBytes: number }
  | { readonly kind: 'recipe-invalid'; readonly name: string }
  | { readonly kind: 'recipe-mismatch'; readonly name: string; readonly column: string }
  | { readonly kind: 'option-unknown'; readonly option: string }
  | { readonly kind: 'option-invalid'; readonly option: string; readonly expected: string }
  | { readonly kind: 'file-not-named' }
  | { readonly kind: 'filter-invalid'; readonly filter: string }
  | { readonly kind: 'filter-leaves-nothing' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'not-writable'; readonly name: string }
  | { readonly kind: 'engine-stopped' }

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export function succeeded<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}
