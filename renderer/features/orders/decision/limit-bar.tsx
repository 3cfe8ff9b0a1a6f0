import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { OrderDecision } from '#shared/domain/decision.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { decisionCard } from '#shared/pt-br/orders.ts'
import styles from './decision-card.module.css'
import { StackedBar } from './stacked-bar.tsx'

const words = decisionCard.limit

type LimitBarProps = { decision: OrderDecision; facts: CreditFacts | null }

/** What consumes the limit, this order included, and what is left of it. */
export function LimitBar({ decision: { limit, exposureAfter }, facts }: LimitBarProps) {
  const before = facts?.exposure.total ?? ZERO
  const left = limit.total - exposureAfter
  const parts = [
    {
      label: words.parts.openTitles,
      amount: facts?.exposure.openTitles ?? ZERO,
      color: 'var(--mantine-color-blue-7)',
    },
    {
      label: words.parts.unbilledDelivered,
      amount: facts?.exposure.unbilledDelivered ?? ZERO,
      color: 'var(--mantine-color-cyan-6)',
    },
    {
      label: words.parts.chequesToClear,
      amount: facts?.exposure.chequesToClear ?? ZERO,
      color: 'var(--mantine-color-grape-6)',
    },
    {
      label: words.parts.committed,
      amount: facts?.exposure.committed ?? ZERO,
      color: 'var(--mantine-color-indigo-4)',
    },
    {
      label: words.parts.thisOrder,
      amount: centavos(Math.max(0, exposureAfter - before)),
      color: 'var(--mantine-color-orange-6)',
      striped: true,
    },
  ]
  const uses = words.uses(formatMoney(exposureAfter), formatMoney(limit.total))
  const state = words.states[limit.state]
  return (
    <div className={styles['block']}>
      <div className={styles['head']}>
        <span>{words.title}</span>
        <span className={left < 0 ? styles['bad'] : undefined}>
          {uses} ·{' '}
          {left < 0 ? words.above(formatMoney(centavos(-left))) : words.left(formatMoney(centavos(left)))}
        </span>
      </div>
      <StackedBar label={`${words.title}: ${uses}`} parts={parts} most={limit.total} note={state} />
    </div>
  )
}
