import type { AgingTotals } from '#shared/contracts/aging.ts'
import type { AgingBucket } from '#shared/domain/aging.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { aging, bucketLabels } from '#shared/pt-br/aging.ts'
import { Chart } from '#renderer/components/chart.tsx'
import { IconCheck } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { bucketColors } from '#renderer/components/bucket-colors.ts'
import styles from './bucket-strip.module.css'

type BucketStripProps = {
  /** Totals without the choice of buckets: every chip keeps its amount whatever is chosen. */
  all: AgingTotals
  /** Totals of what the table shows. */
  shown: AgingTotals
  chosen: readonly AgingBucket[]
  /** True when the totals shown are not of everything outstanding. */
  filtered: boolean
  onChoose: (buckets: AgingBucket[]) => void
}

/** The buckets as bars over their names and amounts, each a filter, beside the total of what is shown. */
export function BucketStrip({ all, shown, chosen, filtered, onChoose }: BucketStripProps) {
  const toggle = (bucket: AgingBucket) =>
    onChoose(chosen.includes(bucket) ? chosen.filter((other) => other !== bucket) : [...chosen, bucket])
  const bars = all.buckets.map(({ bucket, principal }) => ({
    key: bucket,
    value: principal,
    color: bucketColors[bucket],
    faded: chosen.length > 0 && !chosen.includes(bucket),
  }))
  return (
    <div className={styles['strip']} role="group" aria-label={aging.buckets}>
      <div className={styles['chart']}>
        <Chart bars={bars} height="clamp(52px, 10vh, 120px)" onPick={(key) => toggle(key as AgingBucket)} />
      </div>
      {all.buckets.map((line) => (
        <button
          key={line.bucket}
          type="button"
          className={styles['chip']}
          style={{ '--bucket': bucketColors[line.bucket] } as CSSProperties}
          aria-pressed={chosen.includes(line.bucket)}
          title={aging.meaning[line.bucket]}
          onClick={() => toggle(line.bucket)}
        >
          <span className={styles['label']}>
            {chosen.includes(line.bucket) ? <IconCheck size={12} aria-hidden /> : null}
            {bucketLabels[line.bucket]}
          </span>
          <span className={styles['amount']}>{formatMoney(line.principal)}</span>
          <span className={styles['count']}>{aging.titles(line.titles)}</span>
        </button>
      ))}
      <Totals totals={shown} filtered={filtered} />
    </div>
  )
}

function Totals({ totals, filtered }: { totals: AgingTotals; filtered: boolean }) {
  const lines = [
    [aging.principal, totals.principal],
    [aging.lateFee, totals.lateFee],
    [aging.lateInterest, totals.lateInterest],
  ] as const
  return (
    <div className={styles['total']} aria-live="polite">
      <span className={styles['label']}>{aging.totalOf(filtered)}</span>
      <span className={styles['updated']}>{formatMoney(totals.total)}</span>
      {lines.map(([label, amount]) => (
        <span key={label} className={styles['line']}>
          <span>{label}</span>
          <span>{formatMoney(amount)}</span>
        </span>
      ))}
      <span className={styles['count']}>{aging.shown(totals.customers, totals.titles)}</span>
    </div>
  )
}
