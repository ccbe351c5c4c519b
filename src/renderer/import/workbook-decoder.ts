import type { Sheet } from './workbook'

/** Decodes in a worker of its own, which ends with the work or when `signal` says so. */
export function decodeWorkbookInWorker(bytes: ArrayBuffer, signal: AbortSignal): Promise<readonly Sheet[] | null> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' })
  return runOnce(worker, bytes, signal)
}

/** One question to a worker and its answer; `null` when the worker fails. */
export function runOnce(
  worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>,
  bytes: ArrayBuffer,
  signal: AbortSignal
): Promise<readonly Sheet[] | null> {
  return new Promise<readonly Sheet[] | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.onmessage = ({ data }: MessageEvent<readonly Sheet[] | null>) => resolve(data)
    worker.onerror = () => resolve(null)
    worker.postMessage(bytes, [bytes])
  }).finally(() => worker.terminate())
}
