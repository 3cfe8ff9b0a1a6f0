import type { Day } from '#shared/domain/calendar.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { receivables, receiving } from '#shared/pt-br/receivables.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { Divider, Drawer, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { DisputedBadge } from './life/disputed-badge.tsx'
import { TitleLife } from './life/title-life.tsx'
import { PaymentsOfTitle } from './payments-of-title.tsx'
import { useTitle } from './queries.ts'
import { ReceiptForm } from './receipt-form.tsx'
import { isAgreed, StatusBadge } from './status-badge.tsx'

/** One title from the side: receive it, see its payments, take them back, cancel it. Null keeps it shut. */
export function TitleDrawer({ titleId, onClose }: { titleId: string | null; onClose: () => void }) {
  return (
    <Drawer
      opened={titleId !== null}
      onClose={onClose}
      position="right"
      size={560}
      title={<TitleHeading titleId={titleId} />}
    >
      {titleId ? <TitlePanel key={titleId} titleId={titleId} onClose={onClose} /> : null}
    </Drawer>
  )
}

function TitleHeading({ titleId }: { titleId: string | null }) {
  const today = useToday()
  return titleId ? <OpenHeading titleId={titleId} today={today} /> : null
}

function OpenHeading({ titleId, today }: { titleId: string; today: Day }) {
  const { data } = useTitle(titleId, today)
  if (!data) return <>{receivables.details}</>
  const label = titleLabel(data.receivable)
  const owes = data.standing.total > 0
  return (
    <Text fw={650} size="lg" span>
      {owes ? receiving.title(label) : receiving.paidTitle(label)}
    </Text>
  )
}

function TitlePanel({ titleId, onClose }: { titleId: string; onClose: () => void }) {
  const today = useToday()
  const [paidOn, setPaidOn] = useState(today)
  const mayReceive = useMay('receivePayment')
  const { data, error, refetch } = useTitle(titleId, paidOn)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={320} aria-label={receiving.calculating} />
  const { receivable, standing, customer } = data
  const { dueOn } = receivable
  const receivableNow = standing.total > 0 && receivable.cancellation === null
  return (
    <Stack gap="md">
      <div>
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600}>{customer.name}</Text>
          <Group gap={4} wrap="nowrap">
            <DisputedBadge title={receivable} />
            <StatusBadge standing={standing} undated={dueOn === null} agreed={isAgreed(data)} />
          </Group>
        </Group>
        <Text size="sm" c="dimmed">
          {receiving.facts(
            formatMoney(receivable.amount),
            formatDay(receivable.issuedOn),
            dueOn ? receiving.dueOn(formatDay(dueOn)) : receivables.noDueDate.toLowerCase(),
          )}
        </Text>
        {receivable.description ? (
          <Text size="sm" lineClamp={2} title={receivable.description}>
            {receivable.description}
          </Text>
        ) : null}
      </div>
      {mayReceive && (receivableNow || paidOn !== today) ? (
        <ReceiptForm title={data} paidOn={paidOn} today={today} onPaidOn={setPaidOn} onDone={onClose} />
      ) : null}
      <Divider />
      <TitleLife title={data} />
      <PaymentsOfTitle title={data} />
    </Stack>
  )
}
