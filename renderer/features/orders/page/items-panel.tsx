import { Panel } from '#renderer/components/panel.tsx'
import type { OrderView } from '#shared/contracts/orders.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { itemWords as words } from '#shared/pt-br/order-page.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { tableNames } from '#shared/pt-br/services.ts'
import { Table, Text } from '@mantine/core'

/** What was ordered, at which price and by which table, and how it is paid. */
export function ItemsPanel({ view: { order, decision } }: { view: OrderView }) {
  const { totals } = decision.decision
  return (
    <Panel title={words.title} hint={`${words.policy}: ${order.policy.name}`}>
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.service}</Table.Th>
            <Table.Th ta="end">{words.columns.quantity}</Table.Th>
            <Table.Th ta="end">{words.columns.price}</Table.Th>
            <Table.Th ta="end">{words.columns.total}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.items.map(({ id, description, specification, quantity, unitPrice, priceTable }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {description}
                {specification ? (
                  <Text size="xs" c="dimmed">
                    {specification}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td ta="end">{quantity}</Table.Td>
              <Table.Td ta="end" className="em-figures">
                {formatMoney(unitPrice)}
                {priceTable ? (
                  <Text size="xs" c="dimmed">
                    {orderForm.item.table(tableNames[priceTable])}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td ta="end" className="em-figures">
                {formatMoney(centavos(quantity * unitPrice))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {totals.discount > 0 ? (
            <Table.Tr>
              <Table.Td colSpan={3}>{words.discount}</Table.Td>
              <Table.Td ta="end" className="em-figures">
                {formatMoney(centavos(0 - totals.discount))}
              </Table.Td>
            </Table.Tr>
          ) : null}
          <Table.Tr>
            <Table.Th colSpan={3}>{words.total}</Table.Th>
            <Table.Th ta="end" className="em-figures">
              {formatMoney(totals.total)}
            </Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      {order.note ? (
        <Text size="sm" mt="xs">
          <strong>{words.note}:</strong> {order.note}
        </Text>
      ) : null}
    </Panel>
  )
}
