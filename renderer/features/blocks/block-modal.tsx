import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { blockDetailsSchema } from '#shared/domain/block-list.ts'
import { addMonths, type Day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { blockWords as words } from '#shared/pt-br/blocks.ts'
import type { z } from 'zod'

type Fields = {
  customerId: string | null
  name: string
  /** One document a line, as it was typed or pasted. */
  taxIds: string
  reason: string
  reviewOn: Day | null
  attachments: Attachment[]
}
const labels = { name: words.name, taxIds: words.taxIds, reason: words.reason, reviewOn: words.reviewOn }

/** Months until a new block is looked at again, unless another day is typed. */
const USUAL_MONTHS = 12

function toInput({ taxIds, ...fields }: Fields) {
  const typed = taxIds
    .split(/[\n,;\t]+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return { ...fields, taxIds: typed } as z.input<typeof blockDetailsSchema>
}

type BlockModalProps = {
  /** The customer it begins with; null for anybody. */
  customer: Pick<Customer, 'id' | 'name' | 'taxId'> | null
  onClose: () => void
}

/** Puts somebody on the block list. */
export function BlockModal({ customer, onClose }: BlockModalProps) {
  const today = useToday()
  const defaults: Fields = {
    customerId: customer?.id ?? null,
    name: customer?.name ?? '',
    taxIds: customer?.taxId ? formatTaxId(customer.taxId) : '',
    reason: '',
    reviewOn: addMonths(today, USUAL_MONTHS),
    attachments: [],
  }
  return (
    <FormModal
      title={words.addTitle}
      intro={words.addIntro}
      labels={labels}
      schema={blockDetailsSchema}
      toInput={toInput}
      defaults={defaults}
      draft={`block:${customer?.id ?? 'new'}`}
      command={storeClient.blocks.add}
      prefix="details."
      toCommand={(details) => ({ details })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <TextField name="name" label={words.name} required data-autofocus={customer === null || undefined} />
      <TextAreaField name="taxIds" label={words.taxIds} description={words.taxIdsHint} required />
      <TextAreaField
        name="reason"
        label={words.reason}
        description={words.reasonHint}
        maxLength={500}
        required
        data-autofocus={customer !== null || undefined}
      />
      <AttachmentsField name="attachments" label={words.evidence} most={10} />
      <DayField name="reviewOn" label={words.reviewOn} description={words.reviewHint} required />
    </FormModal>
  )
}
