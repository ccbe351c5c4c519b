import { createServer, type Server } from 'node:http' // eslint-disable-line no-restricted-imports
import type { AddressInfo } from 'node:net' // eslint-disable-line no-restricted-imports

export interface LocalListener {
  readonly url: string
  /** First segments of the paths that were asked for. */
  readonly heard: Set<string>
  close(): Promise<void>
}

/** Hears what would leave the machine. Bound to this machine alone, and closed after the test. */
export async function listenHere(): Promise<LocalListener> {
  const heard = new Set<string>()
  const note = (path = '/') => heard.add(path.slice(1).split(/[/?]/)[0] ?? '')
  const server: Server = createServer((request, response) => {
    note(request.url)
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('')
  })
  server.on('upgrade', (request, socket) => {
    note(request.url)
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}
