import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { splitWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { takeView } from './use-step.ts'

type SplitModalProps = { view: OrderView; onClose: () => void; onParted: (orderId: string) => void }

/** Moves items to a new order of the same customer; both go through the gate. */
export function SplitModal({ view: { order }, onClose, onParted }: SplitModalProps) {
  const [itemIds, setItemIds] = useState<string[]>([])
  const { run, pending, error } = useCommand(storeClient.orders.split, {
    onDone: ({ kept, parted }) => {
      takeView(kept)
      takeView(parted)
      notifyDone(words.done(parted.order.number))
      onParted(parted.order.id)
    },
  })
  const ready = itemIds.length > 0 && itemIds.length < order.items.length
  return (
    <Modal opened onClose={onClose} title={words.title(order.number)} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) run({ id: order.id, itemIds })
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {words.hint}
          </Text>
          <Checkbox.Group label={words.items} value={itemIds} onChange={setItemIds}>
            <Stack gap={6} mt={4}>
              {order.items.map(({ id, quantity, description, unitPrice }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={`${quantity} × ${description} · ${formatMoney(centavos(quantity * unitPrice))}`}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          {error ? <ErrorNotice error={error} /> : null}
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {ready ? '' : words.needSome}
            </Text>
            <Button type="submit" loading={pending} disabled={!ready}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
