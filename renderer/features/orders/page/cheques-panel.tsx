import { Panel } from '#renderer/components/panel.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { chequeWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { ChangeChequeModal, type ChequeChange } from './change-cheque-modal.tsx'
import { ReceiveCheques } from './receive-cheques.tsx'

/** The cheques of an order: received by its plan, then cleared, returned or given back. */
export function ChequesPanel({ view, focus }: { view: OrderView; focus: boolean }) {
  const { order, cheques, phase } = view
  const standing = cheques.filter(({ status }) => status !== 'given-back')
  if (order.policy.rest !== 'cheques' && cheques.length === 0) return null
  const plan = order.chequePlan
  const sum = centavos(plan.reduce((total, { amount }) => total + amount, 0))
  const waiting = plan.length > 0 && standing.length === 0 && phase !== 'cancelled'
  return (
    <Panel title={words.title} hint={words.plan(plan.length, formatMoney(sum))}>
      {waiting ? <ReceiveCheques view={view} focus={focus} /> : null}
      {cheques.length > 0 ? <ChequeTable cheques={cheques} /> : null}
    </Panel>
  )
}

function ChequeTable({ cheques }: { cheques: readonly Cheque[] }) {
  const [change, setChange] = useState<ChequeChange | null>(null)
  return (
    <>
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.depositOn}</Table.Th>
            <Table.Th ta="end">{words.columns.amount}</Table.Th>
            <Table.Th>{words.columns.bank}</Table.Th>
            <Table.Th>{words.columns.issuer}</Table.Th>
            <Table.Th>{words.columns.status}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cheques.map((cheque) => (
            <Table.Tr key={cheque.id}>
              <Table.Td className="em-figures">{formatDay(cheque.depositOn)}</Table.Td>
              <Table.Td ta="end" className="em-figures">
                {formatMoney(cheque.amount)}
              </Table.Td>
              <Table.Td>
                {cheque.bank} · {cheque.number}
              </Table.Td>
              <Table.Td>{cheque.issuer}</Table.Td>
              <Table.Td>
                <ChequeStanding cheque={cheque} onChange={setChange} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {change ? (
        <ChangeChequeModal
          key={`${change.cheque.id}-${change.status}`}
          change={change}
          onClose={() => setChange(null)}
        />
      ) : null}
    </>
  )
}

type ChequeStandingProps = { cheque: Cheque; onChange: (change: ChequeChange) => void }

function ChequeStanding({ cheque, onChange }: ChequeStandingProps) {
  const today = useToday()
  const mayReceive = useMay('receivePayment')
  const { status, statusOn, returnReason, depositOn, number } = cheque
  const open = status === 'in-hand' || status === 'returned'
  const early = today < depositOn
  const said = words.statuses[status]
  const button = (label: string, to: ChequeChange['status'], off: boolean) => (
    <Button
      size="compact-xs"
      variant="default"
      disabled={off || !mayReceive}
      aria-label={words.actionOf(label, number)}
      onClick={() => onChange({ cheque, status: to, label })}
    >
      {label}
    </Button>
  )
  return (
    <>
      <Text size="sm">
        {status === 'in-hand' ? said : `${said} em ${formatDay(statusOn)}`}
        {returnReason ? ` · ${words.reason(returnReason)}` : ''}
      </Text>
      {open ? (
        <Group gap={4}>
          {button(words.cleared, 'cleared', early)}
          {status === 'in-hand' ? button(words.returned, 'returned', early) : null}
          {button(words.givenBack, 'given-back', false)}
        </Group>
      ) : null}
      {open && early ? (
        <Text size="xs" c="dimmed">
          {words.tooEarly(formatDay(depositOn))}
        </Text>
      ) : null}
    </>
  )
}
