/** Letters that other alphabets draw alike: a word is not another one because of them. */
const LOOKALIKES: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ι: 'i',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  κ: 'k',
  ı: 'i',
  ł: 'l',
  ø: 'o',
}

/** Digits and signs that stand for letters inside a word: `pr3s0`, `c@loteiro`. */
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '|': 'l',
}

/** Invisible characters that part a word without showing. */
const INVISIBLE = /\p{Cf}|\p{Mn}|\u115f|\u1160/u

type Sign = { char: string; start: number; end: number }
type Word = { text: string; start: number; end: number }

/**
 * A text as the guard reads it: folded words with one space between them, `|` where a sentence ends; `at` finds the place
 * in the text as written of anything found in it.
 */
export type ReadText = { words: string; at: (from: number, to: number) => { start: number; end: number } }

/** Each character folded to plain lower case letters, with its place. One may become several (`ﬁ`) or none. */
function foldedSigns(text: string): Sign[] {
  const signs: Sign[] = []
  let start = 0
  for (const char of text) {
    const end = start + char.length
    if (!INVISIBLE.test(char)) {
      const plain = char
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
      for (const folded of plain) signs.push({ char: LOOKALIKES[folded] ?? folded, start, end })
    }
    start = end
  }
  return signs
}

const isLetter = (char: string | undefined) => char !== undefined && /[a-z]/.test(char)
const isDigit = (char: string | undefined) => char !== undefined && /\d/.test(char)

/** A digit or sign is a letter only between letters, or at the edge of a word that has more letters than signs. */
function unleet(signs: readonly Sign[]): Sign[] {
  const out = [...signs]
  let from = 0
  while (from < signs.length) {
    if (!isWordSign(signs[from]!.char)) {
      from++
      continue
    }
    let to = from
    while (to < signs.length && isWordSign(signs[to]!.char)) to++
    const token = signs.slice(from, to)
    const letters = token.filter(({ char }) => isLetter(char)).length
    const alike = token.filter(({ char }) => LEET[char] !== undefined).length
    // Codes of Pix, orders and titles have more digits than letters, or digits that stand for none.
    if (
      letters >= 2 &&
      alike > 0 &&
      alike <= letters + (letters >= 4 ? 1 : 0) &&
      letters + alike === token.length
    ) {
      for (let at = from; at < to; at++) {
        const sign = signs[at]!
        // A last `!` ends a sentence.
        if (sign.char === '!' && !token.slice(at - from + 1).some(({ char }) => isLetter(char))) continue
        out[at] = { ...sign, char: LEET[sign.char] ?? sign.char }
      }
    }
    from = to
  }
  return out
}

function isWordSign(char: string): boolean {
  return isLetter(char) || isDigit(char) || LEET[char] !== undefined
}

/** Signs that part a word without a space: `cal.oteiro`, `nome_sujo`. */
const INSIDE = /[.\-_*·•'’~^+]/

function wordsOf(signs: readonly Sign[], joined: boolean): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  const close = () => {
    if (open) words.push({ ...open, text: unrepeated(open.text) })
    open = null
  }
  for (const [index, sign] of signs.entries()) {
    if (isLetter(sign.char) || isDigit(sign.char)) {
      if (open) {
        open.text += sign.char
        open.end = sign.end
      } else open = { text: sign.char, start: sign.start, end: sign.end }
      continue
    }
    if (joined && INSIDE.test(sign.char) && open && isLetter(signs[index + 1]?.char)) continue
    close()
    if (endsSentence(signs, index, words.at(-1)?.text))
      words.push({ text: '|', start: sign.start, end: sign.end })
  }
  close()
  return words
}

/** What a full stop follows without ending a sentence. */
const SHORTENED = /^(?:dra?|dras|drs|sra?|sras|srs|profa?|n|art|av|r|cia|ltda)$/

/** One stop, mark or empty line; neither dots in a row, which only pause, nor the end of a line. */
function endsSentence(signs: readonly Sign[], index: number, last: string | undefined): boolean {
  if (last === undefined || last === '|') return false
  const [before, { char }, after] = [signs[index - 1]?.char, signs[index]!, signs[index + 1]?.char]
  if (char === '\n') return before === '\n' || after === '\n'
  if (char === '.') return before !== '.' && after !== '.' && !isDigit(after) && !SHORTENED.test(last)
  return char === '!' || char === '?'
}

/** `presooo` is `preso`; digits stay as they are. */
function unrepeated(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, '$1')
}

/** Letters written apart are one word: `p r e s o`. Four at least: no sentence has so many words of one letter in a row. */
function spelledTogether(words: readonly Word[]): Word[] {
  const out: Word[] = []
  let run: Word[] = []
  const close = () => {
    if (run.length >= 4)
      out.push({ text: run.map(({ text }) => text).join(''), start: run[0]!.start, end: run.at(-1)!.end })
    else out.push(...run)
    run = []
  }
  for (const word of words) {
    if (/^[a-z]$/.test(word.text)) run.push(word)
    else {
      close()
      out.push(word)
    }
  }
  close()
  return out
}

function read(words: readonly Word[]): ReadText {
  const places: Word[] = []
  let line = ' '
  places.push(words[0] ?? { text: '', start: 0, end: 0 })
  for (const word of words) {
    places.push(...Array<Word>(word.text.length + 1).fill(word))
    line += `${word.text} `
  }
  return {
    words: line,
    at: (from, to) => ({ start: places[from]!.start, end: places[Math.max(from, to - 1)]!.end }),
  }
}

/**
 * The ways a text may be read: as its signs part it, with words joined across signs inside them, and with signs that
 * stand for letters read as those. What any of them says, the text says.
 */
export function waysToRead(text: string): ReadText[] {
  const signs = foldedSigns(text)
  const plain = unleet(signs)
  const ways = [wordsOf(signs, false), wordsOf(plain, false), wordsOf(plain, true)].map((words) =>
    read(spelledTogether(words)),
  )
  const seen = new Set<string>()
  return ways.filter(({ words }) => !seen.has(words) && seen.add(words))
}
