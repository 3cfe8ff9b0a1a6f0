import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type DebtInstrument, debtInstruments } from '#shared/domain/escalation/prescription.ts'
import { cashMeans, type Payment } from '#shared/domain/payment.ts'
import { type TitleProof, titleProofSchema } from '#shared/domain/title-proof.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import type { z } from 'zod'

const words = titleLife.proof
const labels = {
  instrument: words.instrument,
  'acknowledgement.on': words.acknowledgedOn,
  'acknowledgement.note': words.note,
  'acknowledgement.scans': words.scans,
}

const schema = titleProofSchema.pick({ instrument: true, acknowledgement: true })
type Fields = {
  instrument: DebtInstrument
  acknowledgement: { on: Day | null; note: string; scans: Attachment[] }
}

/** Nothing typed of an acknowledgement is none. */
function toInput({ instrument, acknowledgement }: Fields): z.input<typeof schema> {
  const { on, note, scans } = acknowledgement
  const none = on === null && note.trim() === '' && scans.length === 0
  return { instrument, acknowledgement: none ? null : (acknowledgement as TitleProof['acknowledgement']) }
}

type ProofModalProps = {
  titleId: string
  proof: TitleProof | null
  payments: readonly Payment[]
  onClose: () => void
}

/** What proves a title, and what the debtor himself acknowledged of it (R2.16). */
export function ProofModal({ titleId, proof, payments, onClose }: ProofModalProps) {
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={toInput}
      defaults={{
        instrument: proof?.instrument ?? 'instrument',
        acknowledgement: proof?.acknowledgement ?? { on: null, note: '', scans: [] },
      }}
      draft={`proof:${titleId}`}
      command={storeClient.titles.saveProof}
      toCommand={(kept) => ({ receivableId: titleId, ...kept })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <SelectField
        name="instrument"
        label={words.instrument}
        allowDeselect={false}
        data={debtInstruments.map((value) => ({ value, label: words.instruments[value] }))}
        data-autofocus
      />
      <Stack gap={2}>
        <Text size="sm" fw={600}>
          {words.acknowledged}
        </Text>
        <Text size="xs" c="dimmed">
          {words.acknowledgedHint}
        </Text>
      </Stack>
      <PartPayments payments={payments} />
      <DayField name="acknowledgement.on" label={words.acknowledgedOn} />
      <TextField name="acknowledgement.note" label={words.note} maxLength={300} />
      <AttachmentsField name="acknowledgement.scans" label={words.scans} most={10} />
    </FormModal>
  )
}

/** Payments of part that the debtor made, one press each: whether one said of which debt it was, only a person knows. */
function PartPayments({ payments }: Pick<ProofModalProps, 'payments'>) {
  const { setValue } = useFormContext<Fields>()
  const own = payments.filter(({ means, reversal }) => !reversal && cashMeans.some((cash) => cash === means))
  if (own.length === 0) return null
  const choose = ({ amount, paidOn, means }: Payment) => {
    const note = words.paidPart(formatMoney(amount), paymentMeansLabels[means])
    setValue('acknowledgement.on', paidOn, { shouldDirty: true, shouldValidate: true })
    setValue('acknowledgement.note', note, { shouldDirty: true, shouldValidate: true })
  }
  return (
    <Group gap="xs">
      <Text size="xs">{words.payments}</Text>
      {own.map((payment) => (
        <Button key={payment.id} size="compact-xs" variant="light" onClick={() => choose(payment)}>
          {words.payment(formatMoney(payment.amount), payment.paidOn)}
        </Button>
      ))}
    </Group>
  )
}
