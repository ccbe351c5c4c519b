import { syncBuiltinESMExports } from 'node:module'

/** Functions through which Node code reaches a network or listens on it. */
const networkFunctions: Readonly<Record<string, readonly string[]>> = {
  net: ['connect', 'createConnection', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'],
  'dns/promises': ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse']
}

const networkGlobals = ['fetch', 'WebSocket', 'EventSource']

type Members = Record<string, unknown>

function refuse(): never {
  throw new Error('Nothing leaves this machine.')
}

function close(owner: Members, name: string): void {
  if (typeof owner[name] === 'function') owner[name] = refuse
}

function builtin(name: string): Members {
  return process.getBuiltinModule(name) as unknown as Members
}

/**
 * Makes the network functions of Node throw, for our code and for every library in this process. Pipes to child
 * processes go on working: they are sockets too, but they never connect or listen.
 */
export function lockNode(): void {
  for (const [module, names] of Object.entries(networkFunctions)) {
    const members = builtin(module)
    for (const name of names) close(members, name)
  }
  const { Socket, Server } = builtin('net') as { Socket: { prototype: object }; Server: { prototype: object } }
  close(Socket.prototype as Members, 'connect')
  close(Server.prototype as Members, 'listen')
  for (const name of networkGlobals) close(globalThis as unknown as Members, name)
  syncBuiltinESMExports()
}
