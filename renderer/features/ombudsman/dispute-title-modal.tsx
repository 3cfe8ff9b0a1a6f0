import { useSettings } from '#renderer/lib/use-settings.ts'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField, MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { TicketRow } from '#shared/contracts/tickets.ts'
import { DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { addDays, type Day, daySchema } from '#shared/domain/calendar.ts'
import { type Centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { ombudsman as texts } from '#shared/pt-br/ombudsman.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Group } from '@mantine/core'
import { z } from 'zod'

const { dispute: words } = titleLife
const LONGEST_REASON = 300

const schema = z.object({
  amount: positiveCentavosSchema,
  deadline: daySchema,
  reason: reasonSchema,
})
type Fields = { amount: Centavos | null; deadline: Day | null; reason: string }
const labels = { amount: words.amount, reason: words.reason, deadline: words.deadline }

type DisputeTitleModalProps = {
  ticket: TicketRow['ticket']
  title: TicketRow['titles'][number]
  onClose: () => void
}

/** Contests a title a complaint is about: what the customer said becomes the reason. */
export function DisputeTitleModal({ ticket, title, onClose }: DisputeTitleModalProps) {
  const today = useToday()
  const billing = useSettings().data?.billing ?? DEFAULT_BILLING
  return (
    <FormModal
      title={`${words.title}: ${title.label}`}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{
        amount: title.free,
        deadline: addDays(today, billing.disputeDays),
        reason: texts.disputeReason(ticket.number, ticket.text).slice(0, LONGEST_REASON),
      }}
      draft={`ticket-dispute:${ticket.id}:${title.receivableId}`}
      command={storeClient.titles.openDispute}
      toCommand={(dispute) => ({ receivableId: title.receivableId, orderId: null, ...dispute })}
      saveLabel={words.save}
      done={texts.disputeDone}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <MoneyField name="amount" label={words.amount} required data-autofocus />
        <DayField name="deadline" label={words.deadline} required />
      </Group>
      <TextAreaField name="reason" label={words.reason} maxLength={LONGEST_REASON} required />
    </FormModal>
  )
}
