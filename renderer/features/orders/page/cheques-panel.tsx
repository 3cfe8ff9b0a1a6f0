import { ChangeChequeModal, type ChequeChange } from '#renderer/components/change-cheque-modal.tsx'
import { ChequeStanding } from '#renderer/components/cheque-standing.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { cheques as chequeTexts } from '#shared/pt-br/cheques.ts'
import { chequeWords as words } from '#shared/pt-br/order-page.ts'
import { Table } from '@mantine/core'
import { useState } from 'react'
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
            <Table.Th>{chequeTexts.columns.depositOn}</Table.Th>
            <Table.Th ta="end">{chequeTexts.columns.amount}</Table.Th>
            <Table.Th>{chequeTexts.columns.bank}</Table.Th>
            <Table.Th>{chequeTexts.columns.issuer}</Table.Th>
            <Table.Th>{chequeTexts.columns.status}</Table.Th>
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
