import { printable } from './print-characters.ts'

/** A word that no column of ours is too narrow for. */
const LONGEST_WORD = 22

/** Characters that a group of words in small type may have before its end is seen as ragged. */
const GROUP = 18

/**
 * The same text with short words joined into groups by no-break spaces. pdfmake writes each piece between spaces with a
 * place of its own; in a long list of hints half of the file was places.
 */
export function inGroups(text: string): string {
  const groups: string[] = []
  for (const word of text.split(' ')) {
    const last = groups.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= GROUP)
      groups[groups.length - 1] = `${last}\u00a0${word}`
    else groups.push(word)
  }
  return groups.join(' ')
}

/**
 * What somebody typed as it can be printed: with signs that the fonts have, and broken anywhere when a word of it is
 * longer than `longestWord`, so that no text pushes out of its place.
 */
export function fitting(
  text: string,
  longestWord = LONGEST_WORD,
): { text: string; wordBreak: 'break-all' | 'normal' } {
  const printed = printable(text)
  const long = printed.split(/[ -]/).some((word) => word.length > longestWord)
  return { text: printed, wordBreak: long ? 'break-all' : 'normal' }
}
