import { createHash } from 'node:crypto'
import type { Change } from '#shared/contracts/changes.ts'
import { changeSchema } from '#shared/contracts/changes.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { z } from 'zod'

/** A place in the chain: the sequence of a change and its hash; sequence 0 and an empty hash before the first. */
export interface Place {
  sequence: number
  hash: string
}
export const start: Place = { sequence: 0, hash: '' }

/** The first line of every segment: where in the chain it begins. */
const headerSchema = z.object({
  after: z.int().min(0),
  format: z.literal(1),
  hash: z.string(),
  previousHash: z.string(),
})

/** Why a line is not accepted. */
export type LineFault = 'unreadable' | 'wrong-hash' | 'wrong-sequence' | 'wrong-chain'
export type LineReading<T> = { ok: true; value: T } | { ok: false; fault: LineFault; sequence: number | null }

export function headerLine(after: Place): string {
  const header = { after: after.sequence, format: 1, previousHash: after.hash }
  return `${canonicalJson({ ...header, hash: sha256(canonicalJson(header)) })}\n`
}

/** A change as a line: its canonical JSON, so that the line itself is what was hashed. Null when its hash is another's. */
export function changeLine(change: Change): string | null {
  const line = canonicalJson(change)
  return sha256(textWithoutHash(line, change.hash)) === change.hash ? `${line}\n` : null
}

export function readHeader(line: string): LineReading<Place> {
  const parsed = headerSchema.safeParse(jsonOf(line))
  if (!parsed.success) return { ok: false, fault: 'unreadable', sequence: null }
  const { after, hash, previousHash } = parsed.data
  const said = sha256(textWithoutHash(line, hash)) === hash
  return said
    ? { ok: true, value: { sequence: after, hash: previousHash } }
    : { ok: false, fault: 'wrong-hash', sequence: after }
}

/** Reads a line that must follow `previous`: every byte of it is covered by its hash, and its hash by the next line. */
export function readChange(line: string, previous: Place): LineReading<Change> {
  const parsed = changeSchema.safeParse(jsonOf(line))
  if (!parsed.success) return { ok: false, fault: 'unreadable', sequence: null }
  const change = parsed.data
  const failed = (fault: LineFault) => ({ ok: false, fault, sequence: change.sequence }) as const
  if (sha256(textWithoutHash(line, change.hash)) !== change.hash) return failed('wrong-hash')
  if (change.sequence !== previous.sequence + 1) return failed('wrong-sequence')
  if (change.previousHash !== previous.hash) return failed('wrong-chain')
  return { ok: true, value: change }
}

/** Reads a line wherever it stands: its own hash must be right, what came before is not asked. */
export function readGenuine(line: string): LineReading<Change> {
  const parsed = changeSchema.safeParse(jsonOf(line))
  if (!parsed.success) return { ok: false, fault: 'unreadable', sequence: null }
  const { sequence, previousHash } = parsed.data
  return readChange(line, { sequence: sequence - 1, hash: previousHash })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The line as it was hashed. The value is 64 digits that its own preimage cannot hold, so the first match is the member. */
function textWithoutHash(line: string, hash: string): string {
  const member = `,"hash":"${hash}"`
  const at = line.indexOf(member)
  if (at < 0) return `${line} has no such hash`
  return line.slice(0, at) + line.slice(at + member.length)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
