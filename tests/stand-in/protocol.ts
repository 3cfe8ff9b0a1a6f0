// protocol: custom schemes and their handlers.
import { strict } from './guard.ts'
import { state } from './state.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme)
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (state.ready)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new Error(`stand-in: scheme ${scheme} must be standard and secure`)
      }
      state.schemes.add(scheme)
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (!state.schemes.has(scheme))
      throw new Error(`stand-in: scheme ${scheme} was not registered as privileged`)
    if (handlers.has(scheme)) throw new Error('The scheme has been intercepted')
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled(scheme: string): boolean {
    return handlers.has(scheme)
  },
})
