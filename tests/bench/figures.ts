/** Sizes of ledgers (customers, titles) that figures are given for. */
export const sizes = {
  S: { customers: 500, titles: 20_000 },
  M: { customers: 5_000, titles: 100_000 },
  L: { customers: 20_000, titles: 500_000 },
  XL: { customers: 50_000, titles: 1_000_000 },
} as const
export type Size = keyof typeof sizes

/** Milliseconds of the middle one of `runs` runs, after two to warm up. */
export async function medianMs(run: () => unknown, runs = 7): Promise<number> {
  await run()
  await run()
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return percentile(times, 50)
}

/** The value below which `p` per cent of the values lie. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))]!
}

/** One figure on one line: what, how much, its target, and the peer or floor of the same run. */
export function figure(what: string, value: string, target = '', beside = ''): void {
  console.log(
    `${what.padEnd(52)} ${value.padStart(14)}${target && `   target ${target}`}${beside && `   (${beside})`}`,
  )
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
