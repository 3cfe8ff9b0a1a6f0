const minute = 60_000

/** How long to wait after so many failures in a row, in milliseconds: 1, 2, 4 … minutes, at most an hour, for ever. */
export function retryDelay(failures: number): number {
  return Math.min(60, 2 ** Math.min(Math.max(0, failures - 1), 6)) * minute
}
