import type { Change, Patch } from '#shared/contracts/changes.ts'
import type { ChangeRow, EmDiaDatabase, PatchPart } from './database.ts'

/** A change of more patches than this is kept zipped, in parts of so many. */
const PATCHES_IN_A_PART = 1000

/**
 * A change's patches as they are stored. Those of an import say again what its rows say: zipped they take a ninth of
 * the room, and a snapshot reads them in no time. Made before the transaction, which would not wait for the zipping.
 */
export async function partsOf({
  sequence,
  patches,
}: Pick<Change, 'sequence' | 'patches'>): Promise<PatchPart[]> {
  if (patches.length <= PATCHES_IN_A_PART) return patches.length > 0 ? [{ sequence, part: 0, patches }] : []
  const parts: PatchPart[] = []
  for (let start = 0; start < patches.length; start += PATCHES_IN_A_PART) {
    const zipped = await zip(JSON.stringify(patches.slice(start, start + PATCHES_IN_A_PART)))
    parts.push({ sequence, part: parts.length, zipped })
  }
  return parts
}

/** The patches of the changes from one sequence to another, both included, by sequence. */
export async function patchesBetween(
  database: EmDiaDatabase,
  first: number,
  last: number,
): Promise<Map<number, Patch[]>> {
  const parts = await database.patches
    .where('[sequence+part]')
    .between([first, 0], [last, Infinity])
    .toArray()
  const found = new Map<number, Patch[]>()
  for (const part of parts) {
    const known = found.get(part.sequence) ?? []
    found.set(part.sequence, known)
    const patches = 'zipped' in part ? (JSON.parse(await unzip(part.zipped)) as Patch[]) : part.patches
    for (const patch of patches) known.push(patch)
  }
  return found
}

/** A change row with its patches again. */
export function wholeChange(row: ChangeRow, patches: Patch[]): Change {
  return { ...row, patches }
}

async function zip(text: string): Promise<string> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(zipped).arrayBuffer()).toBase64()
}

async function unzip(zipped: string): Promise<string> {
  const text = new Blob([Uint8Array.fromBase64(zipped)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(text).text()
}
