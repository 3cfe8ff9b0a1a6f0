import { TextLink } from '#renderer/components/links.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import type { Portfolio } from '#shared/contracts/credit.ts'
import { portfolioWords } from '#shared/pt-br/credit.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import styles from './portfolio.module.css'

const words = portfolioWords.bank

/** What leaves the laboratory's pocket if nobody pays, and how long that money would run it. */
export function LossCard({ portfolio: { uncoveredCost, daysFinanced } }: { portfolio: Portfolio }) {
  return (
    <section className={styles['card']} aria-label={words.uncovered}>
      <h2 className={styles['title']}>
        <Explained formula={words.uncoveredFormula}>{words.uncovered}</Explained>
      </h2>
      <span className={styles['figure']} style={uncoveredCost > 0 ? { color: 'var(--em-bad)' } : undefined}>
        {formatMoney(uncoveredCost)}
      </span>
      <span className={styles['quiet']}>{words.uncoveredNote}</span>
      <h2 className={styles['title']}>
        <Explained formula={words.daysFormula}>{words.days}</Explained>
      </h2>
      {daysFinanced === null ? (
        <TextLink size="xs" to="/ajustes/$section" params={{ section: 'credito' }}>
          {words.noDays}
        </TextLink>
      ) : (
        <span className={styles['figure']}>{words.daysValue(daysFinanced)}</span>
      )}
    </section>
  )
}
