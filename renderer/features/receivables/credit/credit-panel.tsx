import { formatMoney } from '#shared/pt-br/format.ts'
import { creditPanel as words } from '#shared/pt-br/credit-panel.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Receiving } from '../receive/receive-fields.ts'
import { CreditMovements } from './credit-movements.tsx'
import { CreditNoteModal } from './credit-note-modal.tsx'
import { RefundModal } from './refund-modal.tsx'

type CreditPanelProps = {
  customerId: string
  /** Whether there is a title to use credit on. */
  owes: boolean
  onReceive: (receiving: Receiving) => void
}

/** What the laboratory holds of the customer's money, how it came and went, and what can be done with it. */
export function CreditPanel({ customerId, owes, onReceive }: CreditPanelProps) {
  const { data, error, refetch } = useQuery(store.credits.ofCustomer.queryOptions({ input: { customerId } }))
  const [open, setOpen] = useState<'note' | 'refund' | null>(null)
  const mayGive = useMay('giveCredit')
  const mayReceive = useMay('receivePayment')
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { balance, movements } = data
  return (
    <Panel
      title={words.title(formatMoney(balance))}
      hint={words.hint}
      actions={
        <>
          {mayReceive && owes && balance > 0 ? (
            <Button size="compact-sm" onClick={() => onReceive('credit')}>
              {words.use}
            </Button>
          ) : null}
          {mayReceive ? (
            <Button size="compact-sm" variant="default" onClick={() => onReceive('advance')}>
              {words.advance}
            </Button>
          ) : null}
          {mayGive ? (
            <Button size="compact-sm" variant="default" onClick={() => setOpen('note')}>
              {words.note}
            </Button>
          ) : null}
          {mayGive && balance > 0 ? (
            <Button size="compact-sm" variant="default" onClick={() => setOpen('refund')}>
              {words.refund}
            </Button>
          ) : null}
        </>
      }
    >
      {mayGive ? null : (
        <Text size="xs" c="dimmed">
          {words.managersOnly}
        </Text>
      )}
      {movements.length > 0 ? <CreditMovements movements={movements} mayReverse={mayGive} /> : null}
      {open === 'note' ? <CreditNoteModal customerId={customerId} onClose={() => setOpen(null)} /> : null}
      {open === 'refund' ? (
        <RefundModal customerId={customerId} balance={balance} onClose={() => setOpen(null)} />
      ) : null}
    </Panel>
  )
}
