import { printable } from './print-characters.ts'

/** A word that no column of ours is too narrow for. */
const LONGEST_WORD = 22

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
