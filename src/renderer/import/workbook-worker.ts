import { decodeWorkbook } from './workbook'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null
  postMessage(message: unknown): void
}

scope.onmessage = ({ data }) => void decodeWorkbook(data).then((sheets) => scope.postMessage(sheets))
