import { type OfxNode, ofxContent } from '#shared/domain/bank/ofx-content.ts'
import { parseSync } from 'ofx-js'
import { FileRefusal } from './file-refusal.ts'

/** Tags that hold texts: empty ones have no end in the old format, and the parser would take what follows for their inside. */
const LEAVES =
  'TRNTYPE|DTPOSTED|DTUSER|DTAVAIL|TRNAMT|FITID|CHECKNUM|REFNUM|NAME|MEMO|PAYEEID|BANKID|BRANCHID|ACCTID|ORG|FID'
const EMPTY = new RegExp(`<(${LEAVES})>\\s*(?=<)`, 'g')
/** Something that is no blank, and that nobody writes. */
const NOTHING = '\u0001'

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
  return ofxContent(parsed(text), lines)
}

function parsed(text: string): OfxNode {
  const start = text.search(/<OFX>/i)
  if (start < 0) throw new FileRefusal('file-broken')
  const body = text
    .slice(start)
    // Names of tags are written in capitals, whatever the bank does.
    .replace(/<(\/?)([A-Za-z0-9_.]+)>/g, (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}>`)
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    .replace(/<(?!\/?[A-Z0-9_.]+>)/g, '&lt;')
    .replace(EMPTY, `<$1>${NOTHING}`)
  try {
    const { OFX } = parseSync(body) as unknown as { OFX: OfxNode }
    return OFX
  } catch {
    throw new FileRefusal('file-broken')
  }
}
