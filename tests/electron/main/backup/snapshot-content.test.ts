import { gunzipSync, gzipSync } from 'node:zlib'
import { readSnapshotContent, SnapshotUnreadable } from '#electron/main/backup/snapshot-content.ts'
import { tableNames } from '#shared/contracts/changes.ts'
import { describe, expect, test } from 'vitest'

const ROWS = 3000
const counts = { ...Object.fromEntries(tableNames.map((table) => [table, 0])), customers: ROWS }
const proof = { existed: true, schemaVersion: 1, sequence: 7, hash: 'abc', counts }
// Letters of two bytes, so that some lie across two pieces, and what some readers take for the end of a line.
const row = (at: number) => ({ id: `c${at}`, notes: `Prótese nº ${at}\u2028só à tarde\r`.repeat(5) })

const lines = [
  JSON.stringify({ format: 1, proof }),
  ...Array.from({ length: ROWS }, (_, at) => JSON.stringify({ table: 'customers', row: row(at) })),
  JSON.stringify({ end: true, rows: ROWS }),
]
const packed = (of: readonly string[]) => gzipSync(of.map((line) => `${line}\n`).join(''))

describe('the content of a snapshot', () => {
  const whole = packed(lines)

  test('is its proof, with the rows counted again', async () => {
    expect(await readSnapshotContent(whole)).toEqual(proof)
    const fewer = [...lines.slice(0, 1001), JSON.stringify({ end: true, rows: 1000 })]
    expect((await readSnapshotContent(packed(fewer))).counts['customers']).toBe(1000)
  })

  test.each([
    ['cut short', whole.subarray(0, whole.length - 9)],
    ['empty', new Uint8Array()],
    ['unpacked', gunzipSync(whole)],
    ['without its end', packed(lines.slice(0, -1))],
    ['short of a row', packed(lines.toSpliced(5, 1))],
    ['going on after its end', packed([...lines, lines[1]!])],
    ['without its head', packed(lines.slice(1))],
    ['broken inside a row', packed(lines.with(9, lines[9]!.slice(0, -3)))],
    ['not UTF-8', gzipSync(Buffer.concat([gunzipSync(whole), Buffer.from([0xc3])]))],
  ])('%s is refused', async (_, bytes) => {
    await expect(readSnapshotContent(bytes)).rejects.toBeInstanceOf(SnapshotUnreadable)
  })

  test('with any byte of its packing altered is refused', async () => {
    for (let at = 10; at < whole.length; at += 997) {
      const altered = Uint8Array.from(whole)
      altered[at]! ^= 0x10
      await expect(readSnapshotContent(altered)).rejects.toBeInstanceOf(SnapshotUnreadable)
    }
  })
})
