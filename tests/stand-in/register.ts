// Loaded with `node -r` before anything else: `electron` resolves to the stand-in and the process looks like Electron's main.
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = import.meta.dirname
const target = pathToFileURL(path.join(folder, 'electron-module.ts')).href
const names = new Set(['electron', 'electron/main', 'electron/common'])

registerHooks({
  resolve(specifier, context, next) {
    if (!names.has(specifier)) return next(specifier, context)
    return { url: target, format: 'module-typescript', shortCircuit: true }
  },
})

process.argv.splice(0, 2, path.join(folder, 'electron'))
Object.defineProperty(process, 'versions', {
  value: Object.freeze({ ...process.versions, electron: '45.4.1', chrome: '156.0.0.0' }),
  configurable: true,
  enumerable: true,
})
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: path.join(folder, 'resources') })
