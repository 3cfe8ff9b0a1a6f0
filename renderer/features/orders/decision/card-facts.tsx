import { ClassBadge } from '#renderer/components/credit-badges.tsx'
import { daysBetween } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { OrderDecision } from '#shared/domain/decision.ts'
import { formatBasisPoints, formatCount, formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { decisionCard } from '#shared/pt-br/orders.ts'
import { tableNames } from '#shared/pt-br/services.ts'
import type { ReactNode } from 'react'
import styles from './decision-card.module.css'

const words = decisionCard.facts

type CardFactsProps = { facts: CreditFacts; decision: OrderDecision | null }

/** What the decision looked at, six facts in two columns. */
export function CardFacts({ facts, decision }: CardFactsProps) {
  const { behaviour, registration } = facts
  const { goodReferences: good, badReferences: bad } = registration
  const overdue = behaviour.overduePrincipal > 0
  const restricted = facts.bureau?.restricted ?? false
  return (
    <dl className={styles['facts']}>
      <Fact name={words.overdue} bad={overdue}>
        {overdue
          ? words.overdueValue(formatMoney(behaviour.overduePrincipal), formatDays(behaviour.worstDaysLate))
          : words.nothingOverdue}
      </Fact>
      <Fact name={words.bureau} bad={restricted || facts.bureau === null}>
        {bureauOf(facts)}
      </Fact>
      {decision ? (
        <Fact name={words.score}>
          <ClassBadge
            creditClass={decision.score.class}
            score={decision.score.score}
            neutral={decision.score.neutral}
          />
        </Fact>
      ) : null}
      <Fact name={words.references} bad={bad > 0}>
        {good + bad === 0 ? words.referencesNone : words.referencesValue(good, bad)}
      </Fact>
      <Fact name={words.registration}>
        {words.registrationValue(formatBasisPoints(Math.floor(registration.basisPoints / 100) * 100))}
      </Fact>
      {decision ? <Fact name={words.table}>{tableNames[decision.priceTable]}</Fact> : null}
    </dl>
  )
}

function bureauOf({ bureau, today }: CreditFacts): string {
  if (!bureau) return words.bureauNone
  const age = Math.max(0, daysBetween(bureau.on, today))
  const days = age === 0 ? words.today : words.ago(formatDays(age))
  if (bureau.restricted) {
    return words.bureauRestricted(formatCount(bureau.restrictions, 'restrição', 'restrições'), days)
  }
  return words.bureauClean(days)
}

type FactProps = { name: string; bad?: boolean; children: ReactNode }

function Fact({ name, bad = false, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={bad ? styles['bad'] : undefined}>{children}</dd>
    </div>
  )
}
