import { ButtonLink } from '#renderer/components/links.tsx'
import { ChangeChequeModal, type ChequeChange } from '#renderer/components/change-cheque-modal.tsx'
import { ChequeStanding } from '#renderer/components/cheque-standing.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { ChequeRow } from '#shared/contracts/cheques.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { cheques as words, chequeStatusNames } from '#shared/pt-br/cheques.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Drawer, Group, Stack, Table, Text, Title } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useState } from 'react'

/** One cheque: what is written on it, its clocks, what happened to it, and what may happen next. */
export function ChequeDrawer({ row, onClose }: { row: ChequeRow; onClose: () => void }) {
  const { cheque, customerName, orderNumber } = row
  const [change, setChange] = useState<ChequeChange | null>(null)
  useReturnFocus()
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title={words.details(cheque.number)}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={3} className="em-figures">
              {formatMoney(cheque.amount)}
            </Title>
            <Text size="sm">
              {customerName} · {cheque.issuer}
            </Text>
          </div>
          <ButtonLink
            variant="default"
            leftSection={<IconClipboardList size={17} />}
            to="/pedidos/$orderId"
            params={{ orderId: cheque.orderId }}
          >
            {words.openOrder(orderNumber)}
          </ButtonLink>
        </Group>
        <div>
          <ChequeStanding cheque={cheque} onChange={setChange} />
        </div>
        <Facts row={row} />
        <History row={row} />
      </Stack>
      {change ? (
        <ChangeChequeModal
          key={`${change.cheque.id}-${change.status}`}
          change={change}
          onClose={() => setChange(null)}
        />
      ) : null}
    </Drawer>
  )
}

function Facts({ row: { cheque, deadline, depositFrom } }: { row: ChequeRow }) {
  const { facts } = words
  const lines = [
    [words.columns.depositOn, formatDay(depositFrom)],
    [words.columns.bank, `${cheque.bank} · ${cheque.number}`],
    [facts.cmc7, cheque.cmc7 ?? facts.none],
    [facts.issuerTaxId, cheque.issuerTaxId ? formatTaxId(cheque.issuerTaxId) : facts.none],
    [facts.place, cheque.samePlace ? facts.samePlace : facts.otherPlace],
    [facts.receivedOn, formatDay(cheque.receivedOn)],
    [
      words.columns.deadline,
      deadline ? words.deadline(deadline.kind, formatDay(deadline.on)) : words.deadlineLost,
    ],
  ]
  return (
    <Table fz="sm" verticalSpacing={4}>
      <Table.Tbody>
        {lines.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th fw={500} c="dimmed">
              {name}
            </Table.Th>
            <Table.Td className="em-figures">{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function History({ row: { cheque } }: { row: ChequeRow }) {
  if (cheque.events.length === 0) return null
  return (
    <div>
      <Text fw={600} size="sm">
        {words.history}
      </Text>
      {cheque.events.map(({ on, status, returnReason, by }, at) => (
        // Two steps may fall on one day: their place tells them apart.
        <Text key={`${at + 1}`} size="sm" className="em-figures">
          {words.eventOf(
            returnReason
              ? `${chequeStatusNames[status]} (${words.reason(returnReason)})`
              : chequeStatusNames[status],
            formatDay(on),
            by,
          )}
        </Text>
      ))}
    </div>
  )
}
