import type { Scan, ScanFile } from './scan-file'

/** What the worker says. `unreadable`: the file could not be read to its end. */
export type ScanAnswer =
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'scan'; readonly scan: Scan }
  | { readonly kind: 'unreadable' }

/** Scans in a worker of its own, so that the page goes on meanwhile; it ends with the work or when `signal` says so. */
export const scanFileInWorker: ScanFile = (file, signal, onDone) => {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' })
  return scanWith(worker, file, signal, onDone)
}

/** Throws a `DOMException` where the file cannot be read. */
export function scanWith(
  worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>,
  file: Blob,
  signal: AbortSignal,
  onDone: (done: number) => void
): Promise<Scan> {
  return new Promise<Scan>((resolve, reject) => {
    const unreadable = () => reject(new DOMException('the file could not be read', 'NotReadableError'))
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.onmessage = ({ data }: MessageEvent<ScanAnswer>) => {
      if (data.kind === 'done') onDone(data.done)
      else if (data.kind === 'scan') resolve(data.scan)
      else unreadable()
    }
    worker.onerror = unreadable
    worker.postMessage(file)
  }).finally(() => worker.terminate())
}
