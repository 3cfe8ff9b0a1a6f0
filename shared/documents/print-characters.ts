const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

/** Letters of the names that immigrants brought: Polish, Czech, Croatian, Hungarian, Romanian, Turkish, Japanese. */
const NAMES = 'ĀāĂ㥹ĆćČčĎďĐđĒēĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŢţŤťŪūŮůŰűŸŹźŻżŽžȘșȚț'

/** Boxes to tick, ticked or not, and what sentences about amounts and trends use. */
const SIGNS = '☐☑✓→≤≥▲▼'

/** Every character that the embedded fonts have: Latin-1 (without its soft hyphen), the names above, and the typographic signs of letters and forms. */
export const PRINT_CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xac)}${range(0xae, 0xff)}${NAMES}–—‘’“”•…€−${SIGNS}`

const known = new Set(PRINT_CHARACTERS)

/**
 * The text as the embedded fonts can print it: composed, on one line (no-break spaces stay, for amounts), an unknown letter without its diacritics and any
 * other unknown sign as `?`. Invisible characters are dropped.
 */
export function printable(text: string): string {
  const oneLine = text.normalize('NFC').replace(/[^\S\u00a0]+/gu, ' ')
  let printed = ''
  for (const character of oneLine) printed += known.has(character) ? character : nearest(character)
  return printed
}

function nearest(character: string): string {
  if (/[\p{C}\p{M}]/u.test(character)) return ''
  const [base = ''] = character.normalize('NFKD')
  return known.has(base) ? base : '?'
}
