// Turns the modules of page/ into the text injected into a renderer: types are stripped, imports dropped, files joined.
import fs from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { brokerFrame, brokerWorker } from './page/broker.ts'
import type { PageConfig } from './page/wire.ts'

function source(name: string): string {
  const text = fs.readFileSync(path.join(import.meta.dirname, 'page', `${name}.ts`), 'utf8')
  return stripTypeScriptTypes(text)
    .replace(/^import\b[^']*'[^']*'$/gm, '')
    .replace(/^export (?=(async )?function|class|const)/gm, '')
}

function joined(names: string[]): string {
  return names.map(source).join('\n')
}

const mainWorld = joined(['bridge'])
// In the order of their imports.
const isolatedWorld = joined(['clone', 'wire', 'bridge', 'emitter', 'ports', 'ipc', 'isolated'])

/** Only the top document of an app page is a renderer of Electron's; the blank page before it is not. */
function guarded(code: string): string {
  return `if (window.top === window && location.href !== 'about:blank') { ${code} }`
}

export function mainWorldScript(secret: string): string {
  return guarded(`${mainWorld}\nnew Bridge(${JSON.stringify(secret)}, 'main')`)
}

export function isolatedWorldScript(config: PageConfig): string {
  const scope = 'require, process, exports, module, Buffer, global, setImmediate, clearImmediate'
  const body = config.preload ? fs.readFileSync(config.preload, 'utf8') : null
  const preload = body === null ? 'null' : `function (${scope}) {${body}\n}`
  return guarded(`${isolatedWorld}\nstartIsolatedWorld(${JSON.stringify(config)}, ${preload})`)
}

export const brokerPaths = {
  frame: '/__standin__/broker.html',
  worker: '/__standin__/worker.js',
  blank: '/__standin__/blank.html',
}

/** What the reserved paths of the stand-in serve, or null for a path of the app's. */
export function reservedContent(pathname: string): { type: string; text: string } | null {
  const html = (script: string): string =>
    `<!doctype html><title></title>${script && `<script>${script}</script>`}`
  if (pathname === brokerPaths.frame) return { type: 'text/html', text: html(`(${String(brokerFrame)})()`) }
  if (pathname === brokerPaths.worker) return { type: 'text/javascript', text: `(${String(brokerWorker)})()` }
  if (pathname === brokerPaths.blank) return { type: 'text/html', text: html('') }
  return null
}
