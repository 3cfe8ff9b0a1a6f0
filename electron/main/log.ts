import { join } from 'node:path'
import { inspect } from 'node:util'
import log from 'electron-log/node.js'
import { redact } from './redaction.ts'
import type { Log } from './router-dependencies.ts'

/** Logs to `<userData>/registro/em-dia.log` (1 MB, one older kept) and, in development, to the terminal; never personal data. */
export function openLog(userData: string, verbose: boolean): Log {
  log.transports.file.resolvePathFn = () => join(userData, 'registro', 'em-dia.log')
  log.transports.file.maxSize = 1024 * 1024
  log.transports.console.level = verbose ? 'info' : 'warn'
  log.hooks.push((message) => ({ ...message, data: [message.data.map(written).join(' ')] }))
  return log
}

function written(part: unknown): string {
  return redact(typeof part === 'string' ? part : inspect(part, { depth: 4, breakLength: Infinity }))
}
