import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentPolicy, hosts, type Host } from './content-policy.ts'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}

const pages: Record<Host, string> = { ui: 'renderer/index.html', store: 'electron/store/index.html' }

/**
 * The file of a request, relative to the built renderer, or null when there is none to give: another host, another
 * method's path, a page of the other host, or a path that tries to leave the folder.
 */
export function fileOf(address: string): { host: Host; file: string } | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const host = hosts.find((name) => name === url.host)
  if (url.protocol !== 'app:' || !host) return null
  const path = decoded(url.pathname)
  if (path === '/') return { host, file: pages[host] }
  if (path === null || !path.startsWith('/assets/')) return null
  const parts = path.slice(1).split('/')
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
  return plain ? { host, file: parts.join('/') } : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Answers requests to `app://ui` and `app://store` from the built renderer, with the host's security headers. */
export function serveApp(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const found = request.method === 'GET' ? fileOf(request.url) : null
    if (!found) return new Response('not found', { status: 404 })
    const file = join(folder, found.file)
    if (!file.startsWith(folder + sep)) return new Response('not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': contentPolicy(found.host),
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'cache-control': 'no-cache',
        },
      })
    } catch {
      return new Response('not found', { status: 404 })
    }
  }
}
