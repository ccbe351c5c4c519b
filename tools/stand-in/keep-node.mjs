import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const modules = ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises']
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM'])

/**
 * Several applications may run after one another in one test process. Each locks Node's network functions and listens
 * for signals; this puts back what was there before.
 *
 * @returns {() => void}
 */
export function keepNode() {
  const { net, argv } = { net: require('node:net'), argv: process.argv }
  const owners = [
    ...modules.map((name) => require(`node:${name}`)),
    net.Socket.prototype,
    net.Server.prototype,
    globalThis
  ]
  const kept = owners.map((owner) => [owner, functionsOf(owner)])
  const listeners = signals.map((signal) => process.listeners(signal))
  return () => {
    for (const [owner, functions] of kept) {
      for (const [name, value] of functions) if (owner[name] !== value) owner[name] = value
    }
    syncBuiltinESMExports()
    signals.forEach((signal, index) => {
      for (const listener of process.listeners(signal)) {
        if (!listeners[index]?.includes(listener)) process.off(signal, listener)
      }
    })
    process.argv = argv
  }
}

/** @param {any} owner @returns {[string, unknown][]} */
function functionsOf(owner) {
  return Object.entries(Object.getOwnPropertyDescriptors(owner)).flatMap(([name, { value, writable }]) =>
    typeof value === 'function' && writable ? [[name, value]] : []
  )
}
