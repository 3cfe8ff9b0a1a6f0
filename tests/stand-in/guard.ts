// What keeps a gap in the stand-in from being silent: an unknown member throws instead of reading as undefined.
import { EventEmitter } from 'node:events'

// Read by the runtime itself on any object (await, JSON, console), so their absence means nothing.
const probed = new Set<PropertyKey>(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'domain'])

function refuse(owner: string, member: PropertyKey): never {
  throw new Error(`stand-in: ${owner}.${String(member)} is not implemented`)
}

/** Wraps a plain module object so that reading a member it lacks throws. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, member, receiver): unknown {
      if (typeof member !== 'symbol' && !(member in object) && !probed.has(member)) refuse(name, member)
      return Reflect.get(object, member, receiver)
    },
  })
}

/** Base of every emulated class: its prototype chain ends in a proxy, so private fields keep working. */
export class Guarded extends EventEmitter {}
Object.setPrototypeOf(
  Guarded.prototype,
  new Proxy(EventEmitter.prototype, {
    get(object, member, receiver): unknown {
      if (typeof member !== 'symbol' && !(member in object) && !probed.has(member)) {
        refuse(Object.getPrototypeOf(receiver)?.constructor?.name ?? 'object', member)
      }
      return Reflect.get(object, member, receiver)
    },
  }),
)

export interface PreventableEvent {
  defaultPrevented: boolean
  preventDefault(): void
}

export function preventable<T extends object>(details?: T): T & PreventableEvent {
  const event: PreventableEvent = {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
  return Object.assign(event, details)
}

/** Emits an Electron-style event and tells whether a listener prevented it. */
export function emitPreventable(
  target: EventEmitter,
  name: string,
  details: object = {},
  ...rest: unknown[]
): boolean {
  const event = preventable(details)
  target.emit(name, event, ...rest)
  return event.defaultPrevented
}
