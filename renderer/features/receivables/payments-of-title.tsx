import type { Title } from '#shared/contracts/receivables.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { paymentMeansLabels, receivables, receiving } from '#shared/pt-br/receivables.ts'
import { useMay } from '#renderer/lib/session.ts'
import { Button, Group, Stack, Text, Title as Heading, Tooltip } from '@mantine/core'
import { cancelTitle, mayBeCancelled, reversePayment } from './withdrawals.ts'

/** What a payment says of itself on one line: means, day, and how it was imputed. */
function describePayment({ means, paidOn, settled, forgiven, discount, note }: Payment): string {
  const pardon = (forgiven.lateFee + forgiven.lateInterest) as Centavos
  return [
    receivables.payment(paymentMeansLabels[means], formatDay(paidOn)),
    receivables.imputed(
      formatAmount(settled.lateFee),
      formatAmount(settled.lateInterest),
      formatAmount(settled.principal),
    ),
    ...(pardon > 0 ? [receivables.forgave(formatAmount(pardon))] : []),
    ...(discount ? [receivables.discounted(formatAmount(discount))] : []),
    ...(note ? [note] : []),
  ].join(' · ')
}

/** The payments of a title with their way back, and the title's own. */
export function PaymentsOfTitle({ title }: { title: Title }) {
  return (
    <Stack gap="xs">
      <Heading order={3} size="h4">
        {receiving.payments}
      </Heading>
      {title.payments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {receiving.noPayments}
        </Text>
      ) : (
        title.payments.map((payment) => <PaymentLine key={payment.id} payment={payment} />)
      )}
      <CancelTitle title={title} />
    </Stack>
  )
}

function PaymentLine({ payment }: { payment: Payment }) {
  const mayReverse = useMay('reversePayment')
  const what = `${formatMoney(payment.amount)} · ${formatDay(payment.paidOn)}`
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm" fw={600} td={payment.reversal ? 'line-through' : undefined}>
          {formatMoney(payment.amount)}
        </Text>
        <Text size="xs" c="dimmed">
          {describePayment(payment)}
        </Text>
        {payment.reversal ? (
          <Text size="xs" c="dimmed">
            {receivables.reversed} {formatDay(payment.reversal.on)}: {payment.reversal.reason}
          </Text>
        ) : null}
      </div>
      {payment.reversal ? null : (
        <Tooltip label={receivables.notAllowed.reverse} disabled={mayReverse}>
          <Button
            size="compact-sm"
            variant="default"
            aria-disabled={!mayReverse}
            aria-label={receivables.reverseOf(what)}
            onClick={() => mayReverse && void reversePayment(payment)}
          >
            {receivables.reverse}
          </Button>
        </Tooltip>
      )}
    </Group>
  )
}

function CancelTitle({ title }: { title: Title }) {
  const mayCancel = useMay('cancelReceivable')
  if (title.receivable.cancellation) {
    const { on, reason } = title.receivable.cancellation
    return (
      <Text size="sm">
        {formatDay(on)}: {reason}
      </Text>
    )
  }
  if (!mayBeCancelled(title)) {
    return (
      <Text size="xs" c="dimmed">
        {receiving.cancelNeedsReversal}
      </Text>
    )
  }
  return mayCancel ? (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      style={{ alignSelf: 'flex-start' }}
      onClick={() => void cancelTitle(title)}
    >
      {receivables.cancelTitle}
    </Button>
  ) : (
    <Text size="xs" c="dimmed">
      {receivables.notAllowed.cancel}
    </Text>
  )
}
