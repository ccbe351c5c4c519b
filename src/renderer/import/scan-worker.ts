import { scanFile } from './scan-file'
import type { ScanAnswer } from './file-scanner'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Blob>) => void) | null
  postMessage(message: ScanAnswer): void
}

const never = new AbortController().signal

scope.onmessage = ({ data }) =>
  void scanFile(data, never, (done) => scope.postMessage({ kind: 'done', done })).then(
    (scan) => scope.postMessage({ kind: 'scan', scan }),
    () => scope.postMessage({ kind: 'unreadable' })
  )
