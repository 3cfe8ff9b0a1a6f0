import type { ImportCheck } from '#shared/contracts/imports.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import styles from './imports-screen.module.css'

const parts = ['toCreate', 'toUpdate', 'unchanged', 'errors', 'warnings'] as const

/** What the check counted. */
export function ImportCounts({ check }: { check: ImportCheck }) {
  return (
    <dl className={styles['counts']} aria-live="polite">
      {parts.map((part) => (
        <div
          key={part}
          className={`${styles['count']} ${part === 'errors' && check.errors > 0 ? styles['bad'] : ''}`}
        >
          <dt>{imports.counts[part]}</dt>
          <dd>{formatNumber(check[part])}</dd>
        </div>
      ))}
    </dl>
  )
}
