import type { Page } from 'playwright'
import { figure, ms, percentile } from '#tests/bench/figures.ts'

/** Call mode of the ledger that the app has open: everything an operator sees, without its painting. */
export async function measureCalls(page: Page): Promise<void> {
  await page.evaluate(() => window.bench.openCalls(5))
  const times = await page.evaluate(() => window.bench.openCalls(100))
  figure(
    'call mode of M opened',
    `p95 ${ms(percentile(times, 95))}`,
    '≤ 100 ms',
    `p50 ${ms(percentile(times, 50))}, most ${ms(Math.max(...times))}`,
  )
}
