import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Button, Fieldset, Group, Kbd, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { AfterSaving } from './after-saving.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { DatesPart, HeadPart } from './head-part.tsx'
import { ItemRows } from './item-rows.tsx'
import { LiveDecision } from './live-decision.tsx'
import { MoneyPart } from './money-part.tsx'
import { type OrderFields, orderFields, orderLabels, orderResolver } from './order-fields.ts'
import styles from './order-form.module.css'
import { PaymentPart } from './payment-part.tsx'
import { RemakePart } from './remake-part.tsx'
import { useOrderAsTyped } from './use-order-as-typed.ts'
import { useSaveOrder } from './use-save-order.ts'

type OrderFormProps = {
  start: OrderFields
  /** The order that is changed; null for a new one. */
  view: OrderView | null
  fromOrderId: string | null
  /** Names what is typed and not saved, over a closed window. */
  draftKey: string
  onSaved: (view: OrderView, then: AfterSaving) => void
}

/** An order typed at the counter, by keyboard alone, with the decision beside it as it comes about. */
export function OrderForm({ start, view, fromOrderId, draftKey, onSaved }: OrderFormProps) {
  const form = useForm<OrderFields, unknown, OrderDetails>({ resolver: orderResolver, defaultValues: start })
  const draft = useDraft(form, draftKey)
  // What the form began with: an order that changes meanwhile must be seen before it is saved over.
  const [base, setBase] = useState(view)
  const then = useRef<AfterSaving>(null)
  const mayRegister = useMay('registerOrder')
  const save = useSaveOrder({
    form,
    view: base,
    fromOrderId,
    onSaved: (saved) => {
      draft.clear()
      onSaved(saved, then.current)
    },
  })
  const typed = useOrderAsTyped(form, base)
  const submit = (after: AfterSaving = null) => {
    if (save.pending || !mayRegister) return
    then.current = after
    void form.handleSubmit(save.submit)()
  }
  const discard = () => {
    form.reset(start)
    draft.clear()
  }
  const items = useWatch({ control: form.control, name: 'items' })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles['form']}
        onKeyDown={(event) => onKey(event, submit)}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm" miw={0}>
          {draft.recovered ? <DraftNotice onDiscard={discard} /> : null}
          <ErrorSummary labels={orderLabels(items.length)} />
          <Refused
            error={save.error}
            view={view}
            onTake={(latest, { reload }) => {
              setBase(latest)
              save.reset()
              if (!reload) return
              form.reset(orderFields(latest.order, latest.customerName))
              draft.clear()
            }}
          />
          <HeadPart autoFocus={view === null} />
          <ItemRows services={typed.services} facts={typed.facts} />
          <MoneyPart totals={typed.totals} />
          <Fieldset legend={words.policy.title}>
            <PaymentPart typed={typed} />
          </Fieldset>
          <DatesPart />
          <RemakePart />
          <TextAreaField name="note" label={words.note} description={words.noteHint} minRows={1} />
          <SaveBar editing={view !== null} pending={save.pending} disabled={!mayRegister} />
        </Stack>
        <aside className={styles['aside']}>
          <LiveDecision typed={typed} onSave={submit} />
        </aside>
      </form>
    </FormProvider>
  )
}

/** Ctrl+Enter saves from any field; Enter alone never sends a half-typed order. */
function onKey(event: KeyboardEvent<HTMLFormElement>, submit: () => void): void {
  if (event.key !== 'Enter') return
  if (event.ctrlKey) {
    event.preventDefault()
    submit()
  } else if (event.target instanceof HTMLInputElement) event.preventDefault()
}

type RefusedProps = {
  error: unknown
  view: OrderView | null
  onTake: (latest: OrderView, how: { reload: boolean }) => void
}

function Refused({ error, view, onTake }: RefusedProps) {
  if (!error) return null
  const refusal = refusalOf(error)
  if (refusal?.code === 'changed-meanwhile' && view) return <ChangedMeanwhile view={view} onTake={onTake} />
  return refusal?.field ? null : <ErrorNotice error={error} />
}

function SaveBar({ editing, pending, disabled }: { editing: boolean; pending: boolean; disabled: boolean }) {
  return (
    <Group justify="space-between" pb="md">
      <Text size="xs" c="dimmed">
        {words.hint}
      </Text>
      <Button
        type="submit"
        size="md"
        loading={pending}
        disabled={disabled}
        aria-keyshortcuts="Control+Enter"
        rightSection={<Kbd size="xs">Ctrl ⏎</Kbd>}
      >
        {editing ? words.saveChange : words.save}
      </Button>
    </Group>
  )
}
