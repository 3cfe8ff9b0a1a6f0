/** Failures that cost nothing: people mistype. */
const free = 4
const firstDelay = 30
const longestDelay = 15 * 60

/** Seconds to wait after that many failures in a row: 0 up to the fourth, then 30, 60, 120 … 900. */
export function delayAfter(failures: number): number {
  if (failures <= free) return 0
  return Math.min(firstDelay * 2 ** (failures - free - 1), longestDelay)
}

/** Failures left until the one that costs a wait. */
export function failuresLeft(failures: number): number {
  return Math.max(0, free + 1 - failures)
}

/** Seconds still to wait at `now`, both instants in milliseconds. A clock set back does not shorten the wait. */
export function secondsToWait(failures: number, lastFailureAt: number, now: number): number {
  const passed = Math.max(0, now - lastFailureAt) / 1000
  return Math.max(0, Math.ceil(delayAfter(failures) - passed))
}
