import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { CaseRow } from '#shared/contracts/cases.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { caseStages } from '#shared/domain/escalation/escalation-case.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { caseOutcomeNames, caseStageNames } from '#shared/pt-br/escalation-names.ts'
import { casesWords } from '#shared/pt-br/escalation.ts'
import { z } from 'zod'

type CaseModalProps = { row: CaseRow; onClose: () => void }

const advanceSchema = z.object({
  stage: z.enum(caseStages),
  reference: z.string().trim().max(80),
  note: z.string().trim().max(1000),
  attachments: z.array(attachmentSchema).max(10),
})
type Advance = { stage: string | null; reference: string; note: string; attachments: Attachment[] }

/** Goes on to a stage, or writes down what happened in the one it is in. */
export function AdvanceModal({ row: { case: of, nextStages }, onClose }: CaseModalProps) {
  const words = casesWords.advance
  const stages = [
    ...nextStages.map((value) => ({ value, label: caseStageNames[value] })),
    { value: of.stage, label: words.same(caseStageNames[of.stage]) },
  ]
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={{ stage: words.stage, reference: words.reference, note: words.note }}
      schema={advanceSchema}
      toInput={(fields: Advance) => fields as z.input<typeof advanceSchema>}
      defaults={{ stage: stages[0]!.value, reference: '', note: '', attachments: [] }}
      draft={`case-advance:${of.id}`}
      command={storeClient.cases.advance}
      toCommand={(values) => ({ id: of.id, ...values })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <SelectField name="stage" label={words.stage} data={stages} allowDeselect={false} data-autofocus />
      <TextField name="reference" label={words.reference} description={words.referenceHint} />
      <TextAreaField name="note" label={words.note} autosize minRows={2} />
      <AttachmentsField name="attachments" label={words.attachments} most={10} />
    </FormModal>
  )
}

const costSchema = z.object({ amount: positiveCentavosSchema, what: z.string().trim().min(2).max(120) })
type Cost = { amount: number | null; what: string }

export function CostModal({ row: { case: of }, onClose }: CaseModalProps) {
  const words = casesWords.cost
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={{ amount: words.amount, what: words.what }}
      schema={costSchema}
      toInput={(fields: Cost) => fields as z.input<typeof costSchema>}
      defaults={{ amount: null, what: '' }}
      draft={`case-cost:${of.id}`}
      command={storeClient.cases.addCost}
      toCommand={(values) => ({ id: of.id, ...values })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <TextField name="what" label={words.what} required data-autofocus />
      <MoneyField name="amount" label={words.amount} required />
    </FormModal>
  )
}

const outcomes = ['paid', 'agreed', 'withdrawn', 'returned', 'lost'] as const
const closeSchema = z.object({
  outcome: z.enum(outcomes),
  recovered: unsignedCentavosSchema,
  note: z.string().trim().max(500),
})
type Close = { outcome: string | null; recovered: number | null; note: string }

export function CloseModal({ row: { case: of, settledOn }, onClose }: CaseModalProps) {
  const words = casesWords.close
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={{ outcome: words.outcome, recovered: words.recovered, note: words.note }}
      schema={closeSchema}
      toInput={({ recovered, ...fields }: Close) =>
        ({ ...fields, recovered: recovered ?? 0 }) as z.input<typeof closeSchema>
      }
      defaults={{
        outcome: settledOn ? 'paid' : null,
        // What return files told is there already.
        recovered: of.recovered === 0 ? null : of.recovered,
        note: '',
      }}
      draft={`case-close:${of.id}`}
      command={storeClient.cases.close}
      toCommand={(values) => ({ id: of.id, ...values })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <SelectField
        name="outcome"
        label={words.outcome}
        data={outcomes.map((value) => ({ value, label: caseOutcomeNames[value] }))}
        required
        data-autofocus
      />
      <MoneyField name="recovered" label={words.recovered} />
      <TextAreaField name="note" label={words.note} autosize minRows={2} />
    </FormModal>
  )
}
