import { centavos, ZERO } from '#shared/domain/money.ts'
import type { CostCover } from '#shared/domain/order.ts'
import { lossSentence } from '#shared/pt-br/decisions.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { decisionCard } from '#shared/pt-br/orders.ts'
import styles from './decision-card.module.css'
import { StackedBar } from './stacked-bar.tsx'

const words = decisionCard.cover

type CostCoverBarProps = {
  cover: CostCover
  /** total − cost of the order, in centavos; negative below cost. */
  profit: number
}

/** *Cobertura de custo* (X1): the cost received and not, the profit apart, and what is lost if they never pay. */
export function CostCoverBar({ cover, profit }: CostCoverBarProps) {
  const { cost, total, received, uncoveredCost, unearnedProfit, forgiven = ZERO } = cover
  const earned = Math.min(received, total) - Math.min(received, cost)
  const parts = [
    {
      label: words.covered,
      amount: centavos(Math.min(received, cost)),
      color: 'var(--mantine-color-teal-7)',
    },
    { label: words.open, amount: uncoveredCost, color: 'var(--mantine-color-red-7)' },
    {
      label: words.earned,
      amount: centavos(Math.max(0, earned)),
      color: 'var(--mantine-color-teal-4)',
    },
    { label: words.forgiven, amount: forgiven, color: 'var(--mantine-color-gray-5)' },
    { label: words.profit, amount: unearnedProfit, color: 'var(--mantine-color-yellow-6)', striped: true },
  ]
  return (
    <div className={styles['block']}>
      <div className={styles['head']}>
        <span>{words.title}</span>
        <span>{formatMoney(total)}</span>
      </div>
      <StackedBar
        label={words.text(
          formatMoney(centavos(Math.min(received, cost))),
          formatMoney(cost),
          formatMoney(centavos(profit)),
        )}
        parts={parts}
        most={Math.max(cost, total)}
      />
      <p className={styles['sentence']}>{lossSentence(cover)}</p>
      {profit < 0 ? (
        <p className={`${styles['sentence']} ${styles['bad']}`}>
          {words.loss(formatMoney(centavos(-profit)))}
        </p>
      ) : null}
    </div>
  )
}
