import type { ReceiptView } from '#shared/contracts/receipts.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiptWords as words } from '#shared/pt-br/receipts.ts'
import { receivables, receiving } from '#shared/pt-br/receivables.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { showReceipt } from './receipt-on-screen.tsx'
import { reverseReceipt } from './withdrawals.ts'

function describe({ receipt, lines }: ReceiptView): string {
  const amount = formatMoney(receipt.amount)
  const [only] = lines
  if (!only || lines.length > 1) return words.done(amount, lines.length, receipt.number)
  const settled = only.left.principal + only.left.charges === 0
  return settled ? receiving.doneSettled(amount, only.title) : receiving.done(amount, only.title)
}

/** Says what was received, offers its receipt, and the way back: a reversal with its reason. */
export function notifyReceived(view: ReceiptView, mayReverse: boolean): void {
  const leave = (act: () => void) => () => {
    notifications.hide(id)
    act()
  }
  const id = notifications.show({
    color: 'green',
    withBorder: true,
    autoClose: 15_000,
    message: (
      <Stack gap={6}>
        <Text size="sm">{describe(view)}</Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="light" onClick={leave(() => showReceipt(view))}>
            {words.show}
          </Button>
          {mayReverse ? (
            <Button
              size="compact-sm"
              variant="default"
              onClick={leave(() => void reverseReceipt(view.receipt, view.lines.length))}
            >
              {receiving.undo}
            </Button>
          ) : null}
        </Group>
        {mayReverse ? null : (
          <Text size="xs" c="dimmed">
            {receivables.notAllowed.reverse}
          </Text>
        )}
      </Stack>
    ),
  })
}
