import type { Title } from '#shared/contracts/receivables.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { receiving as receivingWords } from '#shared/pt-br/receivables.ts'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { Button, Group, Kbd, SimpleGrid, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { CardNet } from '../card-net.tsx'
import { useCustomerTitles } from '../queries.ts'
import { RepeatedNotice, useRepeated } from '../repeated-notice.tsx'
import { AmountField } from './amount-field.tsx'
import { ChargesChoice } from './charges-choice.tsx'
import { LeftoverChoice } from './leftover-choice.tsx'
import { MeansField } from './means-field.tsx'
import { PartsTable } from './parts-table.tsx'
import { newReceipt, type ReceiveFields, receiveSchema, type Receiving } from './receive-fields.ts'
import { payableTitles, type PlanOnScreen, planOnScreen } from './receive-plan.ts'
import { useReceive } from './use-receive.ts'

type ReceiveFormProps = {
  customerId: string
  receiving: Receiving
  /** The customer's credit, in centavos. */
  balance: Centavos
  /** What settles the oldest title today; null when he owes nothing. */
  oldest: Centavos | null
  today: Day
  onDone: () => void
}

const NO_TITLES: Title[] = []

function defaultsOf({ receiving, balance, oldest, today }: ReceiveFormProps): ReceiveFields {
  if (receiving === 'advance') return newReceipt(today, null)
  if (receiving === 'titles') return newReceipt(today, oldest)
  const amount = Math.min(balance, oldest ?? balance) as Centavos
  return { ...newReceipt(today, amount), means: 'credit' }
}

/** An amount typed once and what it does to each title, live; Ctrl+Enter receives it and shows the receipt. */
export function ReceiveForm(props: ReceiveFormProps) {
  const { customerId, receiving, balance, today, onDone } = props
  const [defaults] = useState(() => defaultsOf(props))
  const { form, recovered, clear, fields, titles, plan, repeated } = useReceiveFields(props, defaults)
  const { run, pending, error } = useReceive(() => {
    clear()
    onDone()
  })
  const problem = problemOf(fields, { plan, balance, today })
  const whole = useRef<HTMLFormElement>(null)
  const showing = useRef(false)
  const receive = (andShow: boolean) =>
    form.handleSubmit((values) => {
      if (problem) return
      const lines = plan.lines.map(({ receivableId, amount }) => ({
        receivableId,
        amount: amount,
      }))
      run({ ...values, customerId, titles: lines, evenIfRepeated: repeated !== null }, andShow)
    })
  // As a submission, so that what nobody understood keeps it back.
  const receiveAndShow = () => {
    showing.current = true
    whole.current?.requestSubmit()
    showing.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    receiveAndShow()
  }
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={whole}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => void receive(showing.current)(event)}
      >
        <Stack gap="sm">
          {recovered ? (
            <DraftNotice
              onDiscard={() => {
                clear()
                form.reset(defaults)
              }}
            />
          ) : null}
          <ErrorSummary labels={words.labels} />
          <CashFields titles={titles} fields={fields} balance={receiving === 'advance' ? ZERO : balance} />
          {fields.means === 'card' ? <CardNet amount={fields.amount} on={fields.paidOn ?? today} /> : null}
          <ChargesChoice titles={titles} />
          {receiving === 'advance' ? (
            <Text size="sm">{words.advanceHint}</Text>
          ) : (
            <PartsTable plan={plan} settlement={{ order: fields.order, charges: fields.charges }} />
          )}
          <LeftoverChoice leftover={plan.leftover} means={fields.means} advance={receiving === 'advance'} />
          <RepeatedNotice repeated={repeated} />
          {problem ? (
            <Text size="sm" c="red" role="status">
              {problem}
            </Text>
          ) : null}
          {error ? <ErrorNotice error={error} /> : null}
          <Buttons
            label={submitLabel(fields.amount, repeated !== null)}
            pending={pending}
            disabled={problem !== null}
            onShow={receiveAndShow}
          />
        </Stack>
      </form>
    </FormProvider>
  )
}

/** The fields with what follows from them: the titles of the day, the plan, and money that looks like it. */
function useReceiveFields({ customerId, receiving, today }: ReceiveFormProps, defaults: ReceiveFields) {
  const form = useForm<ReceiveFields, unknown, z.output<typeof receiveSchema>>({
    defaultValues: defaults,
    resolver: formResolver(receiveSchema, (fields: ReceiveFields) => fields as z.input<typeof receiveSchema>),
  })
  const { recovered, clear } = useDraft(form, `receive:${receiving}:${customerId}`)
  const fields = useWatch({ control: form.control }) as ReceiveFields
  const { order, charges } = fields
  const paidOn = fields.paidOn !== null && fields.paidOn <= today ? fields.paidOn : today
  const { data = NO_TITLES } = useCustomerTitles(customerId, paidOn)
  const titles = useMemo(
    () => (receiving === 'advance' ? NO_TITLES : payableTitles(data, paidOn)),
    [receiving, data, paidOn],
  )
  const plan = planOnScreen(titles, { ...fields, settlement: { order, charges } })
  const { amount, means } = fields
  const repeated = useRepeated(means === 'credit' ? null : { customerId, amount, means, paidOn })
  return { form, recovered, clear, fields, titles, plan, repeated }
}

type CashFieldsProps = { titles: readonly Title[]; fields: ReceiveFields; balance: Centavos }

function CashFields({ titles, fields, balance }: CashFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <AmountField titles={titles} fields={fields} />
      <DayField name="paidOn" label={receivingWords.paidOn} range="past" />
      <MeansField balance={balance} />
      <TextAreaField
        name="note"
        label={receivingWords.note}
        placeholder={receivingWords.notePlaceholder}
        minRows={1}
        maxLength={300}
      />
    </SimpleGrid>
  )
}

type ButtonsProps = { label: string; pending: boolean; disabled: boolean; onShow: () => void }

function Buttons({ label, pending, disabled, onShow }: ButtonsProps) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button
        variant="default"
        loading={pending}
        disabled={disabled}
        rightSection={
          <Kbd size="xs" aria-hidden>
            Ctrl+Enter
          </Kbd>
        }
        aria-keyshortcuts="Control+Enter"
        onClick={onShow}
      >
        {words.receiveAndShow}
      </Button>
      <Button type="submit" loading={pending} disabled={disabled}>
        {label}
      </Button>
    </Group>
  )
}

function submitLabel(amount: Centavos | null, repeated: boolean): string {
  if (!amount) return receivingWords.amountMissing
  return repeated
    ? receivingWords.confirmAgain(formatMoney(amount))
    : receivingWords.confirm(formatMoney(amount))
}

type Known = { plan: PlanOnScreen; balance: Centavos; today: Day }

/** What keeps the receipt from being made, in words; null when nothing does. */
function problemOf(
  { amount, means, paidOn, leftover }: ReceiveFields,
  { plan, balance, today }: Known,
): string | null {
  if (paidOn !== null && paidOn > today) return receivingWords.paidInFuture
  if (!amount || amount <= 0) return receivingWords.amountMissing
  if (plan.problem?.refusal === 'parts-above-amount') return words.partsAbove(formatMoney(amount))
  if (plan.problem) return words.partAbove(formatMoney(plan.problem.most))
  if (means !== 'credit') return plan.lines.length === 0 && leftover === 'change' ? words.onlyChange : null
  if (amount > balance) return words.aboveCredit(formatMoney(balance))
  return plan.leftover > 0 ? words.creditLeft(formatMoney(plan.leftover)) : null
}
