import { TextLink } from '#renderer/components/links.tsx'
import { BankNews } from '#renderer/components/bank-news.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import type { QueueCustomer } from '#shared/contracts/queue.ts'
import { phaseNames } from '#shared/pt-br/dunning-names.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { queueWords as words } from '#shared/pt-br/queue.ts'
import { Badge, Button, Group, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight, IconConfetti } from '@tabler/icons-react'
import { useState } from 'react'
import { CustomerActions } from './customer-actions.tsx'
import { CustomerTitles } from './customer-titles.tsx'
import { LastContacts } from './last-contacts.tsx'
import { MessageDrawer, type Writing } from './message-drawer.tsx'
import { useQueue, useQueueCustomer } from './queries.ts'

type TodayTabProps = { customerId: string | undefined; onCustomer: (customerId: string | undefined) => void }

/** One customer a screen, those who should bring most first (complaint 12). */
export function TodayTab({ customerId, onCustomer }: TodayTabProps) {
  const queue = useQueue({ kind: 'to-do', search: '', mine: false })
  const [writing, setWriting] = useState<Writing | null>(null)
  const at = Math.max(
    0,
    queue.rows.findIndex((row) => row.customerId === customerId),
  )
  const step = (by: number) => onCustomer(queue.rows[at + by]?.customerId)
  return (
    <>
      <Queue queue={queue} at={at} customerId={customerId} onStep={step} onWrite={setWriting} />
      {/* Beside the queue: who is written to leaves it, and the question whether it went out stays. */}
      {writing ? (
        <MessageDrawer
          {...writing}
          onDone={() => {
            setWriting(null)
            if (queue.rows[at]?.customerId === writing.customer.customerId) step(1)
          }}
          onClose={() => setWriting(null)}
        />
      ) : null}
    </>
  )
}

type QueueProps = {
  queue: ReturnType<typeof useQueue>
  at: number
  customerId: string | undefined
  onStep: (by: number) => void
  onWrite: (writing: Writing) => void
}

function Queue({ queue, at, customerId, onStep, onWrite }: QueueProps) {
  const current = customerId ?? queue.rows[0]?.customerId
  useHotkeys([
    ['ArrowRight', () => onStep(1)],
    ['ArrowLeft', () => onStep(-1)],
  ])
  if (queue.error) return <ErrorNotice error={queue.error} onRetry={() => void queue.refetch()} />
  if (queue.isPending) return <Skeleton height={420} radius="md" />
  if (!current) return <NothingToDo waiting={queue.last?.counts.waiting ?? 0} />
  return (
    <Stack gap="md">
      <BankNews />
      <Group justify="space-between">
        <Text fw={600} aria-live="polite">
          {queue.total > 0 ? words.place(at + 1, queue.total) : ''}
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconChevronLeft size={16} />}
            disabled={at === 0}
            onClick={() => onStep(-1)}
          >
            {words.previous}
          </Button>
          <Button
            variant="default"
            size="xs"
            rightSection={<IconChevronRight size={16} />}
            disabled={at >= queue.rows.length - 1}
            onClick={() => onStep(1)}
          >
            {words.next}
          </Button>
        </Group>
      </Group>
      <OneCustomer key={current} customerId={current} onWrite={onWrite} />
    </Stack>
  )
}

function NothingToDo({ waiting }: { waiting: number }) {
  return (
    <Stack>
      <BankNews />
      <EmptyState
        icon={IconConfetti}
        title={words.empty.title}
        message={words.empty.message(words.empty.tomorrow(waiting))}
      />
    </Stack>
  )
}

type OneCustomerProps = { customerId: string; onWrite: (writing: Writing) => void }

function OneCustomer({ customerId, onWrite }: OneCustomerProps) {
  const { data, error, refetch, isPending } = useQueueCustomer(customerId)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (isPending) return <Skeleton height={380} radius="md" />
  if (!data) return null
  return (
    <Stack gap="md">
      <CustomerHead customer={data} />
      <CustomerActions customer={data} onWrite={onWrite} />
      <SimpleGrid cols={2}>
        <CustomerTitles customer={data} />
        <LastContacts customerId={customerId} />
      </SimpleGrid>
    </Stack>
  )
}

function CustomerHead({ customer }: { customer: QueueCustomer }) {
  const { action, policy, customerId, name, overdue, titles, daysLate } = customer
  const policyName = policy.version === 0 ? words.house : words.policy(policy.name, policy.version)
  return (
    <div>
      <Group gap="sm">
        <Title order={2}>
          <TextLink inherit to="/clientes/$customerId" params={{ customerId }}>
            {name}
          </TextLink>
        </Title>
        {action ? <Badge variant="light">{phaseNames[action.step.phase]}</Badge> : null}
      </Group>
      <Text>
        {overdue > 0
          ? `${words.owes(formatMoney(overdue), titles)} · ${words.late(daysLate)}`
          : words.dueSoon}
      </Text>
      {action ? (
        <Text size="sm" c="dimmed">
          {words.why(action.step.name, action.since, policyName)}
        </Text>
      ) : null}
    </div>
  )
}
