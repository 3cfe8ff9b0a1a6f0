import { RadioField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { PlanRow } from '#shared/contracts/recovery.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { z } from 'zod'

const outcomes = ['recovered', 'given-up'] as const
const schema = z.object({ outcome: z.enum(outcomes), note: z.string().trim().max(300) })
type Fields = z.input<typeof schema>

/** How a plan ended. */
export function EndPlanModal({ row, onClose }: { row: PlanRow; onClose: () => void }) {
  const defaults: Fields = {
    outcome: row.standing.stage === 'normal' ? 'recovered' : 'given-up',
    note: '',
  }
  return (
    <FormModal
      title={words.endTitle}
      intro={words.endIntro}
      labels={{ outcome: words.outcome, note: words.note }}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={defaults}
      draft={`recovery-end:${row.plan.id}`}
      command={storeClient.recovery.end}
      toCommand={(values) => ({ id: row.plan.id, ...values })}
      saveLabel={words.endSave}
      done={words.endDone}
      onClose={onClose}
    >
      <RadioField
        name="outcome"
        label={words.outcome}
        choices={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      <TextAreaField name="note" label={words.note} maxLength={300} />
    </FormModal>
  )
}
