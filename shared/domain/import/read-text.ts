import { BLANK, type Reading, refused, value } from './reading.ts'
import type { ImportCell } from './table.ts'

/** Windows-1252's 0x80–0x9F, where UTF-8's second bytes land when a file was read wrongly. */
const HIGH_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const TWO_BYTES = new RegExp(`[\u00c2\u00c3]([\u0080-\u00bf${HIGH_LATIN}])`, 'gu')

/** `JoÃ£o` back to `João`: UTF-8 that once was read as Windows-1252. Other text unchanged. */
export function repairMojibake(text: string): string {
  if (!/[\u00c2\u00c3]/.test(text)) return text
  return text.replace(TWO_BYTES, (pair, second: string) => {
    const place = HIGH_LATIN.indexOf(second)
    const low = place < 0 ? second.charCodeAt(0) : 0x80 + place
    return String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (low & 0x3f))
  })
}

const EXCEL_ERROR = /^#(REF|N\/[AD]|VALUE|VALOR|NAME|NOME|DIV\/0|NULL|NULO|NUM|NÚM|SPILL|CALC|#+)[!?]?$/i
// Also what this program's own exports put before text that a spreadsheet would run.
const SAFE_FORMULA = /^'(?=[=+\-@\t\r])/
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u200b]/g

/**
 * Text free of what files do to it: `="0012"` unwrapped, control characters dropped, twice-encoded accents repaired
 * with a warning, runs of white space made one (but for `keepLines`). Formulas and lost characters are refused.
 */
export function readText(cell: ImportCell, keepLines = false): Reading<string> {
  if (typeof cell === 'number') return value(String(cell))
  const raw = cell.trim()
  if (raw === '') return BLANK
  if (raw.includes('\ufffd')) return refused('unreadable-character')
  const literal = /^="(.*)"$/s.exec(raw)?.[1]?.replaceAll('""', '"')
  if (literal === undefined && (raw.startsWith('=') || EXCEL_ERROR.test(raw))) return refused('formula')
  const plain = (literal ?? raw).replace(SAFE_FORMULA, '')
  const repaired = repairMojibake(plain)
  const clean = repaired
    .replace(CONTROLS, '')
    .replace(keepLines ? /[^\S\n]+/g : /\s+/g, ' ')
    .trim()
  if (clean === '') return BLANK
  return repaired === plain ? value(clean) : value(clean, { code: 'unreadable-character', suggestion: clean })
}
