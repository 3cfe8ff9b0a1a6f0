import type { Title } from '#shared/contracts/receivables.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { cashMeans, type CashMeans } from '#shared/domain/payment.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { paymentMeansLabels, receiving } from '#shared/pt-br/receivables.ts'
import { DayInput } from '#renderer/components/day-input.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { CardNet } from './card-net.tsx'
import { Pardon } from './pardon.tsx'
import { ReceiptBreakdown } from './receipt-breakdown.tsx'
import { type ReceiptDraft, previewReceipt, type ReceiptPreview } from './receipt-terms.ts'
import { notifyReceived } from './notify-received.tsx'
import { RepeatedNotice, useRepeated } from './repeated-notice.tsx'

const FRESH: ReceiptDraft = { amount: null, typed: false, forgivenFee: null, forgivenInterest: null }

type ReceiptFormProps = {
  title: Title
  /** The day of the receipt, for which the title's standing was calculated. */
  paidOn: Day
  today: Day
  onPaidOn: (day: Day) => void
  onDone: () => void
}

const means = cashMeans.map((value) => ({ value, label: paymentMeansLabels[value] }))

/** Receives money on a title: the whole by default, with the charges of the day, or part of it, or with a pardon. */
export function ReceiptForm({ title, paidOn, today, onPaidOn, onDone }: ReceiptFormProps) {
  const [draft, setDraft] = useState(FRESH)
  const [kind, setKind] = useState<CashMeans>('pix')
  const [note, setNote] = useState('')
  const [future, setFuture] = useState(false)
  const preview = previewReceipt({ ...title.standing, discount: title.discount?.amount }, draft)
  const { run, pending, error, amountProblem } = useReceipt(title, preview, onDone)
  const repeated = useRepeated(
    preview.problem
      ? null
      : { customerId: title.receivable.customerId, paidOn, amount: preview.amount, means: kind },
  )
  const change = (part: Partial<ReceiptDraft>) => setDraft((now) => ({ ...now, ...part }))
  const submit = () => {
    if (preview.amount === null || preview.problem || future) return
    const received = preview.amount
    run({
      customerId: title.receivable.customerId,
      paidOn,
      amount: received,
      means: kind,
      titles: [{ receivableId: title.receivable.id, amount: received, forgiven: preview.forgiven }],
      order: 'legal',
      charges: 'charge',
      leftover: 'credit',
      note: note.trim(),
      evenIfRepeated: repeated !== null,
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          <DayInput
            label={receiving.paidOn}
            value={paidOn}
            error={future ? receiving.paidInFuture : undefined}
            onChange={(day) => {
              setFuture(day !== null && day > today)
              if (day !== null && day <= today) onPaidOn(day)
            }}
          />
          <MoneyInput
            label={receiving.amount}
            // The panel's own focus looks for the mark; the field may also come after it, with the day's amounts.
            data-autofocus
            autoFocus
            value={preview.amount}
            error={amountProblem}
            onChange={(amount) => change({ amount, typed: true })}
          />
        </SimpleGrid>
        <FillBalance
          preview={preview}
          shown={draft.typed && preview.amount !== preview.whole}
          onFill={() => change({ amount: null, typed: false })}
        />
        <Breakdown title={title} preview={preview} />
        <Pardon standing={title.standing} draft={draft} preview={preview} onChange={change} />
        <MeansAndNote means={kind} note={note} onMeans={setKind} onNote={setNote} />
        {kind === 'card' ? <CardNet amount={preview.amount} on={paidOn} /> : null}
        <RepeatedNotice repeated={repeated} />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={pending} disabled={Boolean(preview.problem) || future}>
            {describeSubmit(preview.amount, repeated !== null)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** How the amount is imputed, and what who pays early saves (K06). */
function Breakdown({ title, preview }: { title: Title; preview: ReceiptPreview }) {
  const { standing, discount } = title
  return (
    <>
      <ReceiptBreakdown owed={standing} preview={preview} />
      {discount ? (
        <Text size="sm">{receiving.early(formatDay(discount.until), formatMoney(discount.amount))}</Text>
      ) : null}
    </>
  )
}

type MeansAndNoteProps = {
  means: CashMeans
  note: string
  onMeans: (means: CashMeans) => void
  onNote: (note: string) => void
}

function MeansAndNote({ means: kind, note, onMeans, onNote }: MeansAndNoteProps) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Select
        label={receiving.means}
        data={means}
        value={kind}
        allowDeselect={false}
        onChange={(value) => onMeans(value ?? 'pix')}
      />
      <Textarea
        label={receiving.note}
        placeholder={receiving.notePlaceholder}
        maxLength={300}
        autosize
        minRows={1}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </SimpleGrid>
  )
}

function useReceipt(title: Title, preview: ReceiptPreview, onDone: () => void) {
  const mayReverse = useMay('reversePayment')
  const command = useCommand(storeClient.receipts.record, {
    onDone: (view) => {
      notifyReceived(view, mayReverse)
      onDone()
    },
  })
  return { ...command, amountProblem: describeProblem(title, preview) }
}

function describeSubmit(amount: Centavos | null, repeated: boolean): string {
  if (!amount) return receiving.amountMissing
  return repeated ? receiving.confirmAgain(formatMoney(amount)) : receiving.confirm(formatMoney(amount))
}

/** What is wrong with the amount, in words; null when nothing is. */
function describeProblem({ standing }: Title, { problem, payoff }: ReceiptPreview): string | null {
  if (standing.total === 0) return receiving.nothingOwed
  if (problem === 'above-balance') return receiving.aboveBalance(formatMoney(payoff))
  return problem === 'no-amount' ? receiving.amountMissing : null
}

type FillBalanceProps = { preview: ReceiptPreview; shown: boolean; onFill: () => void }

/** Offers what settles the title when another amount stands in the field. */
function FillBalance({ preview, shown, onFill }: FillBalanceProps) {
  if (!shown) return null
  return (
    <Group justify="flex-end" gap={6}>
      <Text size="xs" c="dimmed">
        {receiving.total}
      </Text>
      <Button size="compact-xs" variant="light" onClick={onFill}>
        {receiving.fillBalance(formatMoney(preview.whole))}
      </Button>
    </Group>
  )
}
