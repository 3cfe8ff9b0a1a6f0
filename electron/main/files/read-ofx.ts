import { type OfxNode, ofxContent } from '#shared/domain/bank/ofx-content.ts'
import { parseSync } from 'ofx-js'
import { FileRefusal } from './file-refusal.ts'

/** Tags that hold texts and may be empty: in the old format nothing says where such a one ends. */
const LEAVES =
  'TRNTYPE|DTPOSTED|DTUSER|DTAVAIL|TRNAMT|FITID|CHECKNUM|REFNUM|NAME|MEMO|PAYEEID|BANKID|BRANCHID|ACCTID|ORG|FID'
const EMPTY = new RegExp(`<(${LEAVES})>\\s*(?=<)(?:</\\1>)?`, 'g')
/** A text and the end of its tag, which the old format leaves out. */
const LEAF = /<([A-Z0-9_]+)>([^<]*[^<\s][^<]*)(?:<\/\1>)?/g
/** Of tags that statements have; the parser takes exponential time over long ones. */
const LONGEST_TAG = 20

/** Whether a text is a statement of OFX, old or new. */
export function isOfx(text: string): boolean {
  return /<OFX>/i.test(text.slice(0, 20_000)) || /^\s*\uFEFF?OFXHEADER/i.test(text)
}

/** A statement of OFX (7.4): unclosed tags, bare `&` and `<`, empty fields. Refuses what no parser can read. */
export function readOfx(text: string): ReturnType<typeof ofxContent> {
  const lines: number[] = []
  const breaks = /\r\n|\r|\n|<STMTTRN>/gi
  let line = 1
  for (const [found] of text.matchAll(breaks)) {
    if (found.startsWith('<')) lines.push(line)
    else line++
  }
  const root = parsed(text)
  // Two statements joined to one file leave the second unread: what is not all read is not read at all.
  if (movementsIn(root) !== lines.length) throw new FileRefusal('file-broken')
  return ofxContent(root, lines)
}

function movementsIn(node: OfxNode): number {
  if (typeof node === 'string') return 0
  let found = 0
  for (const [tag, parts] of Object.entries(node)) {
    const list = Array.isArray(parts) ? parts : parts === undefined ? [] : [parts]
    if (tag === 'STMTTRN') found += list.length
    else for (const part of list) found += movementsIn(part)
  }
  return found
}

function parsed(text: string): OfxNode {
  const start = text.search(/<OFX>/i)
  if (start < 0) throw new FileRefusal('file-broken')
  const body = text
    .slice(start)
    .replaceAll(/<(\/?)([A-Za-z0-9_.]+)>/g, (_, slash: string, tag: string) =>
      tag.length > LONGEST_TAG ? '' : `<${slash}${tag.toUpperCase().replaceAll('.', '')}>`,
    )
    .replaceAll(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    .replaceAll(/<(?!\/?[A-Z0-9_]+>)/g, '&lt;')
    .replaceAll(EMPTY, '<$1></$1>')
    .replaceAll(LEAF, '<$1>$2</$1>')
  try {
    const { OFX } = parseSync(body) as unknown as { OFX: OfxNode }
    return OFX
  } catch {
    throw new FileRefusal('file-broken')
  }
}
