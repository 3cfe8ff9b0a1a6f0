import { store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { attachmentSchema } from '#shared/domain/attachment.ts'
import { ticketKinds, ticketSchema } from '#shared/domain/ombudsman/ticket.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { ombudsman as words, ticketKindNames } from '#shared/pt-br/ombudsman.ts'
import { MultiSelect, SegmentedControl, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { AttachmentsField } from './attachments-field.tsx'
import { TextAreaField } from './form-fields.tsx'
import { FormModal } from './form-modal.tsx'

const schema = ticketSchema
  .pick({ kind: true, text: true, receivableIds: true })
  .extend({ attachments: z.array(attachmentSchema).max(10) })
type Fields = z.input<typeof schema>
const labels = { kind: words.kind, text: words.text, receivableIds: words.titles }
const EMPTY: Fields = { kind: 'complaint', text: '', receivableIds: [], attachments: [] }

type TicketModalProps = { customer: { id: string; name: string }; onClose: () => void }

/** What a customer says, in his own words, and about which of his titles. */
export function TicketModal({ customer, onClose }: TicketModalProps) {
  return (
    <FormModal
      title={words.formTitle(customer.name)}
      intro={words.formIntro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={EMPTY}
      draft={`ticket:${customer.id}`}
      command={storeClient.tickets.open}
      toCommand={(ticket) => ({ customerId: customer.id, ...ticket })}
      saveLabel={words.save}
      done={words.savedPlain}
      onClose={onClose}
    >
      <KindField />
      <TextAreaField name="text" label={words.text} maxLength={2000} required data-autofocus />
      <TitlesField customerId={customer.id} />
      <AttachmentsField name="attachments" label={words.attachments} most={10} />
    </FormModal>
  )
}

function KindField() {
  const { control } = useFormContext<Fields>()
  return (
    <Controller
      control={control}
      name="kind"
      render={({ field: { value, onChange } }) => (
        <Stack gap={4}>
          <Text size="sm" fw={500} component="span">
            {words.kind}
          </Text>
          <SegmentedControl
            aria-label={words.kind}
            data={ticketKinds
              .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
              .map((kind) => ({ value: kind, label: ticketKindNames[kind] }))}
            value={value}
            onChange={onChange}
          />
        </Stack>
      )}
    />
  )
}

/** What is said most often first. */
const order = ['complaint', 'request', 'suggestion', 'praise']

function TitlesField({ customerId }: { customerId: string }) {
  const today = useToday()
  const { control } = useFormContext<Fields>()
  const kind = useWatch({ control, name: 'kind' })
  const { data = [] } = useQuery(
    store.receivables.ofCustomer.queryOptions({ input: { customerId, on: today } }),
  )
  const open = data.filter(({ receivable, standing }) => !receivable.cancellation && standing.principal > 0)
  return (
    <Controller
      control={control}
      name="receivableIds"
      render={({ field, fieldState }) => (
        <MultiSelect
          {...field}
          label={words.titles}
          description={kind === 'complaint' ? words.titlesHint : undefined}
          placeholder={field.value.length === 0 ? words.titlesPlaceholder : ''}
          error={fieldState.error?.message}
          searchable
          clearable
          hidePickedOptions
          nothingFoundMessage={words.noTitles}
          data={open.map(({ receivable, standing }) => ({
            value: receivable.id,
            label: words.titleOf(titleLabel(receivable), receivable.dueOn, formatMoney(standing.principal)),
          }))}
        />
      )}
    />
  )
}
