import type { CallDesk, OwedTitle } from '#shared/contracts/contacts.ts'
import { Panel } from '#renderer/components/panel.tsx'
import { callMode as words } from '#shared/pt-br/contact-form.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { contactChannelNames, keptRate, outcomeNames, reasonNames } from '#shared/pt-br/negotiation.ts'
import { Badge, Group, Text } from '@mantine/core'
import { PromiseBadge } from '../promises/promise-badge.tsx'
import styles from './call-screen.module.css'

const c = words.owedColumns

/** What is known of the customer before he answers: what he owes, what was said, promised and refused. */
export function DeskPanels({ desk }: { desk: CallDesk }) {
  return (
    <>
      <OwedPanel desk={desk} />
      <ContactsPanel desk={desk} />
      <PromisesPanel desk={desk} />
    </>
  )
}

function OwedPanel({ desk: { owed, totals } }: { desk: CallDesk }) {
  const late = owed.filter(({ daysLate }) => daysLate > 0)
  return (
    <Panel title={words.owed}>
      {late.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.owedNone}
        </Text>
      ) : (
        <div className={styles['titles']} role="group" aria-label={words.owed} tabIndex={0}>
          <table className={styles['owed']}>
            <thead>
              <tr>
                <th>{c.title}</th>
                <th>{c.due}</th>
                <th className={styles['amount']}>{c.late}</th>
                <th className={styles['amount']}>{c.charges}</th>
                <th className={styles['amount']}>{c.total}</th>
              </tr>
            </thead>
            <tbody>
              {late.map((title) => (
                <OwedRow key={title.receivableId} title={title} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Group justify="space-between" mt="xs">
        <Text size="sm">{words.overdueTotal}</Text>
        <Text fw={700}>{formatMoney(totals.total)}</Text>
      </Group>
      {totals.toFallDue > 0 ? (
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {words.toFallDue}
          </Text>
          <Text size="xs" c="dimmed">
            {formatMoney(totals.toFallDue)}
          </Text>
        </Group>
      ) : null}
    </Panel>
  )
}

function OwedRow({ title }: { title: OwedTitle }) {
  return (
    <tr>
      <td>
        <span className={styles['label']}>{title.label}</span>
        {title.disputed > 0 ? (
          <Badge size="xs" ml={4} variant="light" color="orange">
            {words.disputed}
          </Badge>
        ) : null}
        {title.paused ? (
          <Badge size="xs" ml={4} variant="light" color="orange">
            {words.paused}
          </Badge>
        ) : null}
      </td>
      <td>{title.dueOn === null ? '–' : formatDay(title.dueOn)}</td>
      <td className={styles['amount']}>{title.daysLate}</td>
      <td className={styles['amount']}>{formatAmount(title.charges)}</td>
      <td className={styles['amount']}>{formatAmount(title.total)}</td>
    </tr>
  )
}

function ContactsPanel({ desk: { contacts } }: { desk: CallDesk }) {
  return (
    <Panel title={words.contacts}>
      {contacts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.contactsNone}
        </Text>
      ) : (
        <ul className={styles['list']}>
          {contacts.map(({ id, on, channel, outcome, person, by, reason, note, suggestion, nextStep }) => (
            <li key={id}>
              <Text size="sm" fw={600}>
                {formatDay(on)} · {outcomeNames[outcome]}
              </Text>
              <Text size="xs" c="dimmed">
                {[contactChannelNames[channel], person, by].filter(Boolean).join(' · ')}
              </Text>
              {[reason ? reasonNames[reason] : '', suggestion, note].filter(Boolean).map((line) => (
                <Text key={line} size="xs" lineClamp={3}>
                  {line}
                </Text>
              ))}
              {nextStep ? (
                <Text size="xs">
                  → {formatDay(nextStep.on)}: {nextStep.what}
                </Text>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function PromisesPanel({ desk: { promises, kept, offersRefused } }: { desk: CallDesk }) {
  return (
    <Panel title={words.promises} hint={keptRate(kept.count, kept.of)}>
      <ul className={styles['list']}>
        {promises.map(({ promise, standing, paid }) => (
          <li key={promise.id}>
            <Group gap="xs" justify="space-between" wrap="nowrap">
              <Text size="sm">
                {formatDay(promise.dueOn)} · {formatMoney(promise.amount)}
                {paid > 0 ? ` (${formatMoney(paid)})` : ''}
              </Text>
              <PromiseBadge standing={standing} />
            </Group>
          </li>
        ))}
      </ul>
      {offersRefused.length > 0 ? (
        <>
          <Text size="xs" c="dimmed" fw={600} mt="xs">
            {words.refused}
          </Text>
          {offersRefused.map(({ on, offer }) => (
            <Text key={`${on} ${offer}`} size="sm">
              {formatDay(on)}: {offer}
            </Text>
          ))}
        </>
      ) : null}
    </Panel>
  )
}
