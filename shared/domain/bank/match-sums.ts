import type { MatchTitle } from './match-title.ts'

/** Titles looked at, and titles of one sum, at most: beyond that sums coincide by chance. */
const MOST_TITLES = 24
const MOST_OF_A_SUM = 8
/** Sums tried before giving up. */
const MOST_TRIES = 50_000

/** `complete` false: the search was given up, so there may be others. */
export type Sums = { found: MatchTitle[][]; complete: boolean }

/**
 * Sets of two titles or more that asked for exactly `amount` together; at most two of them, for two already leave a
 * doubt. Every title at once counts, however many they are.
 */
export function sumsTo(titles: readonly MatchTitle[], amount: number): Sums {
  const all = titles.reduce((sum, { total }) => sum + total, 0)
  const found: MatchTitle[][] = all === amount && titles.length > 1 ? [[...titles]] : []
  const fitting = titles.filter(({ total }) => total < amount).sort((a, b) => b.total - a.total)
  const looked = fitting.slice(0, MOST_TITLES)
  let complete = looked.length === fitting.length
  let tries = 0
  const chosen: MatchTitle[] = []
  const search = (from: number, left: number): void => {
    for (let at = from; at < looked.length && found.length < 2; at++) {
      if (++tries > MOST_TRIES) {
        complete = false
        return
      }
      const title = looked[at]!
      if (title.total > left) continue
      chosen.push(title)
      if (title.total === left) {
        if (chosen.length > 1 && chosen.length < titles.length) found.push([...chosen])
      } else if (chosen.length < MOST_OF_A_SUM) search(at + 1, left - title.total)
      chosen.pop()
    }
  }
  search(0, amount)
  return { found, complete }
}
