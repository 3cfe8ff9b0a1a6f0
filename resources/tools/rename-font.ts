const HEADER_BYTES = 12
const ENTRY_BYTES = 16
const MAGIC_SUM = 0xb1b0afba

/**
 * The same TrueType font under another name, for licences that reserve the original one. Each replacement has the
 * length of what it replaces, so that only the `name` table's text and the checksums change; the copyright and licence
 * notices (ids 0, 7, 13 and 14) stay as they were.
 */
export function renameFont(font: Buffer, replacements: readonly (readonly [string, string])[]): Buffer {
  const renamed = Buffer.from(font)
  const tables = tablesOf(renamed)
  const name = tables.get('name')
  const head = tables.get('head')
  if (!name || !head) throw new Error('not a TrueType font')
  for (const text of nameTexts(renamed, name.offset)) {
    for (const [from, to] of replacements) {
      if (from.length !== to.length) throw new Error(`"${to}" must be as long as "${from}"`)
      replaceIn(renamed.subarray(text.start, text.end), from, to)
    }
  }
  renamed.writeUInt32BE(sum(renamed.subarray(name.offset, name.offset + name.length)), name.entry + 4)
  renamed.writeUInt32BE(0, head.offset + 8)
  renamed.writeUInt32BE((MAGIC_SUM - sum(renamed)) >>> 0, head.offset + 8)
  return renamed
}

function tablesOf(font: Buffer) {
  const tables = new Map<string, { entry: number; offset: number; length: number }>()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES
    const tag = font.toString('latin1', entry, entry + 4)
    tables.set(tag, { entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) })
  }
  return tables
}

function nameTexts(font: Buffer, table: number) {
  const notices = new Set([0, 7, 13, 14])
  const texts = table + font.readUInt16BE(table + 4)
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => table + 6 + index * 12)
    .filter((record) => !notices.has(font.readUInt16BE(record + 6)))
    .map((record) => {
      const start = texts + font.readUInt16BE(record + 10)
      return { start, end: start + font.readUInt16BE(record + 8) }
    })
}

// Names are UTF-16 on Windows' platform and one byte a character on the old Macintosh one.
function replaceIn(text: Buffer, from: string, to: string): void {
  for (const encode of [(t: string) => Buffer.from(t, 'utf16le').swap16(), (t: string) => Buffer.from(t)]) {
    const at = text.indexOf(encode(from))
    if (at >= 0) encode(to).copy(text, at)
  }
}

function sum(bytes: Buffer): number {
  let total = 0
  for (let at = 0; at < bytes.length; at += 4) {
    total =
      (total +
        (bytes.readUIntBE(at, Math.min(4, bytes.length - at)) <<
          (8 * Math.max(0, at + 4 - bytes.length)))) >>>
      0
  }
  return total
}
