/** Names that the language itself asks any object for. */
const askedByLanguage = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof'])

/**
 * An object that has what is in it and nothing else: a name of Electron's that the stand-in lacks throws, where a plain
 * object would answer `undefined` and let a test pass.
 *
 * @template {object} T
 * @param {string} name
 * @param {T} members
 * @returns {T}
 */
export function strictly(name, members) {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !askedByLanguage.has(key)) throw notIn(`${name}.${key}`)
      return Reflect.get(target, key, receiver)
    }
  })
}

/** @param {string} what */
export function notIn(what) {
  return new Error(`${what} is not in the stand-in`)
}

/**
 * @param {string} owner
 * @param {object} given
 * @param {readonly string[]} known
 */
export function refuseUnknownKeys(owner, given, known) {
  const unknown = Object.keys(given).find((key) => !known.includes(key))
  if (unknown !== undefined) throw notIn(`${owner}.${unknown}`)
}

/** Events of one Electron object: those that it knows, and no other. */
export class Events {
  #name
  /** @type {Map<string, ((...args: any[]) => void)[]>} */
  #listeners

  /**
   * @param {string} name
   * @param {readonly string[]} known
   */
  constructor(name, known) {
    this.#name = name
    this.#listeners = new Map(known.map((event) => [event, []]))
  }

  /**
   * @param {string} event
   * @param {(...args: any[]) => void} listener
   */
  add(event, listener) {
    const listeners = this.#listeners.get(event)
    if (!listeners) throw notIn(`${this.#name} event '${event}'`)
    listeners.push(listener)
  }

  /**
   * @param {string} event
   * @param {(...args: any[]) => void} listener
   */
  addOnce(event, listener) {
    let called = false
    this.add(event, (...args) => {
      if (!called) listener(...args)
      called = true
    })
  }

  /**
   * @param {string} event
   * @param {unknown[]} args
   */
  emit(event, ...args) {
    for (const listener of this.#listeners.get(event) ?? []) listener(...args)
  }

  /**
   * Emits an event that can be prevented; answers whether it was.
   *
   * @param {string} event
   * @param {object} details
   * @param {unknown[]} args
   */
  emitPreventable(event, details, ...args) {
    let prevented = false
    this.emit(event, { ...details, preventDefault: () => void (prevented = true) }, ...args)
    return prevented
  }
}
