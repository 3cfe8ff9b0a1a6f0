import { RadioField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { type Dispute, disputeOutcomes } from '#shared/domain/dispute.ts'
import { type Centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'

const words = titleLife.dispute

const schema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('owed'), notOwed: z.any().transform(() => null), note: z.string() }),
  z.object({ outcome: z.literal('not-owed'), notOwed: z.any().transform(() => null), note: z.string() }),
  z.object({ outcome: z.literal('partly-owed'), notOwed: positiveCentavosSchema, note: z.string() }),
])
type Fields = { outcome: (typeof disputeOutcomes)[number]; notOwed: Centavos | null; note: string }
const labels = { outcome: words.outcome, notOwed: words.notOwed, note: words.note }

/** How a dispute ends: owed, in part, or not. */
export function CloseDisputeModal({ dispute, onClose }: { dispute: Dispute; onClose: () => void }) {
  return (
    <FormModal
      title={words.closeTitle}
      intro={words.closeIntro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{ outcome: 'owed', notOwed: null, note: '' }}
      draft={`dispute-answer:${dispute.id}`}
      command={storeClient.titles.closeDispute}
      toCommand={(answer) => ({ id: dispute.id, ...answer })}
      saveLabel={words.closeSave}
      done={words.closeDone}
      onClose={onClose}
    >
      <OutcomeFields />
      <TextAreaField name="note" label={words.note} maxLength={300} />
    </FormModal>
  )
}

function OutcomeFields() {
  const { control } = useFormContext<Fields>()
  const outcome = useWatch({ control, name: 'outcome' })
  return (
    <>
      <RadioField
        name="outcome"
        label={words.outcome}
        choices={disputeOutcomes.map((value) => ({ value, label: words.outcomeChoices[value] }))}
      />
      {outcome === 'partly-owed' ? <MoneyField name="notOwed" label={words.notOwed} required /> : null}
    </>
  )
}
