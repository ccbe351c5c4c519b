import { checkWire, wireLimitBytes } from './wire.mjs'

export const bindingName = '__corridorStandIn'

/**
 * The text that runs the preload before the page's own code, in the page's own world: the stand-in has no second one.
 * The binding is taken away in every frame, and only the top frame gets the preload, as in Electron.
 *
 * @param {string} source
 */
export function preloadText(source) {
  return `(() => {
  const send = globalThis[${JSON.stringify(bindingName)}]
  delete globalThis[${JSON.stringify(bindingName)}]
  if (window.parent !== window || location.protocol === 'about:') return
  const checkWire = ${checkWire.toString()}
  const isolated = (value) => {
    if (typeof value === 'function') {
      return (...args) => {
        checkWire(args, ${wireLimitBytes})
        return value(...args)
      }
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, isolated(part)])))
  }
  const contextBridge = {
    exposeInMainWorld(name, value) {
      Object.defineProperty(globalThis, name, { value: isolated(value), enumerable: true })
    }
  }
  const ipcRenderer = {
    async invoke(channel, ...args) {
      checkWire(args, ${wireLimitBytes})
      const answer = await send({ kind: 'invoke', channel, args })
      if (answer.ok) return answer.value
      throw new Error(answer.error)
    }
  }
  const strict = (name, members) => new Proxy(members, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target)) throw new Error(name + '.' + key + ' is not in the stand-in')
      return target[key]
    }
  })
  const electron = strict('electron', {
    contextBridge: strict('contextBridge', contextBridge),
    ipcRenderer: strict('ipcRenderer', ipcRenderer)
  })
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('module not found: ' + name)
  }
  const module = { exports: {} }
  try {
    ;((require, module, exports) => {
${source}
    })(require, module, module.exports)
  } catch (error) {
    send({ kind: 'preload-error', message: String(error) })
  }
})()`
}
