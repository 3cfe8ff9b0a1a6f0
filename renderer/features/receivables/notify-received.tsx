import type { Payment } from '#shared/domain/payment.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receivables, receiving } from '#shared/pt-br/receivables.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

type Received = {
  payment: Payment
  settled: boolean
  /** The title's number and instalment. */
  label: string
  /** Null when the person may not reverse. */
  onUndo: (() => void) | null
}

/** Says what was received, and offers the way back: a reversal with its reason. */
export function notifyReceived({ payment, settled, label, onUndo }: Received): void {
  const amount = formatMoney(payment.amount)
  const id = notifications.show({
    color: 'green',
    withBorder: true,
    autoClose: 15_000,
    message: (
      <Stack gap={6}>
        <Text size="sm">
          {settled ? receiving.doneSettled(amount, label) : receiving.done(amount, label)}
        </Text>
        {onUndo ? (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(id)
                onUndo()
              }}
            >
              {receiving.undo}
            </Button>
          </Group>
        ) : (
          <Text size="xs" c="dimmed">
            {receivables.notAllowed.reverse}
          </Text>
        )}
      </Stack>
    ),
  })
}
