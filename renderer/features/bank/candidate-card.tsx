import { TextLink } from '#renderer/components/links.tsx'
import type { DeskCandidate } from '#shared/contracts/bank.ts'
import { type Centavos, centavos, sum } from '#shared/domain/money.ts'
import { bankPane as words, matchReasonNames } from '#shared/pt-br/bank.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Button, Group, Text } from '@mantine/core'
import styles from './bank-screen.module.css'

type CandidateCardProps = {
  candidate: DeskCandidate
  /** Received, in centavos. */
  amount: Centavos
  /** Its number on the keyboard, from 1. */
  number: number
  /** True when Enter in the list accepts it. */
  proposed: boolean
  onSettle: () => void
}

/** One possibility: whose titles, why, and what would be left. */
export function CandidateCard({ candidate, amount, number, proposed, onSettle }: CandidateCardProps) {
  const [reason, ...others] = candidate.reasons
  return (
    <article className={styles['candidate']} data-first={proposed || undefined}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <TextLink
            size="sm"
            fw={600}
            to="/clientes/$customerId"
            params={{ customerId: candidate.customerId }}
          >
            {candidate.customerName}
          </TextLink>
          <Text size="xs" c="dimmed">
            {matchReasonNames[reason!]}
            {others.length > 0
              ? `, ${words.alsoBy(others.map((other) => matchReasonNames[other].toLowerCase()).join(', '))}`
              : ''}
          </Text>
        </div>
        <Button
          size="compact-sm"
          flex="none"
          variant={proposed ? 'filled' : 'default'}
          aria-keyshortcuts={number <= 9 ? String(number) : undefined}
          aria-label={`${words.settle}: ${candidate.customerName}, ${candidate.titles.map(({ label }) => label).join(', ')}`}
          title={number <= 9 ? words.settleHint(String(number)) : undefined}
          onClick={onSettle}
        >
          {words.settle}
          {number <= 9 ? ` (${number})` : ''}
        </Button>
      </Group>
      <ul className={styles['titles']}>
        {candidate.titles.map((title) => (
          <li key={title.receivableId}>
            <strong>{title.label}</strong>,{' '}
            {title.dueOn ? words.dueOn(formatDay(title.dueOn)) : words.noDueOn},{' '}
            {words.asked(formatMoney(title.total))}
            {title.payoff < title.total ? words.early(formatMoney(title.payoff)) : ''}
          </li>
        ))}
      </ul>
      <Text size="xs">{consequence(candidate, amount)}</Text>
    </article>
  )
}

/** What accepting leaves, in a sentence. */
function consequence({ fit, titles }: DeskCandidate, amount: Centavos): string {
  const total = sum(titles.map((title) => title.total))
  const left = formatMoney(centavos(Math.abs(total - amount)))
  return fit === 'exact' ? words.fits.exact : words.fits[fit](left)
}
