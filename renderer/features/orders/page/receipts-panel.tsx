import { askReason } from '#renderer/components/confirm.tsx'
import { DayInput } from '#renderer/components/day-input.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { cashMeans, type CashMeans } from '#shared/domain/payment.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { receiptWords as words } from '#shared/pt-br/order-page.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { type Ref, useState } from 'react'
import { BillForm } from './bill-form.tsx'
import { takeView } from './use-step.ts'

const means = cashMeans
  .filter((kind) => kind !== 'cheque')
  .map((value) => ({ value, label: paymentMeansLabels[value] }))

type ReceiptsPanelProps = { view: OrderView; amountRef: Ref<HTMLInputElement> }

/** The entry and the balance of an order: what is missing stands in the field already. */
export function ReceiptsPanel({ view, amountRef }: ReceiptsPanelProps) {
  const { cover } = view.decision.decision
  // The decision says what came in by then; what is in no title nor cheque is as of now.
  const left = view.unbilled
  const open = left > 0 && view.phase !== 'cancelled'
  return (
    <Panel title={words.title} hint={hintOf(view, left)}>
      {open ? (
        <ReceiptForm
          key={`${cover.received}-${left}`}
          orderId={view.order.id}
          wanted={wantedOf(view, left)}
          left={left}
          amountRef={amountRef}
        />
      ) : null}
      {view.phase === 'delivered' && left > 0 ? <BillForm orderId={view.order.id} amount={left} /> : null}
      {view.forgiven > 0 ? <Text size="sm">{words.forgiven(formatMoney(view.forgiven))}</Text> : null}
      {view.payments.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <Stack gap={2} mt="xs">
          {view.payments.map((payment) => (
            <PaymentLine key={payment.id} payment={payment} />
          ))}
        </Stack>
      )}
    </Panel>
  )
}

const byCheques = ({ order, decision }: OrderView) =>
  order.policy.rest === 'cheques' && decision.decision.cover.missingEntry === 0

function wantedOf(view: OrderView, left: Centavos): Centavos | null {
  if (byCheques(view)) return null
  const { missingEntry } = view.decision.decision.cover
  return missingEntry > 0 ? missingEntry : left
}

function hintOf(view: OrderView, left: Centavos): string {
  const { missingEntry } = view.decision.decision.cover
  if (left > 0) {
    if (byCheques(view)) return words.byCheques
    return missingEntry > 0 ? words.entry(formatMoney(missingEntry)) : words.balance(formatMoney(left))
  }
  const { total } = view.decision.decision.totals
  if (cashOf(view) >= total) return words.paid
  if (cashOf(view) + view.forgiven >= total) return words.settled
  return view.cheques.some(({ status }) => status === 'in-hand') ? words.byCheques : words.billed
}

/** What came in and stayed, in centavos: a receipt taken back leaves its title open. */
function cashOf({ payments }: OrderView): number {
  return payments.reduce((sum, { amount, reversal }) => sum + (reversal ? 0 : amount), 0)
}

type ReceiptFormProps = {
  orderId: string
  /** Stands in the field; null when the rest comes another way. */
  wanted: Centavos | null
  left: Centavos
  amountRef: Ref<HTMLInputElement>
}

function ReceiptForm({ orderId, wanted, left, amountRef }: ReceiptFormProps) {
  const today = useToday()
  const [amount, setAmount] = useState<Centavos | null>(wanted)
  const [paidOn, setPaidOn] = useState<Day | null>(today)
  const [kind, setKind] = useState<CashMeans>('pix')
  const mayReceive = useMay('receivePayment')
  const { run, pending, error } = useCommand(storeClient.orders.receive, {
    onDone: (view) => {
      takeView(view)
      notifyDone(words.done(formatMoney(amount ?? left)))
    },
  })
  const future = paidOn !== null && paidOn > today
  const above = amount !== null && amount > left
  const ready = amount !== null && amount > 0 && paidOn !== null && !future && !above
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) run({ id: orderId, paidOn, amount, means: kind, note: '' })
      }}
    >
      <Group align="flex-start" gap="xs" mb="xs">
        <MoneyInput
          ref={amountRef}
          label={words.amount}
          w={140}
          value={amount}
          onChange={setAmount}
          error={above ? words.aboveBalance(formatMoney(left)) : undefined}
        />
        <Select
          label={words.means}
          w={150}
          data={means}
          allowDeselect={false}
          value={kind}
          onChange={(value) => setKind(value ?? 'pix')}
        />
        <DayInput
          label={words.paidOn}
          w={150}
          value={paidOn}
          onChange={setPaidOn}
          error={future ? words.inFuture : undefined}
        />
        <Button type="submit" mt={25} loading={pending} disabled={!ready || !mayReceive}>
          {amount ? words.receive(formatMoney(amount)) : words.receiveNothing}
        </Button>
      </Group>
      {error ? <ErrorNotice error={error} /> : null}
    </form>
  )
}

function PaymentLine({ payment }: { payment: OrderView['payments'][number] }) {
  const { amount, paidOn, means: kind, reversal, partOf } = payment
  const mayReverse = useMay('reversePayment')
  const { run, pending } = useCommand(storeClient.payments.reverse, {
    onDone: () => notifyDone(words.reverseDone),
  })
  const reverse = async () => {
    const reason = await askReason({
      title: words.reverseTitle(formatMoney(amount)),
      message: words.reverseMessage,
      confirmLabel: words.reverse,
      danger: true,
    })
    if (reason !== null) run({ id: payment.id, reason })
  }
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" className="em-figures" {...(reversal ? { td: 'line-through', c: 'dimmed' } : {})}>
        {words.line(formatMoney(amount), paymentMeansLabels[kind], formatDay(paidOn))}
      </Text>
      {reversal || partOf ? (
        <Text size="xs" c="dimmed">
          {reversal ? words.reversed(reversal.reason) : words.partOf(formatMoney(partOf ?? amount))}
        </Text>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={pending}
          disabled={!mayReverse}
          aria-label={words.reverseOf(formatMoney(amount))}
          onClick={() => void reverse()}
        >
          {words.reverse}
        </Button>
      )}
    </Group>
  )
}
