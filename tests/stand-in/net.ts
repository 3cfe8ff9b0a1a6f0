// net: only what needs no network.
import fs from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { strict } from './guard.ts'

async function fetchFile(url: string): Promise<Response> {
  const content = await fs.readFile(fileURLToPath(url)).catch(() => null)
  if (!content) throw new Error('net::ERR_FILE_NOT_FOUND')
  return new Response(new Uint8Array(content))
}

export const net = strict('net', {
  fetch(input: string | Request, init?: RequestInit): Promise<Response> {
    const url = typeof input === 'string' ? input : input.url
    return url.startsWith('file:') ? fetchFile(url) : fetch(input, init)
  },
  isOnline: () => false,
  online: false,
})
