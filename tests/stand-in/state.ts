// State of the one emulated application that several topics read.
import { randomBytes } from 'node:crypto'
import type { Browser } from './chromium.ts'

export interface Recorded {
  what: string
  args: unknown[]
}

/** Names of the hidden channel between worlds; random, so that no page can guess it. */
export const secret = `standin-${randomBytes(12).toString('hex')}-`

export const state = {
  browser: null as Browser | null,
  ready: false,
  quitting: false,
  /** Schemes given to `protocol.registerSchemesAsPrivileged`. */
  schemes: new Set<string>(),
  paths: new Map<string, string>(),
  switches: new Map<string, string>(),
  /** What a real desktop would have shown or opened. */
  record: [] as Recorded[],
}

/** Tests read the record as `globalThis.__standin.record` in the main process. */
Object.defineProperty(globalThis, '__standin', { value: state })

export function record(what: string, ...args: unknown[]): void {
  state.record.push({ what, args })
}

export function runningBrowser(): Browser {
  if (!state.browser) throw new Error('stand-in: the browser is not running')
  return state.browser
}

export const isHeaded = Boolean(process.env['STANDIN_HEADED'])
