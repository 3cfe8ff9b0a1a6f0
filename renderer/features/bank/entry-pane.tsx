import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import type { DeskCandidate, DeskEntry } from '#shared/contracts/bank.ts'
import { bank, bankPane as words, matchDoubtSentences } from '#shared/pt-br/bank.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Button, Group, Skeleton, Text, Title } from '@mantine/core'
import { IconCopyCheck, IconHelpCircle } from '@tabler/icons-react'
import type { Ref } from 'react'
import styles from './bank-screen.module.css'
import { CandidateCard } from './candidate-card.tsx'
import { ChooseTitles } from './choose-titles.tsx'
import { EntryFacts } from './entry-facts.tsx'
import type { useCandidates } from './queries.ts'
import type { DeskActions } from './use-desk-actions.ts'

type EntryPaneProps = {
  row: DeskEntry | null
  /** What a waiting entry may have paid. */
  found: ReturnType<typeof useCandidates>
  actions: DeskActions
  /** The search for another title. */
  fieldRef: Ref<HTMLInputElement>
}

/** Titles as a sentence says them. */
export const titlesNamed = ({ customerName, titles }: DeskCandidate) =>
  `${customerName}, ${titles.map(({ label }) => label).join(', ')}`

/** An entry and what it may have paid, side by side with the list. */
export function EntryPane({ row, found, actions, fieldRef }: EntryPaneProps) {
  if (!row) {
    return (
      <div className={styles['pane']}>
        <div className={styles['nothing']}>{words.choose}</div>
      </div>
    )
  }
  const { entry } = row
  return (
    // It scrolls, so it must take the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['pane']} tabIndex={0} aria-label={words.entry}>
      <EntryFacts entry={entry} />
      {entry.status === 'waiting' ? (
        <Waiting key={entry.id} row={row} found={found} actions={actions} fieldRef={fieldRef} />
      ) : (
        <Dealt row={row} actions={actions} />
      )}
    </section>
  )
}

type WaitingProps = Omit<EntryPaneProps, 'row'> & { row: DeskEntry }

function Waiting({ row, found, actions, fieldRef }: WaitingProps) {
  const { entry } = row
  const { data, error, refetch } = found
  return (
    <>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {words.candidates}
        </Title>
        <Button
          size="compact-sm"
          variant="default"
          aria-keyshortcuts="I"
          onClick={() => actions.ignore(entry)}
        >
          {bank.ignore}
        </Button>
      </Group>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.doubt ? (
        <Alert role="note" color="yellow" variant="light" p="xs" icon={<IconHelpCircle size={18} />}>
          {matchDoubtSentences[data.doubt]}
        </Alert>
      ) : null}
      {data?.alike.map((payment) => (
        <Alert
          key={`${payment.label} ${payment.paidOn}`}
          role="note"
          color="yellow"
          variant="light"
          p="xs"
          icon={<IconCopyCheck size={18} />}
          title={words.alike}
        >
          {words.alikeLine(
            payment.customerName,
            payment.label,
            formatMoney(payment.amount),
            formatDay(payment.paidOn),
          )}
        </Alert>
      ))}
      {!data && !error ? <Skeleton height={96} /> : null}
      {data?.candidates.length === 0 ? (
        <Text size="sm" c="dimmed">
          {bank.nothing}.
        </Text>
      ) : null}
      {data?.candidates.map((candidate, at) => (
        <CandidateCard
          key={candidate.titles.map(({ receivableId }) => receivableId).join()}
          candidate={candidate}
          amount={entry.amount}
          number={at + 1}
          proposed={at === 0 && data.doubt === null}
          onSettle={() =>
            actions.settle(
              entry,
              candidate.titles.map(({ receivableId }) => receivableId),
              titlesNamed(candidate),
            )
          }
        />
      ))}
      <ChooseTitles
        entry={entry}
        fieldRef={fieldRef}
        onSettle={(ids, label) => actions.settle(entry, ids, label)}
      />
    </>
  )
}

/** What was done with an entry, and the way back. */
function Dealt({ row, actions }: { row: DeskEntry; actions: DeskActions }) {
  const { entry, first } = row
  if (entry.status === 'notice') {
    return (
      <Text size="sm" c="dimmed">
        {bank.onlyNotice}
      </Text>
    )
  }
  return (
    <>
      <Text size="sm">
        {entry.settlement
          ? words.settledBy(entry.settlement.by, formatDay(entry.settlement.on))
          : words.ignoredBecause(entry.ignoredBecause ?? '')}
      </Text>
      {first ? (
        <ul className={styles['titles']}>
          {first.titles.map((title) => (
            <li key={title.receivableId}>
              {first.customerName}, <strong>{title.label}</strong>: {formatMoney(title.total)}
            </li>
          ))}
        </ul>
      ) : null}
      <Group>
        <Button size="compact-md" variant="default" aria-keyshortcuts="U" onClick={() => actions.undo(entry)}>
          {bank.undo}
        </Button>
      </Group>
    </>
  )
}
