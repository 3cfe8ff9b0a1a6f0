import type { Page } from 'playwright'
import { figure, ms, percentile } from '#tests/bench/figures.ts'

const spread = (times: number[]) =>
  `p50 ${ms(percentile(times, 50))}, p95 ${ms(percentile(times, 95))}, most ${ms(Math.max(...times))}`

/** Score, lists and decisions of the ledger that the app has open, as a window sees them. */
export async function measureCredit(page: Page): Promise<void> {
  const afterChange: number[] = []
  for (let run = 0; run < 7; run++) {
    await page.evaluate(() => window.bench.pay(1))
    afterChange.push(await page.evaluate(() => window.bench.creditList()))
  }
  figure(
    'credit of M: everybody scored, first page',
    ms(percentile(afterChange, 50)),
    '≤ 0.5 s',
    spread(afterChange),
  )
  const texts = ['maria souza', 'joão gonç', '4321']
  const keys = await page.evaluate((texts) => window.bench.creditSearch(texts), texts)
  figure('  search in it, a key', `p95 ${ms(percentile(keys, 95))}`, '≤ 30 ms', spread(keys))
  const { assess, save } = await page.evaluate(() => window.bench.decide(100))
  figure(
    'decision on M while an order is typed',
    `p95 ${ms(percentile(assess, 95))}`,
    '≤ 50 ms',
    spread(assess),
  )
  figure(
    '  order saved with its decision, on disk twice',
    `p95 ${ms(percentile(save, 95))}`,
    '',
    spread(save),
  )
  const first = await page.evaluate(() => window.bench.review())
  figure('the daily review of M, the first one', ms(first), '', 'one run')
}
