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
  const whole = search(titles, amount, ({ total }) => total)
  const offered = titles.some(({ payoff, total }) => payoff < total)
  if (whole.found.length > 0 || !offered) return whole
  const early = search(titles, amount, ({ payoff }) => payoff)
  return { found: early.found, complete: whole.complete && early.complete }
}

function search(titles: readonly MatchTitle[], amount: number, asked: (title: MatchTitle) => number): Sums {
  const all = titles.reduce((sum, title) => sum + asked(title), 0)
  const found: MatchTitle[][] = all === amount && titles.length > 1 ? [[...titles]] : []
  const fitting = titles.filter((title) => asked(title) < amount).sort((a, b) => asked(b) - asked(a))
  const looked = fitting.slice(0, MOST_TITLES)
  let complete = looked.length === fitting.length
  let tries = 0
  const chosen: MatchTitle[] = []
  const tryFrom = (from: number, left: number): void => {
    for (let at = from; at < looked.length && found.length < 2; at++) {
      if (++tries > MOST_TRIES) {
        complete = false
        return
      }
      const title = looked[at]!
      if (asked(title) > left) continue
      chosen.push(title)
      if (asked(title) === left) {
        if (chosen.length > 1 && chosen.length < titles.length) found.push([...chosen])
      } else if (chosen.length < MOST_OF_A_SUM) tryFrom(at + 1, left - asked(title))
      chosen.pop()
    }
  }
  tryFrom(0, amount)
  return { found, complete }
}
