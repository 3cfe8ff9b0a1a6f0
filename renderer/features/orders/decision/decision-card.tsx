import { coverAfter } from '#shared/domain/cost-cover.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { OrderDecision } from '#shared/domain/decision.ts'
import { verdictSentences } from '#shared/pt-br/decisions.ts'
import { decisionCard as words } from '#shared/pt-br/orders.ts'
import { verdictColors, verdictIcons } from '#renderer/features/orders/verdict-looks.ts'
import { Loader } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CardFacts } from './card-facts.tsx'
import { CostCoverBar } from './cost-cover-bar.tsx'
import styles from './decision-card.module.css'
import { LimitBar } from './limit-bar.tsx'
import type { ReasonAction } from './reason-actions.ts'
import { Reasons } from './reasons.tsx'

type DecisionCardProps = {
  /** Null until there is something to decide about. */
  decision: OrderDecision | null
  /** What it was decided from; null until known. */
  facts: CreditFacts | null
  /** What an agreement forgave of the order by now, in centavos. */
  forgiven?: Centavos
  /** True while a newer answer is on its way. */
  busy?: boolean
  /** Does the step a reason asks for; without it the reasons have no buttons. */
  onAct?: (action: ReasonAction) => void
  /** Steps that cannot be taken here. */
  without?: readonly ReasonAction[]
  /** What stands under the reasons, such as the way to release. */
  foot?: ReactNode
}

/** The whole decision at a glance (M06): verdict, why, what to do, what it may cost, and what it was decided from. */
export function DecisionCard({
  decision,
  facts,
  forgiven = ZERO,
  busy = false,
  onAct,
  without,
  foot,
}: DecisionCardProps) {
  if (!decision) {
    return (
      <section className={styles['card']} aria-label={words.title}>
        <p className={styles['waiting']}>
          <IconScale size={22} aria-hidden />
          {words.waiting}
        </p>
        {facts ? <CardFacts facts={facts} decision={null} /> : null}
      </section>
    )
  }
  return (
    <section className={styles['card']} aria-label={words.title} aria-busy={busy}>
      <Verdict decision={decision} busy={busy} />
      <Reasons reasons={decision.reasons} onAct={onAct} without={without} foot={foot} />
      <CostCoverBar cover={coverAfter(decision.cover, forgiven)} profit={decision.totals.profit} />
      <LimitBar decision={decision} facts={facts} />
      {facts ? <CardFacts facts={facts} decision={decision} /> : null}
    </section>
  )
}

function Verdict({ decision: { verdict }, busy }: { decision: OrderDecision; busy: boolean }) {
  const Icon = verdictIcons[verdict]
  return (
    <div
      className={styles['verdict']}
      style={{
        color: `var(--mantine-color-${verdictColors[verdict]}-light-color)`,
        background: `var(--mantine-color-${verdictColors[verdict]}-light)`,
      }}
    >
      <Icon size={30} aria-hidden />
      <div className={styles['verdictText']}>
        <strong role="status">{words.verdicts[verdict]}</strong>
        <span>{verdictSentences[verdict]}</span>
      </div>
      {busy ? (
        <Loader size="xs" color="currentColor" role="progressbar" aria-label={words.recalculating} />
      ) : null}
    </div>
  )
}
