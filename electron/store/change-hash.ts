import type { Change } from '#shared/contracts/changes.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'

/** SHA-256 of text, in hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What `hash` has to be: SHA-256 of the canonical JSON of everything else in the change. */
export async function changeHash(change: Omit<Change, 'hash'> & { hash?: string }): Promise<string> {
  const { hash: _hash, ...rest } = change
  return sha256(canonicalJson(rest))
}
