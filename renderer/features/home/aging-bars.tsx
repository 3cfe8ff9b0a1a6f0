import { TextLink } from '#renderer/components/links.tsx'
import { bucketColors } from '#renderer/components/bucket-colors.ts'
import { Panel } from '#renderer/components/panel.tsx'
import type { AgingTotals } from '#shared/contracts/aging.ts'
import { bucketLabels } from '#shared/pt-br/aging.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { home as words } from '#shared/pt-br/home.ts'
import styles from './aging-bars.module.css'

/** How what is outstanding spreads over the ranges of delay; each bar opens the aging. */
export function AgingBars({ totals }: { totals: AgingTotals }) {
  const largest = Math.max(1, ...totals.buckets.map(({ principal }) => principal))
  return (
    <Panel
      title={words.aging}
      hint={words.agingTotal(formatMoney(totals.principal))}
      actions={
        <TextLink size="sm" to="/aging">
          {words.agingAll}
        </TextLink>
      }
    >
      <ul className={styles['bars']}>
        {totals.buckets
          .filter(({ bucket, principal }) => bucket !== 'noDueDate' || principal > 0)
          .map(({ bucket, principal }) => (
            <li key={bucket} className={styles['column']}>
              <span className={styles['amount']}>{formatMoney(principal)}</span>
              <span className={styles['track']} aria-hidden>
                <span
                  className={styles['bar']}
                  style={{
                    background: bucketColors[bucket],
                    blockSize: `${Math.max(principal > 0 ? 4 : 0, (principal / largest) * 100)}%`,
                  }}
                />
              </span>
              <span className={styles['name']}>{bucketLabels[bucket]}</span>
            </li>
          ))}
      </ul>
    </Panel>
  )
}
