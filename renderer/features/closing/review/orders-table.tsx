import { TextLink } from '#renderer/components/links.tsx'
import { askReason } from '#renderer/components/confirm.tsx'
import type { ClosableOrder, ClosingRow } from '#shared/contracts/closings.ts'
import { closings } from '#shared/pt-br/closings.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { Checkbox, Table, Text } from '@mantine/core'
import { isChosen, isUsual } from './choices.ts'
import type { ChoicesDesk } from './use-choices.ts'

const words = closings.drawer

/** The orders of a customer, each in or out of this closing. */
export function OrdersTable({ row, desk }: { row: ClosingRow; desk: ChoicesDesk }) {
  const { columns } = words
  return (
    <Table aria-label={words.table} verticalSpacing={6} className="em-figures">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={36} aria-hidden />
          <Table.Th>{columns.number}</Table.Th>
          <Table.Th>{columns.deliveredOn}</Table.Th>
          <Table.Th>{columns.work}</Table.Th>
          <Table.Th>{columns.policy}</Table.Th>
          <Table.Th ta="end">{columns.amount}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {row.orders.map((order) => (
          <OrderLine key={order.orderId} order={order} desk={desk} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function OrderLine({ order, desk }: { order: ClosableOrder; desk: ChoicesDesk }) {
  const chosen = isChosen(order, desk.choices)
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={words.include(order.number)}
          checked={chosen}
          onChange={(event) => void choose(order, event.currentTarget.checked, desk)}
        />
      </Table.Td>
      <Table.Td>
        <TextLink size="sm" to="/pedidos/$orderId" params={{ orderId: order.orderId }}>
          {order.number}
        </TextLink>
      </Table.Td>
      <Table.Td>{formatDay(order.deliveredOn)}</Table.Td>
      <Table.Td>
        <Text size="sm">{order.work}</Text>
        <Remarks order={order} desk={desk} />
      </Table.Td>
      <Table.Td>{order.policyName}</Table.Td>
      <Table.Td ta="end">
        <Text size="sm" fw={600} {...(chosen ? {} : { td: 'line-through', c: 'dimmed' })}>
          {formatAmount(order.amount)}
        </Text>
        {order.amount < order.total ? (
          <Text size="xs" c="dimmed">
            {words.partOf(formatAmount(order.total))}
          </Text>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}

/** Why it was left out, now or before; the case; that it is of another policy. */
function Remarks({ order, desk }: { order: ClosableOrder; desk: ChoicesDesk }) {
  const reason = desk.choices.leftOut[order.orderId]
  const remarks = [
    order.patientCode === null ? '' : words.patient(order.patientCode),
    reason !== undefined ? words.leftNow(reason) : '',
    order.leftOut ? words.leftBefore(order.leftOut.closing, order.leftOut.reason) : '',
    isUsual(order) || isChosen(order, desk.choices) ? '' : words.otherPolicy,
  ].filter((remark) => remark !== '')
  return remarks.map((remark) => (
    <Text key={remark} size="xs" c="dimmed">
      {remark}
    </Text>
  ))
}

/** What is usually closed needs a reason to be left; what is not is simply added. */
async function choose(order: ClosableOrder, include: boolean, desk: ChoicesDesk): Promise<void> {
  const { orderId, number } = order
  if (!isUsual(order)) return desk.put('added', orderId, include || undefined)
  if (include) return desk.put('leftOut', orderId, undefined)
  const reason = await askReason({
    title: words.leaveTitle(number),
    message: words.leaveMessage,
    confirmLabel: words.leave,
  })
  if (reason !== null) desk.put('leftOut', orderId, reason)
}
