import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { deliveredQuantities } from '#shared/domain/order-money.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { deliveryWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, NumberInput, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type OnRefused, useStep } from './use-step.ts'

type DeliveryPanelProps = { view: OrderView; onRefused: OnRefused }

/** What was handed over and to whom; all of it or a part. */
export function DeliveryPanel({ view, onRefused }: DeliveryPanelProps) {
  const { order, phase } = view
  if (phase === 'registered' && order.deliveries.length === 0) return null
  return (
    <Panel title={words.title}>
      {phase === 'producing' ? <Text size="sm">{words.waitReady}</Text> : null}
      {phase === 'ready' ? (
        // What is left to deliver is another form after each delivery.
        <DeliveryForm key={order.deliveries.length} view={view} onRefused={onRefused} />
      ) : null}
      {phase === 'delivered' ? <Text size="sm">{words.nothing}</Text> : null}
      {order.deliveries.map(({ id, on, quantities, receivedBy }) => (
        <Text key={id} size="sm">
          {words.line(
            formatDay(on),
            Object.values(quantities).reduce((sum, count) => sum + count, 0),
            receivedBy,
          )}
        </Text>
      ))}
    </Panel>
  )
}

function DeliveryForm({ view: { order }, onRefused }: DeliveryPanelProps) {
  const delivered = deliveredQuantities(order)
  const leftOf = (id: string, quantity: number) => quantity - (delivered.get(id) ?? 0)
  const [now, setNow] = useState<Record<string, number>>(() =>
    Object.fromEntries(order.items.map(({ id, quantity }) => [id, leftOf(id, quantity)])),
  )
  const [receivedBy, setReceivedBy] = useState('')
  const mayRegister = useMay('registerOrder')
  const step = useStep(storeClient.orders.deliver, { said: words.done, onRefused })
  const quantities = Object.fromEntries(Object.entries(now).filter(([, count]) => count > 0))
  const pieces = Object.values(quantities).reduce((sum, count) => sum + count, 0)
  const tooMany = order.items.some(({ id, quantity }) => (now[id] ?? 0) > leftOf(id, quantity))
  const ready = pieces > 0 && !tooMany
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) step.run({ id: order.id, quantities, receivedBy: receivedBy.trim() })
      }}
    >
      {step.error ? <ErrorNotice error={step.error} /> : null}
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.item}</Table.Th>
            <Table.Th ta="end">{words.columns.ordered}</Table.Th>
            <Table.Th ta="end">{words.columns.delivered}</Table.Th>
            <Table.Th w={130}>{words.columns.now}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.items.map(({ id, description, quantity }) => (
            <Table.Tr key={id}>
              <Table.Td>{description}</Table.Td>
              <Table.Td ta="end">{quantity}</Table.Td>
              <Table.Td ta="end">{delivered.get(id) ?? 0}</Table.Td>
              <Table.Td>
                <NumberInput
                  size="xs"
                  aria-label={words.now(description)}
                  min={0}
                  allowDecimal={false}
                  allowNegative={false}
                  disabled={leftOf(id, quantity) === 0}
                  value={now[id] ?? 0}
                  error={
                    (now[id] ?? 0) > leftOf(id, quantity) ? words.tooMany(leftOf(id, quantity)) : undefined
                  }
                  onChange={(count) =>
                    setNow((before) => ({ ...before, [id]: typeof count === 'number' ? count : 0 }))
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group align="flex-end" mt="xs" mb="xs">
        <TextInput
          label={words.receivedBy}
          placeholder={words.receivedByHint}
          maxLength={120}
          flex={1}
          value={receivedBy}
          onChange={(event) => setReceivedBy(event.currentTarget.value)}
        />
        <Button type="submit" loading={step.pending} disabled={!ready || !mayRegister}>
          {words.deliver(pieces)}
        </Button>
      </Group>
    </form>
  )
}
