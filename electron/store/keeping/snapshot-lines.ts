import { tableNames } from '#shared/contracts/changes.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'

/** Every table that a snapshot holds: all but `meta`, which belongs to this computer. */
export const snapshotTables = [...tableNames, 'changes', 'patches'] as const
export type SnapshotTable = (typeof snapshotTables)[number]

export interface SnapshotHeader {
  format: 1
  proof: StoreProof
}
export interface SnapshotRow {
  table: SnapshotTable
  row: unknown
}
export interface SnapshotFooter {
  end: true
  rows: number
}

/** One line of a snapshot: JSON, ended by a newline. */
export function snapshotLine(value: SnapshotHeader | SnapshotRow | SnapshotFooter): string {
  return `${JSON.stringify(value)}\n`
}

/** The values of a snapshot's lines, as they are unpacked. */
export async function* snapshotValues(data: Blob): AsyncGenerator {
  const text = data
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
  let rest = ''
  const reader = text.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield JSON.parse(line)
  }
  if (rest !== '') yield JSON.parse(rest)
}
